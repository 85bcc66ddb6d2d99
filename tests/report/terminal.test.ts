import assert from "node:assert/strict";
import { test } from "node:test";
import { displayWidth } from "../../src/report/display-width.ts";
import { page } from "../../src/report/page.ts";
import { terminal } from "../../src/report/terminal.ts";
import { golden } from "./golden.ts";
import { sectionOf } from "./sample.ts";

const plain = { colour: false, width: 80 };

test("widths: wide characters, combining marks, joiners, halfwidth", () => {
  const widths = { abc: 3, 日本: 4, 한국: 4, "e\u0301": 1, Ａ: 2, ｱ: 1, "😀": 2, "a\u200db": 2, "−✓▸–": 4, "": 0 };
  for (const [text, width] of Object.entries(widths)) assert.equal(displayWidth(text), width, text);
});

test("a page on a terminal", () => {
  const text = page({ models: [sectionOf()], command: "contender run" });
  golden("terminal.txt", terminal(text, { colour: false, width: 100 }));
  golden("terminal-unfolded.txt", terminal(text, { colour: false, width: 60, unfold: true }));
});

test("without colour no escape gets out, with colour bold and code have some", () => {
  const text = page({ models: [sectionOf()], command: "contender run" });
  assert.ok(!terminal(text, plain).includes("\u001b"));
  const coloured = terminal("**a** `b` \\*c\\*\n", { colour: true, width: 80 });
  assert.equal(coloured, "\u001b[1ma\u001b[0m \u001b[36mb\u001b[0m *c*\n");
});

test("columns are aligned by what is seen, numbers to the right", () => {
  const markdown = "| name | n |\n| --- | ---: |\n| `日本` | 1 |\n| abc | 20 |\n";
  assert.equal(terminal(markdown, plain), "name   n\n────  ──\n日本   1\nabc   20\n");
});

test("the gate's marks have their colours", () => {
  const markdown = "| gate |\n| --- |\n| ✓ a |\n| ✗ b |\n| ? c |\n";
  const lines = terminal(markdown, { colour: true, width: 80 }).split("\n");
  assert.deepEqual(lines.slice(2, 5), ["\u001b[32m✓\u001b[0m a", "\u001b[31m✗\u001b[0m b", "\u001b[33m?\u001b[0m c"]);
});

test("lines are broken at blanks and never wider than the screen", () => {
  const text = terminal(`${"word ".repeat(60)}\n`, { colour: false, width: 50 });
  assert.equal(text.replace(/\s+/g, " ").trim(), "word ".repeat(60).trim());
  for (const line of text.split("\n")) assert.ok(displayWidth(line) <= 50, line);
});

test("a table that is too wide breaks its widest cells, and loses no word", () => {
  const text = terminal(`| what | n |\n| --- | ---: |\n| ${"word ".repeat(20).trim()} | 1234567 |\n`, {
    colour: false,
    width: 50,
  });
  assert.equal(text.match(/word/g)?.length, 20);
  for (const line of text.split("\n")) assert.ok(displayWidth(line) <= 50, line);
  assert.match(text, /1234567/);
});

test("folded parts are one line each, or open", () => {
  const markdown = "a\n\n<details><summary>More</summary>\n\ninside\n\n</details>\n\nb\n";
  assert.equal(terminal(markdown, plain), "a\n\n▸ More\n\nb\n");
  assert.equal(terminal(markdown, { ...plain, unfold: true }), "a\n\nMore\n\ninside\n\nb\n");
});

test("a list, a line and a heading", () => {
  assert.equal(
    terminal("## `a` · b\n\n- one\n- two\n\n---\n", { colour: false, width: 40 }),
    `a · b\n\n• one\n• two\n\n${"─".repeat(40)}\n`,
  );
});
