import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenize } from "../../src/model/tokenize.ts";

const CASES: [string, string[]][] = [
  ["Don't STOP (Official Video) 2", ["don", "t", "stop", "official", "video", "2"]],
  ["", []],
  ["… — !", []],
  ["snake_case, 3.14", ["snake", "case", "3", "14"]],
  ["Ρόδος ΟΔΟΣ", ["ρόδος", "οδοσ"]],
  ["e\u0301t\u00e9 été", ["été", "été"]],
  ["東京2024 音楽", ["東京2024", "音楽"]],
  ["हिन्दी गीत", ["हिन्दी", "गीत"]],
  ["\u{1d518}x \u{10400}", ["\u{1d518}x", "\u{10428}"]],
  ["\ud800 a", ["a"]],
];

for (const [text, words] of CASES) {
  test(`the words of ${JSON.stringify(text)}`, () => assert.deepEqual(tokenize(text), words));
}
