import assert from "node:assert/strict";
import { test } from "node:test";
import { columnsOf } from "../../src/config/columns.ts";
import type { Config } from "../../src/config/config.types.ts";
import { judgeDifferences, judgeOf, subjectOf, underJudge } from "../../src/config/judge.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { brokenRules } from "../../src/config/rules.ts";
import { type Edit, edited } from "./base.ts";

const config = (...edits: Edit[]): Config =>
  parseConfig(new TextEncoder().encode(edited(edits)), "configs/trending.yaml").config;

test("columns in code-unit order, short and long form alike", () => {
  const edits = config(
    ["Artist: string", "Artist: { type: string }"],
    ["Views: number", "Views: { type: number, missing: impute }"],
  );
  assert.deepEqual(
    columnsOf(edits).map(({ name, type, missing }) => `${name} ${type} ${missing}`),
    [
      "Album_type string drop",
      "Artist string drop",
      "Duration_ms number drop",
      "Licensed boolean drop",
      "Released date drop",
      "Stream number drop",
      "Track string drop",
      "Views number impute",
      "official_video boolean drop",
    ],
  );
});

test("the judge names its columns and reads them its own way", () => {
  assert.deepEqual(judgeOf(config(["by: Artist", "by: Views"])).columns, [
    { name: "Album_type", type: "string" },
    { name: "Duration_ms", type: "number" },
    { name: "Stream", type: "number" },
    { name: "Track", type: "string" },
    { name: "Views", type: "string" },
  ]);
});

test("the target's type follows from what makes a row positive", () => {
  const types = ["quantile: 0.75", "threshold: 1", "class: 1", "class: true", 'class: "1"'].map((positive) => {
    const judge = judgeOf({
      ...config(),
      target: { column: "Stream", positive: JSON.parse(`{"${positive.replace(":", '":')}}`) },
    });
    return judge.columns.find(({ name }) => name === "Stream")?.type;
  });
  assert.deepEqual(types, ["number", "number", "number", "boolean", "string"]);
});

const DIFFERENCES: readonly [name: string, edits: Edit[], sections: string[]][] = [
  ["nothing", [], []],
  [
    "the subject only",
    [
      ["kind: naive-bayes", "kind: logistic-regression"],
      ["missing: drop", "missing: fail"],
      ["transform: log1p", "transform: none"],
    ],
    [],
  ],
  ["the source", [["data/tracks.csv", "data/other.csv"]], []],
  ["a default written out", [["holdout: 0.2,", "holdout: 0.2000,"]], []],
  ["the target", [["quantile: 0.75", "quantile: 0.9"]], ["target"]],
  ["the split", [["seed: 7", "seed: 8"]], ["split"]],
  ["metrics", [["brier, ", ""]], ["evaluate"]],
  ["the gate", [["max_loss: 0.01", "max_loss: 0.5"]], ["gate"]],
  ["the pipeline", [["pipeline: train", "pipeline: other"]], ["pipeline"]],
  ["type of a purged column", [["Track: string", "Track: date"]], ["split"]],
  ["type of a slice's column", [["Album_type: string", "Album_type: boolean"]], ["evaluate"]],
  ["type of the grouping column, which goes by raw text", [["Artist: string", "Artist: number"]], []],
  ["type of a feature", [["Licensed: boolean", "Licensed: string"]], []],
  [
    "all",
    [
      ["pipeline: train", "pipeline: other"],
      ["quantile: 0.75", "threshold: 1"],
      ["seed: 7", "seed: 8"],
      ["brier, ", ""],
      ["min_gain: 0,", "min_gain: 0.001,"],
    ],
    ["target", "split", "evaluate", "gate", "pipeline"],
  ],
];
for (const [name, edits, sections] of DIFFERENCES) {
  test(`the judge differs in its sections: ${name}`, () => {
    assert.deepEqual(judgeDifferences(judgeOf(config()), judgeOf(config(...edits))), sections);
  });
}

test("a config before another judge has that judge, and its own subject", () => {
  const base = config(["seed: 7", "seed: 11"], ["max_loss: 0.01", "max_loss: 0.5"]);
  const head = config(["kind: naive-bayes", "kind: logistic-regression"], ["quantile: 0.75", "quantile: 0.9"]);
  const both = underJudge(head, judgeOf(base));
  assert.deepEqual(judgeOf(both), judgeOf(base));
  assert.deepEqual(subjectOf(both), subjectOf(head));
  assert.deepEqual(judgeDifferences(judgeOf(head), judgeOf(both)), ["target", "split", "gate"]);
});

test("what the judge names is declared as the judge reads it, but for features", () => {
  const base = config();
  const head = config(
    ["Album_type: string, ", ""],
    ["slices: [Album_type]", "slices: []"],
    ["Track: string", "Track: { type: date, missing: fail }"],
    ["Duration_ms: number", "Duration_ms: string"],
    ["column: Licensed", "column: Duration_ms"],
    ["Artist: string", "Artist: number"],
  );
  const { columns } = underJudge(head, judgeOf(base)).data;
  assert.equal(columns.Album_type, "string");
  assert.deepEqual(columns.Track, { type: "string", missing: "fail" });
  assert.equal(columns.Duration_ms, "string");
  assert.equal(columns.Artist, "number");
  assert.deepEqual(head.data.columns.Track, { type: "date", missing: "fail" });
});

test("a judge that asks for a feature of the head breaks a rule", () => {
  const head = config(["column: Stream", "column: Duration_ms"], ["column: Licensed", "column: Stream"]);
  const both = underJudge(head, judgeOf(config()));
  assert.deepEqual(
    brokenRules(both).map((rule) => rule.path),
    [["features", 1, "column"]],
  );
});

const SAME_SUBJECT: readonly [name: string, edits: Edit[]][] = [
  ["the default transform written out", [["{ column: Licensed }", "{ column: Licensed, transform: one_hot }"]]],
  ["a transform as a list", [["transform: log1p", "transform: [log1p]"]]],
  ["a column that no feature reads", [["Released: date, ", ""]]],
  [
    "missing, said at every feature's column",
    [
      ["missing: drop", "missing: fail"],
      ["Views: number", "Views: { type: number, missing: drop }"],
      ["Licensed: boolean", "Licensed: { type: boolean, missing: drop }"],
    ],
  ],
  ["where the file lies", [["data/tracks.csv", "data/other.csv"]]],
  ["the judge", [["seed: 7", "seed: 8"]]],
];
for (const [name, edits] of SAME_SUBJECT) {
  test(`the same subject: ${name}`, () => assert.deepEqual(subjectOf(config(...edits)), subjectOf(config())));
}

const OTHER_SUBJECT: readonly [name: string, edits: Edit[]][] = [
  ["a transform", [["transform: log1p", "transform: none"]]],
  ["a feature's type", [["Licensed: boolean", "Licensed: string"]]],
  ["a feature's missing", [["Views: number", "Views: { type: number, missing: fail }"]]],
  ["a trainer's parameter", [["calibration: none", "calibration: sigmoid"]]],
  ["a feature less", [["  - { column: Licensed }\n", ""]]],
];
for (const [name, edits] of OTHER_SUBJECT) {
  test(`another subject: ${name}`, () => assert.notDeepEqual(subjectOf(config(...edits)), subjectOf(config())));
}
