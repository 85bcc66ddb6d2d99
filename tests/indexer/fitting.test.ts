import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting } from "../../src/indexer/fitting.ts";
import { refused } from "../adapters/refused.ts";

const LAMBDA = 6 * 1024 * 1024;

test("an answer that Lambda hands back goes as it is", () => {
  const reply = { answer: ["ä".repeat(1_000_000)] };
  assert.equal(fitting(reply), reply);
});

test("a longer one is refused by its bytes, with what to ask instead; it is never cut", () => {
  // Half as many characters as Lambda takes bytes, two bytes each.
  const reply = { answer: ["ä".repeat(LAMBDA / 2)] };
  assert.throws(() => fitting(reply), refused("usage", "longer than Lambda hands back", "limit"));
});
