/** A column's heading; numbers stand to the right. */
export interface Heading {
  readonly head: string;
  readonly number?: boolean;
}

/**
 * A Markdown table, each row a line. Cells are Markdown already: foreign text has gone through `code` or `prose`.
 *
 * @example table([{ head: "a" }], [["1"]]) // "| a |\n| --- |\n| 1 |"
 */
export function table(headings: readonly Heading[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(headings.map(({ head }) => head)),
    line(headings.map(({ number }) => (number ? "---:" : "---"))),
    ...rows.map(line),
  ].join("\n");
}
