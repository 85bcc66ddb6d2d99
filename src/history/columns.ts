import type { Table } from "../ports/index.ts";

/** What a column holds. `count`: a small whole number. `time`: ISO 8601 in UTC with milliseconds. */
export type ColumnKind = "text" | "number" | "count" | "time";

/** The columns of every table, beside `key` and `at`. The migrations make them; a test holds the two together. */
export const COLUMNS = {
  runs: {
    model: "text",
    run: "text",
    subject: "text",
    holdout: "text",
    engine: "text",
    dataset: "text",
    dataset_bytes: "number",
    dataset_rows: "number",
    train_rows: "number",
    holdout_rows: "number",
    fitted_rows: "number",
    unlabelled_rows: "number",
    purged_rows: "number",
    train_groups: "number",
    holdout_groups: "number",
  },
  metrics: { model: "text", run: "text", metric: "text", value: "number", why: "text" },
  params: { model: "text", run: "text", name: "text", value: "text" },
  comparisons: {
    model: "text",
    comparison: "text",
    holdout: "text",
    judge: "text",
    engine: "text",
    challenger: "text",
    challenger_model: "text",
    champion: "text",
    champion_model: "text",
    refused: "text",
    sweep: "text",
    metric: "text",
    challenger_value: "number",
    champion_value: "number",
    difference: "number",
    lower: "number",
    upper: "number",
    method: "text",
  },
  slices: {
    model: "text",
    comparison: "text",
    challenger: "text",
    champion: "text",
    slice: "text",
    level: "text",
    slice_rows: "number",
    slice_groups: "number",
    challenger_value: "number",
    champion_value: "number",
    difference: "number",
    p: "number",
    adjusted: "number",
  },
  promotions: {
    model: "text",
    commit_sha: "text",
    number: "count",
    promoted: "time",
    author: "text",
    subject: "text",
    run: "text",
    model_digest: "text",
    manifest_digest: "text",
    comparison_digest: "text",
    comparison: "text",
    replaces: "text",
    verdict: "text",
  },
  deployments: {
    model: "text",
    id: "text",
    run: "text",
    model_digest: "text",
    environment: "text",
    place: "text",
    outcome: "text",
    started: "time",
    finished: "time",
    replaces: "text",
    commit_sha: "text",
    why: "text",
  },
  executions: {
    model: "text",
    run: "text",
    id: "text",
    started: "time",
    seconds: "number",
    version: "text",
    node: "text",
    platform: "text",
    commit_sha: "text",
    sweep: "text",
    ran: "count",
    reused: "count",
  },
  drift: {
    model: "text",
    id: "text",
    run: "text",
    started: "time",
    window_from: "time",
    window_until: "time",
    window_rows: "number",
    verdict: "text",
    feature: "text",
    statistic: "text",
    value: "number",
    threshold: "number",
    feature_verdict: "text",
  },
} as const satisfies Record<Table, Record<string, ColumnKind>>;

/** The tables, in the order in which people think of them. */
export const TABLES = Object.keys(COLUMNS) as Table[];

type Value<K extends ColumnKind> = K extends "text" | "time" ? string | null : number | null;

/** A table's row as it is made, before it gets its key and number. */
export type Columns<T extends Table> = {
  readonly [C in keyof (typeof COLUMNS)[T]]: (typeof COLUMNS)[T][C] extends ColumnKind
    ? Value<(typeof COLUMNS)[T][C]>
    : never;
};
