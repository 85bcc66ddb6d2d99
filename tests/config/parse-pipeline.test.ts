import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parsePipeline } from "../../src/config/parse-pipeline.ts";
import { TRAIN_PIPELINE } from "../../src/config/templates.ts";
import { ContenderError } from "../../src/errors.ts";

const FILE = "pipelines/train.yaml";
const bytes = (text: string) => new TextEncoder().encode(text);

test("the repository's pipeline is the one that init writes", () => {
  assert.equal(readFileSync(new URL(`../../${FILE}`, import.meta.url), "utf8"), TRAIN_PIPELINE);
});

test("steps in order, with their defaults", () => {
  const { pipeline, where } = parsePipeline(bytes("steps:\n  - uses: read\n  - uses: check\n  - uses: fit\n"), FILE);
  assert.deepEqual(pipeline, {
    steps: [{ uses: "read" }, { uses: "check", with: { leaks: "warn" } }, { uses: "fit" }],
  });
  assert.deepEqual(where(["steps", 2, "uses"]), { file: FILE, line: 4, column: 11, path: "steps[2].uses" });
});

const BAD: readonly [yaml: string, ...faults: string[]][] = [
  ["", "1:1  ▸ undefined"],
  ["steps: []", "1:8 steps ▸ undefined"],
  ["step:\n  - uses: read", "1:1 step ▸ write steps"],
  ["steps:\n  - uses: raed", "2:11 steps[0].uses ▸ write read"],
  ["steps:\n  - use: read", "2:5 steps[0].use ▸ write uses in place of use"],
  ["steps:\n  - read", "2:5 steps[0] ▸ write { uses: read }"],
  ["steps:\n  - { uses: read, with: {} }", "2:19 steps[0].with ▸ undefined"],
  ["steps:\n  - { uses: check, with: { leaks: fial } }", "2:35 steps[0].with.leaks ▸ write fail"],
  ["steps:\n  - uses: shell\n  - uses: predict", "2:11 steps[0].uses ▸ undefined", "3:11 steps[1].uses ▸ write score"],
  ["steps: [", "1:9  ▸ undefined"],
];
for (const [yaml, ...faults] of BAD) {
  test(`refused: ${JSON.stringify(yaml)}`, () => {
    assert.throws(
      () => parsePipeline(bytes(yaml), FILE),
      (error) => {
        assert.ok(error instanceof ContenderError);
        assert.equal(error.code, "pipeline-invalid");
        const shown = error.faults.map((fault) => `${fault.line}:${fault.column} ${fault.path ?? ""} ▸ ${fault.hint}`);
        assert.deepEqual(shown, faults);
        return true;
      },
    );
  });
}
