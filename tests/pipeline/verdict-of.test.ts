import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse-config.ts";
import { verdictOf } from "../../src/pipeline/verdict-of.ts";
import { comparisonOf, judgementOf } from "../records/run-of.ts";

const YAML = `data: { source: t.csv, columns: { x: number, y: string } }
target: { column: y, positive: { class: good } }
split: { holdout: 0.5, seed: 1 }
features: [{ column: x }]
trainer: { kind: naive-bayes }
gate: { primary: { metric: roc_auc, min_gain: 0 } }
`;

test("first is said only where there is no champion: one that can't be scored makes the verdict invalid", () => {
  const { config } = parseConfig(Buffer.from(YAML), "configs/t.yaml");
  assert.equal(verdictOf(judgementOf("t", 1), null, config).verdict, "first");
  for (const code of ["champion-evidence-missing", "champion-not-scorable", "champion-corrupt"] as const) {
    const found = verdictOf(judgementOf("t", 1, { refused: { code, detail: "because" } }), null, config);
    assert.deepEqual(found, { verdict: "invalid", reasons: [{ code, detail: "because" }], settle: null });
  }
  assert.equal(verdictOf(judgementOf("t", 1), comparisonOf(), config).verdict, "promote");
});
