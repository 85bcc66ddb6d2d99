import { readFileSync } from "node:fs";

interface Curves {
  bases: { name: string; count: number; cells: number[]; knots: number[]; at: number[]; columns: number[][] }[];
  buckets: { name: string; buckets: number; cells: number[]; edges: number[]; codes: number[] }[];
  mixed: {
    l2: number;
    a: number[];
    b: number[];
    boolean: number[];
    level: number[];
    label: number[];
    intercept: number;
    probability: number[];
    sklearn: number[];
  };
  isotonic: { name: string; log_odds: number[]; label: number[]; sklearn: number[]; knots: [number, number][] }[];
}

/** What `tests/reference/curves.py` made. */
export const curves = JSON.parse(
  readFileSync(new URL("../fixtures/reference/curves.json", import.meta.url), "utf8"),
) as Curves;
