import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { type PostgresPlace, parseDatabase } from "../../src/adapters/index/parse-database.ts";
import { LIMITS, poolOf } from "../../src/adapters/index/pool.ts";
import { statementOf } from "../../src/adapters/index/questions.ts";
import { rangeSql } from "../../src/adapters/index/write-rows.ts";
import type { Question } from "../../src/ports/index.ts";
import { indexAt } from "../cloud/index-at.ts";
import { manyRows } from "../cloud/many-rows.ts";
import { type Postgres, startPostgres } from "../cloud/postgres.ts";
import { need } from "../house/need.ts";

const RUNS = 100_000;
const needed = need("postgres");
let postgres: Postgres;
/** As the index asks: of a database that has counted its rows, and of one that was just filled. */
const pools: Record<"counted" | "just filled", pg.Pool | undefined> = { counted: undefined, "just filled": undefined };
before(async () => {
  if (needed.skip) return;
  postgres = await startPostgres();
  for (const state of ["counted", "just filled"] as const) {
    const database = await postgres.database();
    const index = indexAt(postgres.url(database));
    await index.migrate();
    await index.close();
    await manyRows(postgres, database, RUNS, state === "counted");
    pools[state] = poolOf(parseDatabase(postgres.url(database)) as PostgresPlace, LIMITS);
  }
});
after(async () => {
  for (const pool of Object.values(pools)) await pool?.end();
  await postgres?.close();
});

interface Plan {
  readonly "Node Type": string;
  readonly "Index Name"?: string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly Plan[];
}

/** What was carried out of a plan: the ways that were not taken are left out. */
const nodes = (plan: Plan): Plan[] => (plan["Actual Loops"] === 0 ? [] : [plan, ...(plan.Plans ?? []).flatMap(nodes)]);

/** Rows that were looked at in tables and indexes. */
const looked = (used: readonly Plan[]) =>
  used
    .filter((node) => node["Relation Name"] !== undefined)
    .reduce(
      (sum, node) => sum + (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"],
      0,
    );

async function explained(pool: pg.Pool, text: string, values: readonly unknown[]): Promise<Plan> {
  const { rows } = await pool.query(`explain (analyze, format json) ${text}`, [...values]);
  const [{ Plan: plan }] = rows[0]["QUERY PLAN"] as [{ Plan: Plan }];
  return plan;
}

/** Tables of what people decided: they may be read whole. */
const SHORT = ["promotions", "deployments"];

const LONG_AGO = "2024-01-01T00:00:00.000Z";

const CASES: readonly [Question, ...string[]][] = [
  [
    { ask: "runs", since: LONG_AGO, limit: 100 },
    ...["executions_by_time", "executions_by_run", "metrics_by_run", "promotions_by_run"],
  ],
  [{ ask: "runs", since: "2025-11-01T00:00:00.000Z", limit: 4_000 }, "executions_by_time", "metrics_by_run"],
  [
    { ask: "runs", since: LONG_AGO, model: "model-7", limit: 100 },
    ...["executions_by_model", "executions_by_run", "metrics_by_run"],
  ],
  [{ ask: "runs", since: LONG_AGO, model: "pushed", limit: 100 }, "executions_by_model", "executions_by_run"],
  [
    { ask: "metric", model: "model-7", metric: "roc_auc", limit: 100 },
    ...["executions_by_model", "executions_by_run", "metrics_by_metric", "promotions_by_run"],
  ],
  [{ ask: "metric", model: "model-7", metric: "old", limit: 20 }, "executions_by_model", "metrics_by_metric"],
  [{ ask: "metric", model: "model-7", metric: "mcc", limit: 20 }, "executions_by_model", "metrics_by_metric"],
  [{ ask: "metric", model: "pushed", metric: "roc_auc", limit: 20 }, "metrics_by_metric", "executions_by_run"],
  [{ ask: "production", model: "model-7", on: "2025-06-01" }, "promotions_by_number"],
  [{ ask: "promotions", limit: 100 }, "comparisons_by_comparison"],
  [{ ask: "promotions", model: "model-7", limit: 100 }, "promotions_by_number", "comparisons_by_comparison"],
];

for (const state of ["counted", "just filled"] as const) {
  for (const [question, ...indexes] of CASES) {
    if (state === "just filled" && "limit" in question && question.limit > 100) continue;
    test(`at ${RUNS} runs, ${state}, ${JSON.stringify(question)} reads a little, by its indexes`, needed, async () => {
      const { text, values } = statementOf(question);
      const plan = await explained(pools[state]!, text, values);
      const used = nodes(plan);
      const names = new Set(used.map((node) => node["Index Name"]));
      for (const name of indexes) assert.ok(names.has(name), `${name} is not in ${JSON.stringify(plan, undefined, 1)}`);
      const whole = used.filter((node) => node["Node Type"] === "Seq Scan").map((node) => node["Relation Name"]);
      assert.ok(
        whole.every((table) => SHORT.includes(table!)),
        `${whole.join(", ")}: no long table is read whole`,
      );
      const most = 10_000 + 12 * ("limit" in question ? question.limit : 0);
      assert.ok(looked(used) < most, `${looked(used)} rows in ${JSON.stringify(plan, undefined, 1)}`);
    });
  }

  test(`a page of rows is read by the primary key, ${state}`, needed, async () => {
    const plan = await explained(pools[state]!, rangeSql("metrics"), [
      "records/runs/model-7/",
      0,
      "records/runs/model-8/",
      2_000,
    ]);
    assert.deepEqual(
      nodes(plan).flatMap((node) => node["Index Name"] ?? []),
      ["metrics_pkey"],
    );
    assert.ok(looked(nodes(plan)) <= 2_000);
  });
}
