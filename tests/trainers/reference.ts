import { readFileSync } from "node:fs";

type Cells = (number | null)[];

interface Reference {
  gaussian: {
    name: string;
    var_smoothing: number;
    columns: Cells[];
    label: number[];
    mean: [number[], number[]];
    variance: [number[], number[]];
    probability: number[];
  }[];
  levels: {
    name: string;
    alpha: number;
    sizes: number[];
    columns: number[][];
    label: number[];
    weights: number[][];
    probability: number[];
    bernoulli?: number[];
  }[];
  songs: {
    artist: number[];
    views: Cells;
    licensed: number[];
    album: number[];
    label: number[];
    log_odds: number[];
    slope: number;
    offset: number;
  };
  logistic: {
    name: string;
    l2: number;
    class_weight: "none" | "balanced";
    columns: Cells[];
    label: number[];
    weights: number[];
    intercept: number;
    probability: number[];
    sklearn?: number[];
  }[];
  logistic_mixed: {
    l2: number;
    number: number[];
    boolean: number[];
    few: number[];
    many: number[];
    text: string[];
    label: number[];
    intercept: number;
    probability: number[];
    sklearn: number[];
  };
  text: { text: string[]; label: number[]; vocabulary: string[]; weights: number[]; probability: number[] };
  sigmoid: { name: string; log_odds: number[]; label: number[]; slope: number; offset: number; sklearn: number[] }[];
}

/** What `tests/reference/trainers.py` made. */
export const reference = JSON.parse(
  readFileSync(new URL("../fixtures/reference/trainers.json", import.meta.url), "utf8"),
) as Reference;
