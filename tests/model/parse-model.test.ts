import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContenderError } from "../../src/errors.ts";
import type { Model } from "../../src/model/model.types.ts";
import { parseModel } from "../../src/model/parse-model.ts";
import { renderModel } from "../../src/model/render-model.ts";
import { CURVED, MODEL } from "./model-fixture.ts";

test("a model reads back as it was rendered: canonical, with a line feed at its end", () => {
  const bytes = renderModel(MODEL);
  assert.deepEqual(parseModel(bytes, "m"), MODEL);
  const text = new TextDecoder().decode(bytes);
  assert.ok(text.startsWith('{"calibration":{"kind":"sigmoid","offset":-0.25,"slope":0.5},"features":['));
  assert.ok(text.endsWith("}\n"));
});

/** A copy of the model with one thing changed. */
function with_(change: (model: Model) => void): Model {
  const copy = structuredClone(MODEL);
  change(copy);
  return copy;
}

// biome-ignore lint/suspicious/noExplicitAny: what is broken here has no type
type Loose = any;

const WRONG: [string, (model: Loose) => void, RegExp][] = [
  ["another format", (m) => (m.format = "contender.model/2"), /format/],
  ["a member too many", (m) => (m.note = "hello"), /additional/],
  ["a member too few", (m) => delete m.link, /link/],
  ["a scale of 0", (m) => (m.features[0].scale = 0), /scale/],
  ["a variance of 0", (m) => (m.terms[1].variance[0] = 0), /variance/],
  ["three means", (m) => m.terms[1].mean.push(2), /mean/],
  ["a feature that isn't there", (m) => (m.terms[0].feature = 5), /terms\[0\] reads feature 5; there are 5/],
  ["a number's term on levels", (m) => (m.terms[0].feature = 1), /terms\[0\] is linear.*level/],
  ["a Gaussian on words", (m) => (m.terms[1].feature = 4), /terms\[1\] is gaussian.*tokens/],
  ["a table on a number", (m) => (m.terms[2].feature = 0), /terms\[2\] is table.*number/],
  ["a bag on an indicator", (m) => (m.terms[5].feature = 3), /terms\[5\] is bag.*indicator/],
  ["a weight too few", (m) => m.terms[3].weights.pop(), /terms\[3\] has 1 weights for 2 levels/],
  ["a weight too many", (m) => m.terms[4].weights.push(1), /terms\[4\] has 3 weights for 2 levels/],
  ["words without weights", (m) => (m.terms[5].weights = []), /terms\[5\] has 0 weights for 2 words/],
  ["a level twice", (m) => (m.features[2].levels = ["album", "album"]), /features\[2\] names a level twice/],
  ["a word twice", (m) => (m.features[4].vocabulary = ["live", "live"]), /features\[4\] names a word twice/],
  ["a boolean's levels turned round", (m) => m.features[1].levels.reverse(), /features\[1\] has the levels/],
  ["more positives than rows", (m) => (m.trainer.positives = 11), /trainer.positives/],
  ["quantiles too few", (m) => m.reference[0].quantiles.pop(), /reference\[0\] has 10 quantiles/],
  ["quantiles that fall", (m) => (m.reference[0].quantiles[3] = -1), /reference\[0\] has quantiles that fall/],
  ["levels counted wrongly", (m) => (m.reference[1].others = 3), /reference\[1\] counts 10 cells; expected 9/],
  ["more missing than rows", (m) => (m.reference[1].missing = 11), /reference\[1\] misses more/],
];

const UNFIT: typeof WRONG = [
  ["edges that don't rise", (m) => (m.features[0].edges = [1, 1]), /features\[0\] has edges that don't rise/],
  ["a weight for each bucket but one", (m) => m.terms[0].weights.pop(), /terms\[0\] has 2 weights for 3 levels/],
  ["knots that don't rise", (m) => (m.features[1].knots = [0, 2, 1]), /features\[1\] has knots that don't rise/],
  ["a centre too few", (m) => m.features[1].center.pop(), /features\[1\] has 1 centres for 2 columns/],
  ["a scale too many", (m) => m.features[1].scale.push(1), /features\[1\] has 3 scales for 2 columns/],
  ["a spline's scale of 0", (m) => (m.features[1].scale[1] = 0), /scale/],
  ["a spline's weight too many", (m) => m.terms[1].weights.push(1), /terms\[1\] has 3 weights for 2 columns/],
  ["a line through a spline", (m) => (m.terms[2].feature = 1), /is linear.*spline/],
  ["a count too few", (m) => m.features[2].counts.pop(), /features\[2\] has 1 counts for 2 levels/],
  ["a level counted twice", (m) => (m.features[2].levels = ["b", "b"]), /features\[2\] names a level twice/],
  ["a count of 0", (m) => (m.features[2].counts[0] = 0), /counts/],
  ["a side that is broken", (m) => (m.features[3].right.levels = ["p", "p"]), /features\[3\] names a level twice/],
  [
    "a side that is words",
    (m) => (m.features[3].left = { kind: "indicator", column: "x", type: "number" }),
    /features/,
  ],
  ["a slope too few", (m) => m.terms[3].weights.pop(), /terms\[3\] has 1 weights for 2 levels/],
  ["a table of slopes", (m) => Object.assign(m.terms[3], { kind: "table", unseen: 0 }), /is table.*interaction/],
  ["a pair too few", (m) => m.terms[4].weights.pop(), /terms\[4\] has 5 weights for 6 levels/],
  ["knots of a curve that fall", (m) => (m.calibration.knots[1].value = -3), /calibration has knots that don't rise/],
  ["knots of a curve that stand", (m) => (m.calibration.knots[1].at = -1), /calibration has knots that don't rise/],
  ["a curve without knots", (m) => (m.calibration.knots = []), /knots/],
];

for (const [name, change, message] of UNFIT) {
  test(`refused: ${name}`, () => {
    const copy = structuredClone(CURVED);
    change(copy);
    assert.throws(
      () => parseModel(renderModel(copy), "m"),
      (error: ContenderError) =>
        error.code === "model-invalid" && error.faults.some((fault) => message.test(fault.message)),
      name,
    );
  });
}

test("a model with curves, counts and interactions reads back as it was rendered", () => {
  assert.deepEqual(parseModel(renderModel(CURVED), "m"), CURVED);
});

for (const [name, change, message] of WRONG) {
  test(`refused: ${name}`, () => {
    const bytes = renderModel(with_(change));
    assert.throws(
      () => parseModel(bytes, "model 1f3a"),
      (error: ContenderError) =>
        error.code === "model-invalid" &&
        error.message.includes("model 1f3a") &&
        error.faults.some((fault) => message.test(fault.message)),
    );
  });
}

test("all that doesn't fit is said at once", () => {
  const bytes = renderModel(
    with_((model) => {
      model.terms[0].feature = 9;
      model.trainer.positives = 99;
    }),
  );
  assert.throws(
    () => parseModel(bytes, "m"),
    (error: ContenderError) => error.faults.length === 2,
  );
});

for (const text of ["", "null", "[]", "{", '{"__proto__":1}', '{"intercept":1e999}']) {
  test(`refused: ${JSON.stringify(text)}`, () => {
    assert.throws(
      () => parseModel(new TextEncoder().encode(text), "m"),
      (error: ContenderError) => error.code === "model-invalid",
    );
  });
}
