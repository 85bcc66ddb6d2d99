import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCsv } from "../../src/data/read-csv.ts";
import type { Dataset } from "../../src/data/reader.ts";
import type { Column, Wanted } from "../../src/data/table.ts";
import type { SplitJudge } from "../../src/split/split.ts";

export const TRACKS = fileURLToPath(new URL("../fixtures/data/tracks.csv", import.meta.url));

export const NEEDED: readonly Wanted[] = [
  { name: "Stream", type: "number" },
  { name: "Track", type: "string" },
  { name: "Duration_ms", type: "number" },
];

export const JUDGE: SplitJudge = {
  target: { column: "Stream", positive: { quantile: 0.75 } },
  split: { holdout: 0.2, by: "Artist", purge: ["Track", "Duration_ms", "Stream"], seed: 7 },
  columns: NEEDED,
};

/** The sample tracks with some columns. */
export function tracks(wanted: readonly Wanted[], by: string | undefined = "Artist"): Promise<Dataset> {
  return readCsv(createReadStream(TRACKS), { file: "tracks.csv", wanted, by });
}

/** A cell as a plain value. */
export function cell(column: Column, row: number): string | number | boolean | undefined {
  if (column.type === "string") return column.codes[row] === -1 ? undefined : column.levels[column.codes[row]];
  if (column.type === "boolean") return column.values[row] === 255 ? undefined : column.values[row] === 1;
  return Number.isNaN(column.values[row]) ? undefined : column.values[row];
}
