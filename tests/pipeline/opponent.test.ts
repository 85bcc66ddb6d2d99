import assert from "node:assert/strict";
import { test } from "node:test";
import { canonical } from "../../src/canonical.ts";
import type { Config } from "../../src/config/config.types.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { sha256 } from "../../src/digest.ts";
import { champion, refitSections } from "../../src/pipeline/opponent.ts";
import { runOf } from "../records/run-of.ts";
import { modelOf } from "../registry/champion-of.ts";

const YAML = `data: { source: data/tracks.csv, columns: { Artist: string, Views: number, Stream: number } }
target: { column: Stream, positive: { quantile: 0.75 } }
split: { holdout: 0.2, by: Artist, seed: 7 }
features: [{ column: Views }]
trainer: { kind: naive-bayes }
gate: { primary: { metric: roc_auc } }
`;
const configOf = (edit: (text: string) => string = (text) => text): Config =>
  parseConfig(Buffer.from(edit(YAML)), "configs/t.yaml").config;

const CASES: readonly [what: string, edit: (text: string) => string, refitted: string[]][] = [
  ["another trainer", (text) => text.replace("naive-bayes", "logistic-regression"), []],
  ["another gate", (text) => text.replace("{ metric: roc_auc }", "{ metric: log_loss, min_gain: 0.01 }"), []],
  ["another seed of the split", (text) => text.replace("seed: 7", "seed: 8"), ["split"]],
  ["a larger holdout", (text) => text.replace("holdout: 0.2", "holdout: 0.3"), ["split"]],
  ["single rows for groups", (text) => text.replace(" by: Artist,", ""), ["split"]],
  ["another threshold of the target", (text) => text.replace("0.75", "0.9"), ["target"]],
  ["both", (text) => text.replace("0.75", "0.9").replace("seed: 7", "seed: 8"), ["target", "split"]],
];

for (const [what, edit, refitted] of CASES) {
  test(`a champion is fitted anew where rows that it learnt from may judge it: ${what}`, () => {
    const opponent = champion(runOf("t", 1, { config: canonical(configOf()) }), modelOf(1), sha256("model"));
    assert.ok(opponent.kind === "champion");
    const present = configOf(edit);
    assert.deepEqual(refitSections(opponent, present), refitted);
    const { split, target, features, trainer } = opponent.under(present);
    assert.deepEqual([split, target], [present.split, present.target]);
    assert.deepEqual([features, trainer], [configOf().features, configOf().trainer]);
  });
}
