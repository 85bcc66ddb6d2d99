import { canonical } from "../canonical.ts";
import { parseDocument } from "../document.ts";
import type { Facts } from "../ports/index.ts";
import type { Run } from "../records/run.types.ts";
import type { Columns } from "./columns.ts";
import { numbered } from "./numbered.ts";

/** A run's row, its metrics, and its config setting by setting. @param key the record's whole key */
export function runFacts(key: string, run: Run): Facts {
  const { model, run: id, dataset, rows } = run;
  const base = { model, run: id };
  return {
    key,
    rows: {
      runs: numbered<"runs">(key, [
        {
          ...base,
          subject: run.subject,
          holdout: run.holdout,
          engine: run.engine,
          dataset: dataset.sha256,
          dataset_bytes: dataset.bytes,
          dataset_rows: dataset.rows,
          train_rows: rows.train,
          holdout_rows: rows.holdout,
          fitted_rows: rows.fitted,
          unlabelled_rows: rows.unlabelled,
          purged_rows: rows.purged,
          train_groups: rows.train_groups,
          holdout_groups: rows.holdout_groups,
        },
      ]),
      metrics: numbered<"metrics">(
        key,
        run.metrics.map(({ metric, value, why = null }) => ({ ...base, metric: metric.slice(0, 64), value, why })),
      ),
      params: numbered<"params">(
        key,
        settings(configOf(key, run.config), "").map((setting): Columns<"params"> => ({ ...base, ...setting })),
      ),
    },
  };
}

/** The config is canonical JSON as text; its own schema has moved on since, so that any is taken. */
function configOf(key: string, text: string): unknown {
  const any = () => true;
  return parseDocument(new TextEncoder().encode(text), any, `${key}: its config`, "record-invalid");
}

/** Every setting by its path; a list is one value. @example settings({ a: { b: 1 } }, "") // [{ name: "a.b", value: "1" }] */
function settings(value: unknown, path: string): { name: string; value: string }[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ name: path, value: canonical(value) }];
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.flatMap(([name, inside]) => settings(inside, path === "" ? name : `${path}.${name}`));
}
