import type { Look } from "./split-seeds.ts";

/** What `make figures` found over many split seeds: `tests/fixtures/real/seeds.json`. */
export interface SeedTable {
  /** SHA-256 of the real data. */
  readonly dataset: string;
  readonly rows: number;
  readonly seeds: number;
  readonly looks: readonly Look[];
}

/** One look a line. */
export function renderSeedTable({ looks, ...head }: SeedTable): string {
  const lines = looks.map((look) => `    ${JSON.stringify(look)}`);
  return `${JSON.stringify({ ...head, looks: [] }, null, 2).replace("[]", `[\n${lines.join(",\n")}\n  ]`)}\n`;
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
