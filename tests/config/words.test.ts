import assert from "node:assert/strict";
import { test } from "node:test";
import { describe } from "../../src/config/describe.ts";
import { renderPath } from "../../src/config/locator.ts";
import { looksLikeId, skewness } from "../../src/config/look-at-column.ts";
import { modelNameFrom } from "../../src/config/model-name.ts";
import type { SampleColumn } from "../../src/config/sample-column.ts";
import { sampleOf } from "../../src/config/sample-of.ts";
import { showValue } from "../../src/config/show-value.ts";
import { sizeFault } from "../../src/config/size-fault.ts";
import { targetType } from "../../src/config/target-type.ts";
import { transformsOf } from "../../src/config/transforms.ts";

const EXAMPLES: readonly [name: string, value: unknown, expected: unknown][] = [
  ["path of a list", renderPath(["features", 1, "column"]), "features[1].column"],
  ["path with blanks", renderPath(["data", "columns", "my column"]), 'data.columns["my column"]'],
  [
    "limits",
    describe({ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, {}),
    "a number above 0 and below 1",
  ],
  ["words", describe({ enum: ["drop", "fail"] }, {}), "drop or fail"],
  ["one letter at least", describe({ type: "string", minLength: 1 }, {}), "text that is not empty"],
  ["text", showValue("no"), '"no"'],
  ["a list", showValue([]), "a list"],
  ["long text", showValue("x".repeat(100)), `"${"x".repeat(58)}…`],
  ["too large", sizeFault({ maximum: 1 }, 2), "is too large"],
  ["code points count", sizeFault({ maxLength: 1 }, "😀"), undefined],
  ["a sample", sampleOf({ enum: ["drop", "fail"] }, {}), "drop"],
  ["a model's name", modelNameFrom("Spotify & YouTube.v2"), "spotify-youtube-v2"],
  ["no letters", modelNameFrom("日本"), "model"],
  ["a class that is true", targetType({ column: "Licensed", positive: { class: true } }), "boolean"],
  [
    "default of a boolean",
    transformsOf({ column: "Licensed", indicator: false, min_count: 1, max_levels: 1000 }, "boolean"),
    ["one_hot"],
  ],
];
for (const [name, value, expected] of EXAMPLES) test(`example: ${name}`, () => assert.deepEqual(value, expected));

test("skewness of a long tail", () => {
  assert.ok(Math.abs(skewness([1, 1, 1, 5]) - 1.1547005383792515) < 1e-12);
  assert.equal(skewness([3, 3, 3]), 0);
});

test("identifiers: text that never repeats, numbers that count on or are named so; not measurements", () => {
  const column = (name: string, type: SampleColumn["type"], cell: (row: number) => string | number): SampleColumn => ({
    name,
    type,
    cells: Array.from({ length: 50 }, (_, row) => cell(row)),
  });
  assert.ok(looksLikeId(column("a", "string", (row) => `r${row}`)));
  assert.ok(looksLikeId(column("a", "number", (row) => 900 + row)));
  assert.ok(looksLikeId(column("userId", "number", (row) => row * row)));
  assert.ok(!looksLikeId(column("views", "number", (row) => row * row)));
  assert.ok(!looksLikeId(column("a", "number", (row) => row / 7)));
  assert.ok(!looksLikeId(column("userId", "number", (row) => row % 10)));
});
