import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { statementOf } from "../../src/adapters/index/questions.ts";
import type { Question } from "../../src/ports/index.ts";
import { indexAt } from "../cloud/index-at.ts";
import { manyRows } from "../cloud/many-rows.ts";
import { type Postgres, startPostgres } from "../cloud/postgres.ts";
import { need } from "../house/need.ts";

const RUNS = 100_000;
const needed = need("postgres");
let postgres: Postgres;
let database: string;
before(async () => {
  if (needed.skip) return;
  postgres = await startPostgres();
  database = await postgres.database();
  const index = indexAt(postgres.url(database));
  await index.migrate();
  await index.close();
  await manyRows(postgres, database, RUNS);
});
after(() => postgres?.close());

interface Plan {
  readonly "Node Type": string;
  readonly "Index Name"?: string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

const CASES: readonly [Question, ...string[]][] = [
  [
    { ask: "runs", since: "2024-01-01T00:00:00.000Z", limit: 100 },
    "executions_by_time",
    "executions_by_run",
    "metrics_by_run",
    "promotions_by_run",
  ],
  [{ ask: "runs", since: "2025-11-01T00:00:00.000Z", limit: 10_000 }, "executions_by_time", "metrics_by_run"],
  [
    { ask: "runs", since: "2024-01-01T00:00:00.000Z", model: "model-7", limit: 100 },
    "executions_by_model",
    "executions_by_run",
    "metrics_by_run",
  ],
  [
    { ask: "metric", model: "model-7", metric: "roc_auc", limit: 100 },
    "executions_by_model",
    "metrics_by_metric",
    "promotions_by_run",
  ],
  [{ ask: "production", model: "model-7", on: "2025-06-01" }, "promotions_by_model"],
  [{ ask: "promotions", limit: 100 }, "promotions_by_time", "comparisons_by_comparison"],
  [{ ask: "promotions", model: "model-7", limit: 100 }, "promotions_by_model", "comparisons_by_comparison"],
];

for (const [question, ...indexes] of CASES) {
  test(`at ${RUNS} runs ${JSON.stringify(question)} reads by its indexes`, needed, async () => {
    const { text, values } = statementOf(question);
    const [row] = await postgres.sql(database, `explain (format json) ${text}`, [...values]);
    const [{ Plan: plan }] = row!["QUERY PLAN"] as [{ Plan: Plan }];
    const used = nodes(plan);
    const names = new Set(used.map((node) => node["Index Name"]));
    for (const name of indexes) assert.ok(names.has(name), `${name} is not in ${JSON.stringify(plan, undefined, 1)}`);
    const whole = used.filter((node) => node["Node Type"] === "Seq Scan" && node["Relation Name"] !== "deployments");
    assert.deepEqual(whole, [], "no table is read whole");
  });
}

test("a page of rows is read by the primary key", needed, async () => {
  const text =
    "select key, at from contender.metrics where (key, at) > ($1, 0) and key <= $2 order by key, at limit 2000";
  const [row] = await postgres.sql(database, `explain (format json) ${text}`, [
    "records/runs/model-7/",
    "records/runs/model-8/",
  ]);
  const [{ Plan: plan }] = row!["QUERY PLAN"] as [{ Plan: Plan }];
  assert.deepEqual(
    nodes(plan).flatMap((node) => node["Index Name"] ?? []),
    ["metrics_pkey"],
  );
});
