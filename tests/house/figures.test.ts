import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { withBlocks } from "../real/blocks.ts";
import { example } from "../real/example.ts";
import { methodBlocks } from "../real/method-blocks.ts";
import { realDataPage } from "../real/real-data-page.ts";
import type { SeedTable } from "../real/seed-table.ts";
import type { RealVerdict } from "../real/verdicts.ts";

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const seeds = JSON.parse(text("tests/fixtures/real/seeds.json")) as SeedTable;
const verdicts = JSON.parse(text("tests/fixtures/real/verdicts.json")) as RealVerdict[];

test("every figure of docs/method.md is what make figures prints", async () => {
  const page = text("docs/method.md");
  assert.equal(page, withBlocks(page, methodBlocks(await example(), seeds)));
});

test("docs/real-data.md is what make figures writes", () => {
  assert.equal(text("docs/real-data.md"), realDataPage(verdicts, seeds));
});

test("figures go between their marks, and none is left over", () => {
  const page = "a\n<!-- figures:x -->\n\n1\n\n<!-- /figures -->\nb\n";
  assert.equal(withBlocks(page, { x: "2" }), page.replace("1", "2"));
  assert.throws(() => withBlocks(page, { x: "2", y: "3" }), /places for y/);
  assert.throws(() => withBlocks(page, {}), /figures for "x"/);
});

test("docs/method.md names only files that are there", () => {
  const named = [...text("docs/method.md").matchAll(/`((?:src|tests)\/[\w/.-]+\.ts)`/g)].map(([, path]) => path!);
  assert.ok(named.length > 20, String(named.length));
  for (const path of named) assert.ok(text(path).length > 0, path);
});
