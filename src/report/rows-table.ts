import type { Run } from "../records/run.types.ts";
import { table } from "./markdown-table.ts";
import { count } from "./numbers.ts";

/** How many rows and groups train and judge. */
export function rowsTable({ rows }: Run): string {
  const head = [
    { head: "side" },
    { head: "rows", number: true },
    { head: "of them fitted", number: true },
    { head: "groups", number: true },
  ];
  return table(head, [
    ["train", count(rows.train), count(rows.fitted), count(rows.train_groups)],
    ["holdout", count(rows.holdout), "–", count(rows.holdout_groups)],
  ]);
}
