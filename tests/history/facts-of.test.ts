import assert from "node:assert/strict";
import { test } from "node:test";
import { canonical } from "../../src/canonical.ts";
import { sha256 } from "../../src/digest.ts";
import { COLUMNS, TABLES } from "../../src/history/columns.ts";
import { factsOf } from "../../src/history/facts-of.ts";
import { moment } from "../../src/history/moment.ts";
import { readFacts } from "../../src/history/read-facts.ts";
import { renderRecord } from "../../src/records/record.ts";
import { refused } from "../adapters/refused.ts";
import { comparisonOf, executionOf, judgementOf, runName, runOf } from "../records/run-of.ts";
import { storeOf } from "./store-of.ts";

const runKey = (n: number) => `records/runs/a/${runName(n)}.json`;

test("a run's rows: itself, its metrics in their order, its config setting by setting", () => {
  const config = canonical({
    target: { column: "Stream", positive: { quantile: 0.75 } },
    features: [{ column: "Views" }],
    odd: "a\0\ud800b",
  });
  const facts = factsOf(runKey(7), renderRecord(runOf("a", 7, { config })))!;
  const at = (n: number) => ({ key: runKey(7), at: n, model: "a", run: runName(7) });
  assert.equal(facts.key, runKey(7));
  assert.deepEqual(facts.rows.metrics, [
    { ...at(0), metric: "roc_auc", value: 0.8712345678901234, why: null },
    { ...at(1), metric: "mcc", value: null, why: "one class" },
  ]);
  assert.deepEqual(facts.rows.params, [
    { ...at(0), name: "features", value: '[{"column":"Views"}]' },
    { ...at(1), name: "odd", value: '"a\\u0000\\ud800b"' },
    { ...at(2), name: "target.column", value: '"Stream"' },
    { ...at(3), name: "target.positive.quantile", value: "0.75" },
  ]);
  const [run] = facts.rows.runs!;
  assert.deepEqual([run!.dataset_rows, run!.train_rows, run!.holdout_groups], [20718, 16185, 408]);
});

test("a comparison's rows are those of the object that it names; without one a single row says so", () => {
  const bytes = Buffer.from(`${canonical(comparisonOf())}\n`);
  const comparison = sha256(bytes);
  const judgement = judgementOf("a", 3, { comparison, champion: { run: runName(1), model: sha256("m") } });
  const key = `records/comparisons/a/${judgement.key}.json`;
  const [row, ...others] = factsOf(key, renderRecord(judgement), () => bytes)!.rows.comparisons!;
  assert.deepEqual(others, []);
  assert.deepEqual(
    [row!.metric, row!.difference, row!.lower, row!.challenger, row!.champion],
    ["roc_auc", 0.0112, 0.0041, runName(3), runName(1)],
  );
  assert.throws(
    () => factsOf(key, renderRecord(judgement)),
    refused("evidence-missing", `records/objects/sha256/${comparison.slice(0, 2)}/${comparison}`),
  );
  assert.throws(
    () => factsOf(key, renderRecord(judgement), () => Buffer.from("{}")),
    refused("evidence-corrupt", comparison),
  );
  const alone = judgementOf("a", 4);
  const nothing = factsOf(`records/comparisons/a/${alone.key}.json`, renderRecord(alone))!.rows;
  assert.deepEqual([nothing.comparisons!.length, nothing.comparisons![0]!.metric, nothing.slices], [1, null, []]);
});

for (const key of [
  "previews/runs/a/0000000000000001.json",
  "previews/7/runs/a/0000000000000001.json",
  "records/steps/x.json",
  "records/objects/sha256/ab/abcd",
  "judged/a/b",
  "runs/a/0000000000000001.json",
  "records/promotions/a/b.json",
  "live/a.json",
]) {
  test(`${key} has no rows, whatever lies there`, () => assert.equal(factsOf(key, Buffer.from("?")), undefined));
}

test("what is not what its key says, or was changed, has no rows: it is refused", () => {
  const bytes = renderRecord(runOf("a", 7));
  assert.throws(() => factsOf(runKey(8), bytes), refused("evidence-corrupt", runKey(8)));
  const spoilt = Buffer.from(bytes);
  spoilt[20]! ^= 1;
  assert.throws(() => factsOf(runKey(7), spoilt), refused("evidence-corrupt", runKey(7)));
});

test("a config that is no JSON, or nested too deep to be walked, makes a record invalid, not the walk fail", () => {
  const deep = 20_000;
  for (const config of ["{", `${"[".repeat(deep)}${"]".repeat(deep)}`]) {
    const bytes = renderRecord(runOf("a", 7, { config }));
    assert.throws(() => factsOf(runKey(7), bytes), refused("record-invalid", `${runKey(7)}: its config`));
  }
});

test("times are brought to UTC with milliseconds; what is none is null", () => {
  assert.equal(moment("2026-11-05T14:03:22Z"), "2026-11-05T14:03:22.000Z");
  assert.equal(moment("2026-11-05T14:03:22.5+01:00"), "2026-11-05T13:03:22.500Z");
  assert.equal(moment("2026-11-05"), "2026-11-05T00:00:00.000Z");
  assert.equal(moment("yesterday"), null);
  const execution = { ...executionOf("a", 1, "x"), started: "soon" };
  const facts = factsOf(`records/executions/${runName(1)}/x.json`, renderRecord(execution))!;
  assert.deepEqual([facts.rows.executions![0]!.started, facts.rows.executions![0]!.ran], [null, 1]);
});

test("every row has the columns of its table, its key and its number, and is text that a database takes", async () => {
  const store = await storeOf();
  const seen = new Set<string>();
  for await (const key of store.list("")) {
    const facts = await readFacts(store, key);
    if (typeof facts !== "object") continue;
    for (const table of TABLES) {
      for (const [at, row] of (facts.rows[table] ?? []).entries()) {
        seen.add(table);
        assert.deepEqual(Object.keys(row).sort(), ["key", "at", ...Object.keys(COLUMNS[table])].sort());
        assert.deepEqual([row.key, row.at], [key, at]);
        for (const cell of Object.values(row)) assert.ok(typeof cell !== "string" || !/\0|\p{Surrogate}/u.test(cell));
      }
    }
  }
  assert.deepEqual([...seen].sort(), [...TABLES].sort());
  assert.equal(await readFacts(store, runKey(99)), "absent");
  assert.equal(await readFacts(store, "previews/runs/a/0000000000000002.json"), "none");
});
