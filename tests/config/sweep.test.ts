import assert from "node:assert/strict";
import { test } from "node:test";
import { renderPath } from "../../src/config/locator.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { gridSize, sample, valuesOf } from "../../src/config/sweep-values.ts";
import { parsePath } from "../../src/config/swept-path.ts";
import { ContenderError } from "../../src/errors.ts";
import { BASE } from "./base.ts";

const LOGISTIC = BASE.replace("{ kind: naive-bayes, calibration: none }", "{ kind: logistic-regression }");
const LINES = LOGISTIC.split("\n").length;

const parse = (sweep: string, base = LOGISTIC) => parseConfig(Buffer.from(base + sweep), "configs/swept.yaml");

/** What each challenger takes, in order. */
const taken = (sweep: string) => parse(sweep).swept.map(({ set }) => set.map(({ value }) => JSON.parse(value)));

/** Every fault as `line after the base:path of it ▸ message`. */
function faults(sweep: string, base?: string): string[] {
  try {
    parse(sweep, base);
  } catch (error) {
    assert.ok(error instanceof ContenderError && error.code === "config-invalid");
    return error.faults.map(({ line, path, message }) => `${line! - LINES + 1} ${path} ▸ ${message}`);
  }
  throw new assert.AssertionError({ message: "expected faults, found none" });
}

test("a path is read back as it was rendered", () => {
  for (const path of [
    ["trainer", "l2"],
    ["features", 0, "transform"],
    ["data", "columns", 'my "col.umn"[0]', "missing"],
  ]) {
    assert.deepEqual(parsePath(renderPath(path)), path);
  }
  for (const text of ["", ".", "a..b", "a.", ".a", "a[", "a[-1]", "a[x]", 'a["x]', "a b", "a[0]b"]) {
    assert.equal(parsePath(text), undefined, text);
  }
});

test("a grid is every combination, the last path fastest; each challenger is a config of its own with its defaults", () => {
  const sweep = `sweep:
  over:
    trainer: [{ kind: naive-bayes }, { kind: logistic-regression, l2: 3 }]
    features[0].transform: [none, [log1p, standardise]]
`;
  const naive = { kind: "naive-bayes" };
  const logistic = { kind: "logistic-regression", l2: 3 };
  const both = ["log1p", "standardise"];
  assert.deepEqual(taken(sweep), [
    [naive, "none"],
    [naive, both],
    [logistic, "none"],
    [logistic, both],
  ]);
  const [first, , , last] = parse(sweep).swept;
  assert.deepEqual(first!.config.trainer, { kind: "naive-bayes", calibration: "none", var_smoothing: 1e-9, alpha: 1 });
  assert.equal(last!.config.trainer.kind === "logistic-regression" && last!.config.trainer.tolerance, 1e-10);
  assert.ok(!("sweep" in first!.config), "what is run has no sweep");
  const written = LOGISTIC.replace("{ kind: logistic-regression }", "{ kind: naive-bayes }").replace("log1p", "none");
  assert.deepEqual(first!.config, parseConfig(Buffer.from(written), "configs/swept.yaml").config);
});

test("a range has both its ends, and steps by sums or by ratios", () => {
  const values = (range: Parameters<typeof valuesOf>[0]) => valuesOf(range)?.map(({ value }) => value);
  assert.deepEqual(values({ from: 1, to: 9, steps: 5 }), [1, 3, 5, 7, 9]);
  assert.deepEqual(values({ from: 0, to: 0.3, steps: 4 }), [0, 0.1, 0.2, 0.3]);
  assert.deepEqual(values({ from: 0.01, to: 1000, steps: 6, scale: "log" }), [0.01, 0.1, 1, 10, 100, 1000]);
  assert.equal(values({ from: 1, to: 2 }), undefined);
});

