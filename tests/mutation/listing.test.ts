import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { FAULTS } from "./faults.ts";

const text = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

test("every fault can be planted: its old text stands in its file once", () => {
  const lost = FAULTS.flatMap(({ name, file, edits }) =>
    edits
      .filter(([before, after]) => before === after || text(file).split(before).length !== 2)
      .map(([before]) => `${name} (${file}): ${before}`),
  );
  assert.deepEqual(lost, []);
  assert.equal(new Set(FAULTS.map(({ name, file }) => `${name} ${file}`)).size, FAULTS.length);
});

test("docs/mutation.md lists these faults, in this order, and who caught each", () => {
  const rows = [...text("docs/mutation.md").matchAll(/^\| (.*) \| `(src\/[^`]*)` \| (.*) \|$/gm)];
  assert.deepEqual(
    rows.map(([, name, file]) => `${name} ${file}`),
    FAULTS.map(({ name, file }) => `${name} ${file}`),
    "make mutate writes the page",
  );
  for (const [, name, , by] of rows) assert.match(by!, /^`tests\/.*\.test\.ts`: |self-test/, name);
});
