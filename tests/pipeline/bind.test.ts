import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePipeline } from "../../src/config/parse-pipeline.ts";
import { ContenderError } from "../../src/errors.ts";
import { because } from "../../src/pipeline/because.ts";
import { bind } from "../../src/pipeline/bind.ts";

function bound(uses: readonly string[]) {
  const text = `steps:\n${uses.map((name) => `  - uses: ${name}\n`).join("")}`;
  const { pipeline, where } = parsePipeline(new TextEncoder().encode(text), "pipelines/train.yaml");
  return bind(pipeline, where);
}

test("each input binds to the nearest earlier step that gives its kind", () => {
  const steps = bound(["read", "split", "fit", "fit", "score", "evaluate"]);
  assert.deepEqual(
    steps.map((step) => step.inputs),
    [[], [0], [0, 1], [0, 1], [0, 1, 3], [0, 1, 4]],
  );
});

test("inputs that nothing gives are errors at their steps, all at once, each with the step that would give it", () => {
  assert.throws(
    () => bound(["read", "score", "evaluate", "split"]),
    (error: unknown) => {
      assert.ok(error instanceof ContenderError);
      assert.equal(error.code, "pipeline-invalid");
      assert.equal(error.exit, 2);
      const said = error.faults.map(({ line, column, message, hint }) => ({ line, column, message, hint }));
      assert.deepEqual(said, [
        {
          line: 3,
          column: 11,
          message: "step score needs a partition, and no step before it gives one",
          hint: "add `- uses: split` before `- uses: score`",
        },
        {
          line: 3,
          column: 11,
          message: "step score needs a model, and no step before it gives one",
          hint: "add `- uses: fit` before `- uses: score`",
        },
        {
          line: 4,
          column: 11,
          message: "step evaluate needs a partition, and no step before it gives one",
          hint: "add `- uses: split` before `- uses: evaluate`",
        },
      ]);
      return true;
    },
  );
});

test("a pipeline without evaluate makes no run", () => {
  assert.throws(() => bound(["read", "split", "fit"]), /a pipeline has an evaluate step/);
});

test("why a step runs: its own sections first, else what it stands on, else that nothing is kept", () => {
  const steps = bound(["read", "split", "fit", "score", "evaluate"]).map((step, index) => ({
    ...step,
    key: String(index),
  }));
  const why = (moved: Parameters<typeof because>[1]) => steps.map(because(steps, moved));
  assert.deepEqual(why(undefined), Array(5).fill("for the first time"));
  assert.deepEqual(why(new Set(["trainer"])), [
    "a later step asked for it",
    "a later step asked for it",
    "trainer changed",
    "trainer changed",
    "trainer changed",
  ]);
  assert.deepEqual(why(new Set(["evaluate", "dataset"])), [
    "dataset changed",
    "dataset changed",
    "dataset changed",
    "dataset changed",
    "evaluate changed",
  ]);
  assert.deepEqual(why(new Set(["engine"])), Array(5).fill("the engine changed"));
  assert.equal(why(new Set())[2], "nothing is kept under its key");
});
