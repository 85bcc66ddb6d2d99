import assert from "node:assert/strict";
import { test } from "node:test";
import { parseOverrides } from "../../src/config/overrides.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { sweptOverrides } from "../../src/config/swept-overrides.ts";
import { edited } from "./base.ts";

const OVER = 'trainer.l2: [0.1, 1], "features[0].transform": [standardise, log1p]';
const TEXT = edited([["{ kind: naive-bayes, calibration: none }", "{ kind: logistic-regression }"]]);
const { config } = parseConfig(new TextEncoder().encode(`${TEXT}sweep: { over: { ${OVER} } }\n`), "configs/a.yaml");
const lost = (...lines: string[]) =>
  sweptOverrides(config, parseOverrides(lines)).map(({ path, over }) => [path, over]);

for (const [line, ...wanted] of [
  ["trainer.l2=3", ["trainer.l2", "trainer.l2"]],
  ["features[0].transform[0]=bin", ["features[0].transform[0]", "features[0].transform"]],
  ["trainer={ kind: logistic-regression, l2: 3 }", ["trainer", "trainer.l2"]],
  ["features=[{ column: A, transform: bin }]", ["features", "features[0].transform"]],
  ["trainer={ kind: logistic-regression }"],
  ["features[0].column=B"],
  ["features[1].transform=bin"],
  ["gate.confidence=0.9"],
] as [string, ...[string, string][]][]) {
  test(`${line}: ${wanted.length === 0 ? "counts" : "no challenger takes it"}`, () => {
    assert.deepEqual(lost(line), wanted);
  });
}

test("each of them is named, with what to set in its place", () => {
  const found = sweptOverrides(config, parseOverrides(["trainer.l2=3", "features[0]={ transform: bin }"]));
  assert.deepEqual(
    found.map(({ hint }) => hint),
    [
      'set that: `sweep.over["trainer.l2"]=[3]`; or take the sweep out of the config',
      'set that: `sweep.over["features[0].transform"]=[value]`; or take the sweep out of the config',
    ],
  );
});
