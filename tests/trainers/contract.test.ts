import assert from "node:assert/strict";
import { test } from "node:test";
import type { Config } from "../../src/config/config.types.ts";
import type { ContenderError } from "../../src/errors.ts";
import { parseModel } from "../../src/model/parse-model.ts";
import { renderModel } from "../../src/model/render-model.ts";
import { logOdds, score } from "../../src/model/score.ts";
import { type Fitting, fitModel } from "../../src/trainers/fit-model.ts";
import { trainers } from "../../src/trainers/trainers.generated.ts";
import { booleans, numbers, strings, tableOf, upTo } from "../model/table-of.ts";
import { closeTo } from "./close-to.ts";
import { fittingOf, spec, TRAINERS } from "./fitting-of.ts";
import { reference } from "./reference.ts";

/** Every trainer on the real-shaped rows, each with the features that it can read; `order` says where each row stands. */
function fittingFor(parameters: Config["trainer"], order?: readonly number[]): Fitting {
  const { songs } = reference;
  const place = order ?? songs.label.map((_, i) => i);
  const album = place.map((i) => ["album", "compilation", "single"][songs.album[i]]);
  const title = place.map(
    (i, at) => `${album[at]} by artist ${songs.artist[i] % 7}, take ${songs.licensed[i] + songs.label[i]}`,
  );
  const columns = [
    numbers(
      "Views",
      place.map((i) => songs.views[i]),
    ),
    booleans(
      "Licensed",
      place.map((i) => (i % 31 === 0 ? null : songs.licensed[i])),
    ),
    strings("Album_type", album),
    strings(
      "Title",
      title.map((text, i) => (place[i] % 29 === 0 ? null : text)),
    ),
  ];
  const table = [
    spec("Views", { transform: ["log1p", "standardise"], indicator: true }),
    spec("Licensed"),
    spec("Album_type"),
  ];
  const words = spec("Title", { transform: "tokens", min_count: 2 });
  const buckets = spec("Views", { transform: { buckets: 6 } });
  const often = spec("Title", { transform: ["count", "log1p"], min_count: 2 });
  const pairs = { interaction: ["Licensed", "Album_type"] };
  const features = {
    "naive-bayes": [...table, buckets, often, pairs, { interaction: ["Views", "Title"] }],
    "logistic-regression": [
      ...[...table, words, buckets, pairs],
      spec("Views", { transform: ["log1p", { spline: 5 }] }),
      { interaction: ["Views", "Album_type"] },
      { interaction: ["Views", "Licensed"] },
    ],
    "text-naive-bayes": [words],
    baseline: table,
  }[parameters.kind];
  const label = place.map((i) => songs.label[i]);
  const group = Int32Array.from(place, (i) => songs.artist[i]);
  return fittingOf(columns, label, parameters, { features, group });
}

const CASES: Config["trainer"][] = [
  TRAINERS.naiveBayes,
  { ...TRAINERS.naiveBayes, calibration: "sigmoid" },
  { ...TRAINERS.naiveBayes, calibration: "isotonic" },
  TRAINERS.logistic,
  { ...TRAINERS.logistic, calibration: "sigmoid", class_weight: "balanced" },
  { ...TRAINERS.logistic, calibration: "isotonic" },
  TRAINERS.text,
  { ...TRAINERS.text, calibration: "sigmoid" },
  { ...TRAINERS.text, calibration: "isotonic" },
  TRAINERS.baseline,
];

test("the suite covers every trainer that a config can name", () => {
  assert.deepEqual([...new Set(CASES.map(({ kind }) => kind))].sort(), Object.keys(trainers).sort());
  for (const [kind, trainer] of Object.entries(trainers)) assert.equal(trainer.kind, kind);
});

for (const parameters of CASES) {
  const name = `${parameters.kind}${"calibration" in parameters ? `, calibration ${parameters.calibration}` : ""}`;
  const input = fittingFor(parameters);
  const model = fitModel(input);
  const scores = score(model, input.table, input.train);

  test(`${name}: what is trained is an artifact that reads back to the same scores, bit for bit`, () => {
    const bytes = renderModel(model);
    const again = parseModel(bytes, "again");
    assert.deepEqual(again, model);
    assert.deepEqual(score(again, input.table, input.train), scores);
    assert.deepEqual(renderModel(again), bytes);
  });

  test(`${name}: every row gets a probability, those with missing cells too`, () => {
    assert.equal(scores.length, input.train.length);
    for (const p of scores) assert.ok(p > 0 && p < 1, String(p));
    assert.ok(model.trainer.rows <= scores.length);
    assert.equal(model.reference.at(-1)?.rows, scores.length);
  });

  test(`${name}: the same input is the same bytes`, () => {
    assert.deepEqual(renderModel(fitModel(fittingFor(parameters))), renderModel(model));
  });

  test(`${name}: the order of the rows changes nothing beyond rounding`, () => {
    const order = [...upTo(scores.length)].map((i) => (i * 157 + 11) % scores.length);
    assert.equal(new Set(order).size, order.length);
    const other = fittingFor(parameters, order);
    const moved = score(fitModel(other), other.table, other.train);
    closeTo(
      moved,
      order.map((i) => scores[i]),
      1e-12,
      "probability",
    );
  });

  test(`${name}: with the labels flipped the log-odds change their sign`, () => {
    const flipped = fitModel({ ...input, label: input.label.map((one) => 1 - one) });
    const there = logOdds(flipped, input.table, input.train);
    closeTo(
      there.map((z) => -z),
      logOdds(model, input.table, input.train),
      1e-9,
      "log-odds",
    );
    closeTo(
      score(flipped, input.table, input.train).map((p) => 1 - p),
      scores,
      1e-9,
      "probability",
    );
  });

  test(`${name}: rows outside the training part change nothing`, () => {
    const train = input.train.filter((row) => row % 3 !== 0);
    const label = input.label.map((one, row) => (row % 3 === 0 ? 1 - one : one));
    const first = fitModel({ ...input, train });
    assert.deepEqual(renderModel(fitModel({ ...input, train, label })), renderModel(first));
  });

  test(`${name}: one class alone is refused with the counts`, () => {
    const label = new Uint8Array(input.label.length);
    assert.throws(
      () => fitModel({ ...input, label }),
      (error: ContenderError) =>
        error.code === "training-failed" && /found 0 positive and \d+ negative/.test(error.message),
    );
  });

  test(`${name}: two rows are enough, or the error says why not`, () => {
    const train = Int32Array.of(input.label.indexOf(0), input.label.indexOf(1));
    try {
      const tiny = fitModel({ ...input, train });
      for (const p of score(tiny, input.table, input.train)) assert.ok(p >= 0 && p <= 1);
    } catch (error) {
      assert.equal((error as ContenderError).code, "training-failed", String(error));
    }
  });
}

test("without features every trainer but words says the prior", () => {
  for (const parameters of [TRAINERS.naiveBayes, TRAINERS.logistic, TRAINERS.baseline]) {
    const input = fittingOf([], [1, 0, 0, 0], parameters);
    const table = { ...tableOf(), rows: 4 };
    const model = fitModel({ ...input, table });
    closeTo(score(model, table, upTo(4)), [0.25, 0.25, 0.25, 0.25], 1e-12, parameters.kind);
  }
});
