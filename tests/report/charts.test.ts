import assert from "node:assert/strict";
import { test } from "node:test";
import { chartScale } from "../../src/report/chart-scale.ts";
import { intervalChart } from "../../src/report/interval-chart.ts";
import { stepsInBrief } from "../../src/report/steps-table.ts";
import { comparisonOf, estimateOf, guardrailOf, PROMOTE, primaryOf, STEPS } from "./sample.ts";

test("the axis reaches over zero and all that the gate asks about; another metric is cut off", () => {
  const estimates = [
    estimateOf("f1", { difference: -0.2, lower: -0.4, upper: 0 }),
    estimateOf("brier", { difference: 0.005, lower: 0.004, upper: 0.9 }),
    estimateOf("roc_auc"),
    estimateOf("log_loss", { difference: 0.0069, lower: -0.0033, upper: 0.0171 }),
    estimateOf("ece", { lower: null, upper: null }),
  ];
  const scale = chartScale(PROMOTE, comparisonOf({ estimates }))!;
  assert.deepEqual(
    scale.rows.map(({ metric, bound, outcome }) => [metric, bound, outcome]),
    [
      ["roc_auc", 0, "pass"],
      ["log_loss", -0.01, "pass"],
      ["f1", undefined, undefined],
      ["brier", undefined, undefined],
    ],
  );
  assert.ok(scale.low < -0.01 && scale.low > -0.013 && scale.high > 0.0184 && scale.high < 0.021);
  const lines = intervalChart(scale).split("\n");
  assert.match(lines[3]!, /^f1 +◂─*┼?─*┤?/);
  assert.match(lines[4]!, /▸$/);
  for (const line of lines) assert.ok([...line].length <= 64, line);
});

test("the picture: each mark stands where its value is, better to the right", () => {
  const verdict = { ...PROMOTE, reasons: [primaryOf(), guardrailOf()] };
  const [roc, loss] = intervalChart(chartScale(verdict, comparisonOf())!).split("\n").slice(1);
  const at = (line: string, mark: string) => line.indexOf(mark);
  assert.ok(at(roc!, "│") < at(roc!, "├") && at(roc!, "├") < at(roc!, "●") && at(roc!, "●") < at(roc!, "┤"));
  assert.ok(at(loss!, "┊") < at(loss!, "├") && at(loss!, "├") < at(roc!, "│") && at(roc!, "│") < at(loss!, "●"));
  assert.ok(roc!.endsWith("✓") && loss!.endsWith("✓"));
});

test("an interval that is a point, and nothing to draw", () => {
  const flat = estimateOf("roc_auc", { difference: 0, lower: 0, upper: 0 });
  const scale = chartScale({ ...PROMOTE, reasons: [] }, comparisonOf({ estimates: [flat] }))!;
  assert.match(intervalChart(scale), /^roc_auc +●$/m);
  const none = estimateOf("ece", { difference: 0.1, lower: null, upper: null });
  assert.equal(chartScale(PROMOTE, comparisonOf({ estimates: [none] })), undefined);
});

test("steps in brief name what they ran because of, in our own words only", () => {
  assert.equal(stepsInBrief(STEPS), "2 ran (trainer changed), 1 reused, 1 not needed");
  const step = { uses: "fit", outcome: "ran", seconds: 0 } as const;
  assert.equal(stepsInBrief([{ ...step, why: "</summary> changed" }]), "1 ran");
  assert.equal(stepsInBrief([{ ...step, why: "the engine changed" }]), "1 ran (the engine changed)");
});
