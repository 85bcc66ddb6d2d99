import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseConfig } from "../../src/config/parse-config.ts";
import { ContenderError } from "../../src/errors.ts";
import { BAD_LISTS } from "./bad-lists.ts";
import { BAD_RULES } from "./bad-rules.ts";
import { BAD_SHAPES } from "./bad-shapes.ts";
import { BAD_AT_ONCE, BAD_YAML } from "./bad-yaml.ts";
import { BASE, edited } from "./base.ts";

const FILE = "configs/trending.yaml";
const bytes = (text: string) => new TextEncoder().encode(text);

/** The error that a call ends in. */
function refusal(call: () => unknown): ContenderError {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof ContenderError, String(error));
    return error;
  }
  return assert.fail("nothing was refused");
}

for (const { name, edits, faults } of [...BAD_SHAPES, ...BAD_LISTS, ...BAD_RULES, ...BAD_YAML, ...BAD_AT_ONCE]) {
  test(`refused, with every place and what to do: ${name}`, () => {
    const error = refusal(() => parseConfig(bytes(edited(edits)), FILE));
    assert.equal(error.code, "config-invalid");
    assert.equal(error.exit, 2);
    const shown = error.faults.map((fault) => {
      assert.equal(fault.file, FILE);
      assert.ok(fault.message.length > 10 && fault.message.length < 250, fault.message);
      const place = `${fault.line}:${fault.column} ${fault.path ?? ""}`.trim();
      return fault.hint === undefined ? place : `${place} ▸ ${fault.hint}`;
    });
    assert.deepEqual(shown, faults);
  });
}

test("a fault says what was expected and what was found", () => {
  const error = refusal(() => parseConfig(bytes(edited([["holdout: 0.2", "holdout: 2"]])), FILE));
  assert.deepEqual(error.faults, [
    {
      file: FILE,
      line: 8,
      column: 19,
      path: "split.holdout",
      message: "split.holdout is too large",
      expected: "a number above 0 and below 1",
      found: "2",
    },
  ]);
});

test("a good config gets its defaults from the schema", () => {
  const { model, config, where } = parseConfig(bytes(BASE), FILE);
  assert.equal(model, "trending");
  assert.deepEqual(config.features, [
    { column: "Views", transform: "log1p", indicator: false, min_count: 1, max_levels: 1000 },
    { column: "Licensed", indicator: false, min_count: 1, max_levels: 1000 },
  ]);
  assert.deepEqual(config.trainer, { kind: "naive-bayes", calibration: "none", var_smoothing: 1e-9, alpha: 1 });
  assert.deepEqual(config.gate, {
    primary: { metric: "roc_auc", min_gain: 0, worthwhile: 0.01 },
    guardrails: [{ metric: "log_loss", max_loss: 0.01 }],
    slices: { max_loss: 0.02, min_rows: 200 },
    confidence: 0.95,
    holdout_budget: 10,
  });
  assert.deepEqual(where(["split", "seed"]), { file: FILE, line: 8, column: 79, path: "split.seed" });
  assert.deepEqual(where(["split", "seed"], "key"), { file: FILE, line: 8, column: 73, path: "split.seed" });
});

test("defaults written out are the config itself", () => {
  const { config } = parseConfig(bytes(BASE), FILE);
  assert.deepEqual(parseConfig(bytes(JSON.stringify(config, null, 2)), "configs/trending.yml").config, config);
});

test("the smallest config is enough", () => {
  const small = `data: { source: a.csv, columns: { a: boolean } }
target: { column: a, positive: { class: true } }
split: { holdout: 0.2 }
features: []
trainer: { kind: baseline }
gate: { primary: { metric: log_loss } }
`;
  const { config } = parseConfig(bytes(small), "a.yaml");
  assert.equal(config.pipeline, "train");
  assert.deepEqual(config.evaluate, {
    metrics: ["roc_auc", "average_precision", "log_loss", "brier", "accuracy", "ece"],
    slices: [],
    threshold: 0.5,
    bins: 10,
  });
  assert.deepEqual(config.split, { holdout: 0.2, purge: [], seed: 0 });
});

