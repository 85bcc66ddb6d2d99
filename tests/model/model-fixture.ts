import type { Model } from "../../src/model/model.types.ts";

/** A model with one of everything. */
export const MODEL: Model = {
  format: "contender.model/1",
  target: { column: "Stream", positive: { at_least: 1000 } },
  features: [
    { kind: "number", column: "Views", type: "number", missing: "use", log1p: true, center: 0.5, scale: 2 },
    { kind: "level", column: "Licensed", type: "boolean", missing: "use", levels: ["false", "true"] },
    { kind: "level", column: "Album_type", type: "string", missing: "use", levels: ["album", "single"] },
    { kind: "indicator", column: "Licensed", type: "boolean" },
    { kind: "tokens", column: "Title", type: "string", missing: "use", vocabulary: ["home", "live"] },
  ],
  intercept: -1,
  terms: [
    { kind: "linear", feature: 0, weight: 2, absent: 0.1 },
    { kind: "gaussian", feature: 0, mean: [0, 1], variance: [1, 0.25], absent: 0.2 },
    { kind: "table", feature: 1, weights: [-0.5, 0.5], unseen: 0, absent: 0.3 },
    { kind: "table", feature: 2, weights: [-0.75, 0.75], unseen: 0.9, absent: 0.4 },
    { kind: "table", feature: 3, weights: [0, 3], unseen: 0, absent: 0 },
    { kind: "bag", feature: 4, weights: [-0.0625, 0.125], absent: 0.6 },
  ],
  link: "logistic",
  calibration: { kind: "sigmoid", slope: 0.5, offset: -0.25 },
  trainer: { kind: "logistic-regression", rows: 10, positives: 4, iterations: 6 },
  reference: [
    {
      kind: "number",
      column: { name: "Views", type: "number" },
      rows: 10,
      missing: 1,
      quantiles: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    },
    {
      kind: "level",
      column: { name: "Album_type", type: "string" },
      rows: 10,
      missing: 1,
      levels: [{ level: "album", count: 7 }],
      others: 2,
    },
    { kind: "number", rows: 0, missing: 0, quantiles: [] },
  ],
};

/** A model with one of everything that bends or takes two columns together. */
export const CURVED: Model = {
  ...MODEL,
  features: [
    { kind: "bucket", column: "x", type: "number", missing: "use", log1p: false, edges: [1, 2] },
    {
      ...{ kind: "spline", column: "x", type: "number", missing: "use", log1p: false },
      ...{ knots: [0, 1, 2], center: [0.5, 0], scale: [1, 0.5] },
    },
    {
      ...{ kind: "count", column: "s", type: "string", missing: "use", log1p: false },
      ...{ levels: ["p", "q"], counts: [4, 2], center: 1, scale: 2 },
    },
    {
      kind: "interaction",
      left: { kind: "number", column: "x", type: "number", missing: "use", log1p: false, center: 0, scale: 1 },
      right: { kind: "level", column: "s", type: "string", missing: "use", levels: ["p", "q"] },
    },
    {
      kind: "interaction",
      left: { kind: "bucket", column: "x", type: "number", missing: "use", log1p: false, edges: [1, 2] },
      right: { kind: "level", column: "s", type: "string", missing: "use", levels: ["p", "q"] },
    },
  ],
  intercept: 0.5,
  terms: [
    { kind: "table", feature: 0, weights: [1, 2, 3], unseen: 0, absent: 0.5 },
    { kind: "basis", feature: 1, weights: [2, -1], absent: 0.25 },
    { kind: "linear", feature: 2, weight: 3, absent: 0.125 },
    { kind: "basis", feature: 3, weights: [10, 20], absent: -1 },
    { kind: "table", feature: 4, weights: [0, 100, 200, 300, 400, 500], unseen: -7, absent: -8 },
  ],
  calibration: {
    kind: "isotonic",
    knots: [
      { at: -1, value: -2 },
      { at: 100, value: 0 },
      { at: 300, value: 4 },
    ],
  },
};
