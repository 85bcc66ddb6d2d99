export const HEADER = "Artist,Track,Duration_ms,Album_type,Views,Licensed,official_video,Stream";

/** A track's cells in the order of the header: forty artists, ten tracks each, streams that go with views. */
function cells(row: number): string[] {
  const views = 1000 + ((row * 7919) % 1009) * 37;
  const streams = views * 3 + ((row * 104_729) % 997) * 11;
  return [
    `Artist ${row % 40}`,
    `Track ${row}`,
    `${120_000 + row}`,
    row % 3 === 0 ? "single" : "album",
    `${views}`,
    row % 2 === 0 ? "True" : "False",
    row % 5 === 0 ? "False" : "True",
    `${streams}`,
  ];
}

const COLUMNS = HEADER.split(",");

/**
 * A sound small CSV file, with cells of one's own. Row 0 stands in line 2.
 *
 * @param own what a cell holds instead: called for each row and column
 */
export function tracks(
  rows = 400,
  own: (column: string, row: number, cell: string) => string = (_c, _r, cell) => cell,
): string {
  const lines = Array.from({ length: rows }, (_, row) =>
    cells(row)
      .map((cell, at) => own(COLUMNS[at]!, row, cell))
      .join(","),
  );
  return `${[HEADER, ...lines].join("\n")}\n`;
}