const GOOD: readonly [name: string, from: string, to: string][] = [
  ["byte order mark", "pipeline: train", "\ufeffpipeline: train"],
  ["document markers", "pipeline: train", "---\npipeline: train"],
  ["a comment with brackets", "pipeline: train", `pipeline: train # ${"[".repeat(200)}`],
  ["CRLF", "pipeline: train\n", "pipeline: train\r\n"],
  ["a list of one transform", "transform: log1p", "transform: [log1p]"],
  ["both transforms", "transform: log1p", "transform: [log1p, standardise]"],
  ["one column as it is and as ln(1 + x)", "{ column: Licensed }", "{ column: Views }"],
  ["a date as a feature", "{ column: Licensed }", "{ column: Released, transform: standardise }"],
  ["one level a column's text", "{ column: Licensed }", "{ column: Album_type, min_count: 5 }"],
  ["a column of its own missing", "Views: number", "Views: { type: number, missing: impute }"],
  ["an indicator", "{ column: Licensed }", "{ column: Licensed, indicator: true }"],
  ["a threshold", "quantile: 0.75", "threshold: 100000000"],
  ["a class that is a number", "quantile: 0.75", "class: 1"],
  ["purge without by", "by: Artist, ", ""],
  ["no worthwhile", ", worthwhile: 0.01", ""],
  ["a file name with blanks and accents", "data/tracks.csv", "data/Mes pistes (été).csv"],
  ["every metric", "ece]", "ece, balanced_accuracy, f1, mcc, precision, recall]"],
  ["features that a baseline does not read", "{ kind: naive-bayes, calibration: none }", "{ kind: baseline }"],
];
for (const [name, from, to] of GOOD) {
  test(`accepted: ${name}`, () => {
    assert.equal(parseConfig(bytes(edited([[from, to]])), FILE).model, "trending");
  });
}

test("text naive Bayes on words is accepted", () => {
  const text = edited([
    ["kind: naive-bayes", "kind: text-naive-bayes"],
    ["  - { column: Views, transform: log1p }\n  - { column: Licensed }", "  - { column: Track, transform: tokens }"],
  ]);
  assert.equal(parseConfig(bytes(text), FILE).config.trainer.kind, "text-naive-bayes");
});

const NAMES: readonly [file: string, model: string | undefined, hint?: string][] = [
  ["configs/a.yml", "a"],
  ["configs/churn_2026-v2.yaml", "churn_2026-v2"],
  [`${"a".repeat(64)}.yaml`, "a".repeat(64)],
  [`${"a".repeat(65)}.yaml`, undefined, `rename the file to ${"a".repeat(64)}.yaml`],
  ["configs/Trending.yaml", undefined, "rename the file to trending.yaml"],
  ["configs/tren ding.v2.yaml", undefined, "rename the file to tren-ding-v2.yaml"],
  ["configs/-rf.yaml", undefined, "rename the file to rf.yaml"],
  ["configs/a_.yaml", undefined, "rename the file to a.yaml"],
  ["configs/nul.yaml", undefined, "rename the file to nul-model.yaml"],
  ["configs/champions.yaml", undefined, "rename the file to champions-model.yaml"],
  ["configs/.yaml", undefined, "rename the file to model.yaml"],
  ["configs/$(id).yaml", undefined, "rename the file to id.yaml"],
  ["configs/été.yaml", undefined, "rename the file to ete.yaml"],
  ["configs/trending.json", undefined, "rename the file"],
  ["configs/trending", undefined, "rename the file"],
];
for (const [file, model, hint] of NAMES) {
  test(`the file's stem is the model: ${file}`, () => {
    if (model !== undefined) return assert.equal(parseConfig(bytes(BASE), file).model, model);
    const error = refusal(() => parseConfig(bytes(BASE), file));
    assert.equal(error.code, "config-invalid");
    assert.equal(error.faults[0].hint, hint);
  });
}

test("the repository's own configs are valid", () => {
  const file = "configs/trending.yaml";
  assert.equal(parseConfig(readFileSync(new URL(`../../${file}`, import.meta.url)), file).model, "trending");
});
