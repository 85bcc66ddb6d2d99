import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";

/** Compares a text with the golden file of that name; UPDATE_GOLDEN=1 writes it instead. */
export function golden(name: string, text: string): void {
  const file = new URL(`../fixtures/report/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, text);
  assert.equal(text, readFileSync(file, "utf8"));
}
