import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Metric } from "../../src/evaluate/evaluation.types.ts";
import type { Scores } from "../../src/evaluate/scores.ts";

interface Outlook {
  spread: number;
  se: number;
  detectable: number;
  chance: number;
  exact: number;
  settle: number;
}

/** What tests/reference/families.py made. */
export interface Families {
  family: {
    group: number[];
    label: number[];
    champion: number[];
    challengers: number[][];
    holdout: string;
    families: {
      metric: Metric;
      budget: number;
      margin: number;
      critical: number;
      winner: number;
      difference: number[];
      se: number[];
      statistic: number[];
      lower: number[];
      upper: number[];
      influence: number[][] | null;
    }[];
  };
  maxima: [challengers: number, tail: number, quantile: number][];
  powers: {
    groups: number;
    budget: number;
    min_gain: number;
    worthwhile: number;
    history: { groups: number; se: number }[];
    best: Outlook;
    typical: Outlook;
    worst: Outlook;
    guess: { championSe: number; best: Outlook; worst: Outlook };
  }[];
  mcnemar: { b: number; c: number; n: number; chi2: number; p: number }[];
  own_spread: { label: number[]; values: number[] } & Partial<Record<Metric, number>>;
}

const file = new URL("../fixtures/reference/families.json", import.meta.url);
export const families = JSON.parse(readFileSync(file, "utf8")) as Families;

/** Scores from plain lists; without groups every row is its own. */
export function scoresOf(label: readonly number[], values: readonly number[], group?: readonly number[]): Scores {
  const row = Int32Array.from(label, (_, i) => i);
  return {
    row,
    group: group ? Int32Array.from(group) : row,
    label: Uint8Array.from(label),
    values: Float64Array.from(values),
    k: 1,
  };
}

export function close(found: number | null | undefined, expected: number, relative: number, what: string): void {
  assert.ok(
    typeof found === "number" && Math.abs(found - expected) <= relative * Math.max(Math.abs(expected), 1e-6),
    `${what}: ${found}, not ${expected}`,
  );
}
