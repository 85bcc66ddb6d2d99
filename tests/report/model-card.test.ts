import assert from "node:assert/strict";
import { test } from "node:test";
import { modelCard } from "../../src/report/model-card.ts";
import { cardOf } from "./card-of.ts";
import { golden } from "./golden.ts";
import { evaluationOf } from "./sample.ts";

test("a promoted model's card", () => golden("model-card.md", modelCard(cardOf())));

test("a first champion's card: compared with none, the slices of its evaluation where a store has it", () => {
  const first = modelCard(cardOf("Views", { comparison: null, replaces: null, evaluation: evaluationOf() }));
  golden("model-card-first.md", first);
  assert.doesNotMatch(first, /CI|better than/);
  assert.match(first, /To retire the model, remove `configs\/trending.yaml`, /);
  assert.match(modelCard(cardOf("Views", { comparison: null })), /measured on no slices that are kept/);
});

test("the worst slices stand first, by the metric's own direction, and those too small to say are counted", () => {
  const text = modelCard(cardOf());
  const rows = [...text.matchAll(/^\| `Album_type` = `(\w+)` |^\| `Views` = `(\w+)` /gm)].map(([, a, b]) => a ?? b);
  assert.deepEqual(rows, ["Views", "album"]);
  assert.match(text, /Of 1 slice nothing can be said/);
});

test("what is not calibrated is not to be taken as a probability", () => {
  const { artifact, ...card } = cardOf();
  const bare = modelCard({ ...card, artifact: { ...artifact, calibration: { kind: "none" } } });
  assert.match(bare, /not calibrated/);
  assert.doesNotMatch(modelCard(cardOf()), /not calibrated/);
});

test("no features: it says that every row gets the same", () => {
  const { artifact, ...card } = cardOf();
  assert.match(
    modelCard({ ...card, artifact: { ...artifact, features: [], terms: [] } }),
    /every row the same probability/,
  );
});
