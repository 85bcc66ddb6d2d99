import assert from "node:assert/strict";
import { test } from "node:test";
import type { Table } from "../../src/data/table.ts";
import { sha256 } from "../../src/digest.ts";
import { metricValue } from "../../src/evaluate/metric-value.ts";
import { rankedScores } from "../../src/evaluate/ranked-scores.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import { contributions } from "../../src/explain/contributions.ts";
import { effects, type Side } from "../../src/explain/effects.ts";
import { shufflings } from "../../src/explain/shufflings.ts";
import { spreadOf } from "../../src/explain/spread-of.ts";
import type { Model } from "../../src/model/model.types.ts";
import { logOdds, score } from "../../src/model/score.ts";
import { MODEL } from "../model/model-fixture.ts";
import { booleans, numbers, strings, tableOf, upTo } from "../model/table-of.ts";

const SEED = sha256("a holdout");
const OPTIONS = { metric: "roc_auc", threshold: 0.5, bins: 10, seed: SEED } as const;

/** 400 rows in 80 groups: `signal` orders the labels well, `noise` not at all, `same` is the same everywhere. */
function world(): { table: Table; rows: Int32Array; label: Uint8Array; group: Int32Array } {
  const n = 400;
  const signal = Array.from({ length: n }, (_, i) => ((i * 7919) % 401) / 40 - 5);
  const label = Uint8Array.from(signal, (value, i) => (value + (((i * 104_729) % 211) / 211 - 0.5) * 4 > 0 ? 1 : 0));
  const table = tableOf(
    numbers("signal", signal),
    numbers(
      "noise",
      Array.from({ length: n }, (_, i) => ((i * 6007) % 97) / 97),
    ),
    numbers("same", Array.from({ length: n }).fill(3) as number[]),
  );
  return { table, rows: upTo(n), label, group: Int32Array.from(label, (_, i) => Math.floor(i / 5)) };
}

function modelOf(weights: Record<string, number>): Model {
  const names = Object.keys(weights);
  return {
    ...MODEL,
    features: names.map((column) => ({
      kind: "number",
      column,
      type: "number",
      missing: "use",
      log1p: false,
      center: 0,
      scale: 1,
    })),
    terms: names.map((name, feature) => ({ kind: "linear", feature, weight: weights[name]!, absent: 0 })),
    calibration: { kind: "none" },
    intercept: 0.25,
  };
}

const { table, rows, label, group } = world();

function sideOf(model: Model): Side {
  const scores: Scores = { row: rows, group, label, values: score(model, table, rows), k: 1 };
  return { model, scores };
}

test("contributions add up to the log-odds, and a column that is used twice is one feature", () => {
  const all = tableOf(
    numbers("Views", [10, null, 0]),
    booleans("Licensed", [true, null, false]),
    strings("Album_type", ["single", "album", null]),
    strings("Title", ["home live home", "", null]),
  );
  const parts = contributions(MODEL, all, upTo(3));
  assert.deepEqual([...parts.keys()], ["Views", "Licensed", "Album_type", "Title"]);
  const whole = logOdds(MODEL, all, upTo(3));
  for (let i = 0; i < 3; i++) {
    const sum = [...parts.values()].reduce((total, part) => total + part[i]!, MODEL.intercept);
    assert.ok(Math.abs(sum - whole[i]!) < 1e-12, `${sum} and ${whole[i]}`);
  }
  const views = MODEL.terms.filter(({ feature }) => feature === 0).length;
  assert.equal(views, 2);
});

test("a spread is taken about the contribution's own mean, and does not overflow", () => {
  assert.deepEqual(spreadOf(Float64Array.of(0, 2)), { mean_absolute: 1, low: -0.8, high: 0.8 });
  assert.deepEqual(spreadOf(Float64Array.of(7, 7, 7)), { mean_absolute: 0, low: 0, high: 0 });
  assert.deepEqual(spreadOf(new Float64Array(0)), { mean_absolute: 0, low: 0, high: 0 });
  const large = spreadOf(new Float64Array(100_000).map((_, i) => (i % 2 === 0 ? 8e303 : -8e303)));
  assert.ok(Number.isFinite(large.mean_absolute) && large.mean_absolute > 7e303);
});

