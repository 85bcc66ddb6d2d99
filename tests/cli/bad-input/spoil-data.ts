import { type BadInput, CONFIG, DATA, edit, put } from "./bad-input.ts";
import { tracks } from "./tracks.ts";

/** A dataset that is refused at a line, or as a whole. */
export const badData = (
  name: string,
  spoil: BadInput["spoil"],
  place: number | string | undefined,
  says: string,
  faults = 1,
): BadInput => ({
  name: `data: ${name}`,
  spoil,
  code: "data-invalid",
  at: place === undefined ? DATA : `${DATA}:${place}`,
  says,
  faults,
});

/** A small sound dataset but for some cells. */
export const csv = (own: Parameters<typeof tracks>[1]) => put(DATA, tracks(400, own));

/** A small sound dataset but for all cells of a column. */
export const column = (name: string, of: (row: number) => string) =>
  csv((at, row, before) => (at === name ? of(row) : before));

/** A small sound dataset but for one cell. Row 0 stands in line 2. */
export const cell = (name: string, row: number, value: string) =>
  csv((at, here, before) => (at === name && here === row ? value : before));

/** Changes the config. */
export const config = (from: string | RegExp, to: string) => edit(CONFIG, from, to);