test("a random choice hangs on its seed alone, has no challenger twice, and is all there are where those are few", () => {
  const over = {
    "trainer.l2": { from: 0.001, to: 1000, scale: "log" as const },
    "features[0].transform": ["none", "log1p"],
  };
  const draw = (seed: number, samples = 30) =>
    sample({ over, seed, samples, strategy: "random", rank: "cv", folds: 5 });
  assert.deepEqual(draw(1), draw(1));
  assert.notDeepEqual(draw(1), draw(2));
  assert.equal(draw(1).length, 30);
  const strengths = draw(1).map(([l2]) => l2!.value as number);
  assert.ok(strengths.every((l2) => l2 >= 0.001 && l2 <= 1000));
  assert.ok(strengths.filter((l2) => l2 < 1).length > 8, "as many below the middle of the ratios as above it");
  const few = { ...over, "trainer.l2": [1, 10, 100] };
  const drawn = (samples: number) => sample({ over: few, seed: 5, samples, strategy: "random", rank: "cv", folds: 5 });
  assert.equal(drawn(20).length, gridSize(few));
  const five = drawn(5).map((values) => JSON.stringify(values.map(({ value }) => value)));
  assert.equal(new Set(five).size, 5);
});

test("every fault of a sweep is at its place: paths that are none, the judge's, or not there", () => {
  const sweep = `sweep:
  over:
    trainer..l2: [1]
    trainr.l2: [1]
    gate.confidence: [0.9]
    data.source: [data/other.csv]
    features[7].column: [Views]
    data.columns.Views.missing: [drop]
    trainer: [{ kind: baseline }]
    trainer.l2: [1, 2]
`;
  assert.deepEqual(faults(sweep), [
    '3 sweep.over["trainer..l2"] ▸ "trainer..l2" is not a path',
    '4 sweep.over["trainr.l2"] ▸ a sweep varies the subject, and trainr.l2 is not of it',
    '5 sweep.over["gate.confidence"] ▸ a sweep varies the subject, and gate.confidence is not of it',
    '6 sweep.over["data.source"] ▸ a sweep varies the subject, and data.source is not of it',
    '7 sweep.over["features[7].column"] ▸ features has 2 entries, and features[7] is not one of them',
    '8 sweep.over["data.columns.Views.missing"] ▸ data.columns.Views is "number": there is no data.columns.Views.missing to set',
    '10 sweep.over["trainer.l2"] ▸ "trainer.l2" lies inside "trainer", which the sweep varies too',
  ]);
});

test("a value that no config may have is named where it stands, once", () => {
  const sweep = `sweep:
  over:
    trainer.l2: [1, -1, high]
    trainer.l3: [1, 2]
`;
  assert.deepEqual(faults(sweep), [
    '3 sweep.over["trainer.l2"][1] ▸ trainer.l2 is too small',
    '3 sweep.over["trainer.l2"][2] ▸ trainer.l2 is text, not a number',
    '4 sweep.over["trainer.l3"] ▸ "l3" is not a key of trainer',
  ]);
  const columns = "sweep: { over: { 'features[1].column': [Licensed, Licenced, Stream] } }\n";
  assert.deepEqual(faults(columns), [
    '1 sweep.over["features[1].column"][1] ▸ column "Licenced" is not in data.columns',
    '1 sweep.over["features[1].column"][2] ▸ the target "Stream" is one of the features',
  ]);
});

test("a sweep may not move how the judge reads its columns", () => {
  assert.match(
    faults("sweep: { over: { data.columns.Duration_ms: [number, string] } }\n")[0]!,
    /sweep\.over\["data\.columns\.Duration_ms"\]\[1\] ▸ a sweep varies the subject only, .*\(split\)/,
  );
  assert.equal(
    taken("sweep: { over: { data.columns.Views: [number, { type: number, missing: impute }] } }\n").length,
    2,
  );
});

test("ranges without an end, and more challengers than a sweep takes", () => {
  const range = (text: string, more = "") => faults(`sweep: { over: { trainer.l2: ${text} }${more} }\n`).join("\n");
  assert.match(range("{ from: 2, to: 1, steps: 3 }"), /the range is empty/);
  assert.match(range("{ from: 0, to: 1, steps: 3, scale: log }"), /begins above 0/);
  assert.match(range("{ from: 0, to: 1 }"), /a range of a grid has steps/);
  assert.equal(taken("sweep: { over: { trainer.l2: { from: 0, to: 1 } }, strategy: random, samples: 7 }\n").length, 7);
  const many = "{ from: 0, to: 1, steps: 256 }, trainer.tolerance: [1e-9, 1e-8]";
  assert.match(range(many), /^1 sweep\.over ▸ the grid has 512 challengers$/);
  assert.equal(taken("sweep: { over: { trainer.l2: { from: 0, to: 1, steps: 256 } } }\n").length, 256);
});