test("orders are whole, differ from each other, and depend on the seed alone", () => {
  const [one, two] = shufflings(SEED, 50, 2);
  for (const order of [one!, two!])
    assert.deepEqual(
      [...order].sort((a, b) => a - b),
      [...upTo(50)],
    );
  assert.notDeepEqual(one, two);
  assert.deepEqual(shufflings(SEED, 50, 2), [one, two]);
  assert.notDeepEqual(shufflings(sha256("another"), 50, 1), [one]);
});

test("what a shuffled feature costs is the metric's own loss, mean over the same orders", () => {
  const side = sideOf(modelOf({ signal: 1, noise: 0.5 }));
  const found = effects(side, side, table, OPTIONS).features.find(({ name }) => name === "signal")!;
  const auc = (values: Float64Array) => metricValue("roc_auc", rankedScores({ ...side.scores, values }), OPTIONS)!;
  const signal = table.columns[0]!.type === "number" ? table.columns[0].values : assert.fail();
  const z = logOdds(side.model, table, rows);
  const losses = shufflings(SEED, rows.length, 5).map(
    (order) => auc(z) - auc(z.map((value, i) => value - signal[i]! + signal[order[i]!]!)),
  );
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / 5;
  const { loss, lower, upper } = found.challenger!.importance!;
  assert.ok(Math.abs(loss - mean) < 1e-12, `${loss} and ${mean}`);
  assert.ok(mean > 0.2 && lower! > 0.1 && lower! < loss && loss < upper!, `${lower} ${loss} ${upper}`);
  assert.deepEqual(found.champion, found.challenger);
});

test("noise has an interval about 0, a constant feature exactly 0, a feature that only one model has stands alone", () => {
  const found = effects(
    sideOf(modelOf({ signal: 1 })),
    sideOf(modelOf({ noise: 0.3, signal: 0.8, same: 2 })),
    table,
    OPTIONS,
  );
  assert.deepEqual(
    found.features.map(({ name }) => name),
    ["signal", "noise", "same"],
  );
  const [signal, noise, same] = found.features;
  assert.ok(signal!.champion!.mean_absolute > signal!.challenger!.mean_absolute);
  assert.equal(noise!.champion, null);
  const importance = noise!.challenger!.importance!;
  assert.ok(importance.lower! < 0.003 && importance.upper! > -0.003);
  assert.ok(Math.abs(importance.loss) < 0.02);
  assert.deepEqual(same!.challenger, {
    mean_absolute: 0,
    low: 0,
    high: 0,
    importance: { loss: 0, lower: 0, upper: 0 },
  });
});

test("a harmful feature has a negative importance, whatever the metric's direction", () => {
  const side = sideOf(modelOf({ signal: -1 }));
  for (const metric of ["roc_auc", "log_loss", "brier", "average_precision"] as const) {
    const [signal] = effects(side, side, table, { ...OPTIONS, metric }).features;
    const { loss, upper } = signal!.challenger!.importance!;
    assert.ok(loss < 0 && upper! < 0, `${metric} ${loss} ${upper}`);
  }
});

test("one group: no interval; one class: no importance; too many cells: said to be skipped", () => {
  const side = sideOf(modelOf({ signal: 1 }));
  const alone = { ...side, scores: { ...side.scores, group: new Int32Array(rows.length) } };
  const { importance } = effects(alone, alone, table, OPTIONS).features[0]!.challenger!;
  assert.ok(importance!.loss > 0 && importance!.lower === null && importance!.upper === null);
  const sure = { ...side, scores: { ...side.scores, label: new Uint8Array(rows.length).fill(1) } };
  assert.equal(effects(sure, sure, table, OPTIONS).features[0]!.challenger!.importance, null);
  const n = 300_000;
  const wide = tableOf(
    numbers(
      "signal",
      Array.from({ length: n }, (_, i) => i % 7),
    ),
  );
  const many = { row: upTo(n), group: upTo(n), label: Uint8Array.from({ length: n }, (_, i) => i % 2), k: 1 } as const;
  const { model } = side;
  const large = { model, scores: { ...many, values: score(model, wide, many.row) } };
  const found = effects(large, large, wide, OPTIONS);
  assert.equal(found.skipped, "too-large");
  assert.equal(found.features[0]!.challenger!.importance, null);
  assert.ok(found.features[0]!.challenger!.mean_absolute > 0);
});
