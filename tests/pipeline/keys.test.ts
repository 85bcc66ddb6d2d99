import assert from "node:assert/strict";
import { test } from "node:test";
import type { Config } from "../../src/config/config.types.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { parsePipeline } from "../../src/config/parse-pipeline.ts";
import { CHAPTERS, configText } from "../../src/demo/story.ts";
import { bind } from "../../src/pipeline/bind.ts";
import { keysOf, runId, subjectDigest } from "../../src/pipeline/keys.ts";

const PIPELINE =
  "steps: [{ uses: read }, { uses: check }, { uses: split }, { uses: fit }, { uses: score }, { uses: evaluate }]";
const bytes = (text: string) => new TextEncoder().encode(text);
const text = configText(CHAPTERS[0]!.config);
const configOf = (from: string): Config => parseConfig(bytes(from), "configs/trending.yaml").config;

function keys(config: Config, { dataset = "d", engine = "e", pipeline = PIPELINE } = {}): Map<string, string> {
  const { pipeline: parsed, where } = parsePipeline(bytes(pipeline), "pipelines/train.yaml");
  return new Map(keysOf(bind(parsed, where), { config, dataset, engine }).map((step) => [step.uses, step.key]));
}

/** The steps whose keys differ between two configs. */
function moved(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...a].filter(([uses, key]) => b.get(uses) !== key).map(([uses]) => uses);
}

const before = keys(configOf(text));

/** What is changed, and which steps have to run again for it. */
const CASES: readonly (readonly [what: string, edit: (from: string) => string, steps: readonly string[]])[] = [
  ["nothing", (from) => from, []],
  ["a comment", (from) => `# said otherwise\n${from}`, []],
  ["where the file lies", (from) => from.replace("data/tracks.csv", "data/others.csv"), []],
  ["the pin", (from) => from.replace("data/tracks.csv", `data/tracks.csv\n  sha256: ${"a".repeat(64)}`), []],
  ["a default spelled out", (from) => from.replace("kind: naive-bayes", "kind: naive-bayes, alpha: 1"), []],
  ["a column that nothing reads", (from) => from.replace("Artist: string,", "Artist: string, Key: number,"), []],
  ["the gate", (from) => from.replace("min_gain: 0", "min_gain: 0.002"), []],
  ["the metrics", (from) => from.replace("brier, ", ""), ["evaluate"]],
  ["the slices", (from) => from.replace("slices: [Album_type, official_video]", "slices: [Album_type]"), ["evaluate"]],
  ["the trainer", (from) => from.replace("naive-bayes", "logistic-regression"), ["fit", "score", "evaluate"]],
  [
    "a parameter",
    (from) => from.replace("kind: naive-bayes", "kind: naive-bayes, alpha: 2"),
    ["fit", "score", "evaluate"],
  ],
  ["a feature", (from) => from.replace("  - { column: Licensed }\n", ""), ["check", "fit", "score", "evaluate"]],
  [
    "how a feature's missing cells act",
    (from) => from.replace("Views: number", "Views: { type: number, missing: impute }"),
    ["check", "fit", "score", "evaluate"],
  ],
  ["the seed", (from) => from.replace("seed: 7", "seed: 8"), ["check", "split", "fit", "score", "evaluate"]],
  [
    "the target",
    (from) => from.replace("quantile: 0.75", "quantile: 0.8"),
    ["check", "split", "fit", "score", "evaluate"],
  ],
];

for (const [what, edit, steps] of CASES) {
  test(`changing ${what} moves the keys of ${steps.join(", ") || "no step"}`, () => {
    const edited = edit(text);
    if (what !== "nothing") assert.notEqual(edited, text);
    assert.deepEqual(moved(before, keys(configOf(edited))), steps);
  });
}

test("another dataset or engine moves every key, and so the run", () => {
  for (const other of [{ dataset: "x" }, { engine: "x" }]) {
    assert.equal(moved(before, keys(configOf(text), other)).length, 6);
  }
});

test("a step's with moves its own key and those that stand on it", () => {
  const pipeline = PIPELINE.replace("{ uses: check }", "{ uses: check, with: { leaks: fail } }");
  assert.deepEqual(moved(before, keys(configOf(text), { pipeline })), ["check"]);
});

test("a run is named by the first 16 digits of evaluate's key", () => {
  const { pipeline, where } = parsePipeline(bytes(PIPELINE), "pipelines/train.yaml");
  const keyed = keysOf(bind(pipeline, where), { config: configOf(text), dataset: "d", engine: "e" });
  assert.equal(runId(keyed), before.get("evaluate")!.slice(0, 16));
});

test("a hold outlives the engine and the judge, and lifts with the subject or the data", () => {
  const config = configOf(text);
  const held = subjectDigest(config, "d");
  assert.equal(
    subjectDigest(
      configOf(
        text
          .replace("seed: 7", "seed: 9")
          .replace("min_gain: 0", "min_gain: 0.1")
          .replace("worthwhile: 0.01", "worthwhile: 0.2"),
      ),
      "d",
    ),
    held,
  );
  assert.notEqual(subjectDigest(config, "other"), held);
  assert.notEqual(subjectDigest(configOf(text.replace("naive-bayes", "baseline")), "d"), held);
});
