import assert from "node:assert/strict";
import { test } from "node:test";
import { code, harmless, prose } from "../../src/report/escape.ts";
import { page } from "../../src/report/page.ts";
import { terminal } from "../../src/report/terminal.ts";
import { HOSTILE, hostileSection } from "./hostile.ts";

const INVISIBLE = /(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const WAYS_OUT: [string, RegExp][] = [
  ["markup", /[<>]/],
  ["mention", /@/],
  ["link", /\]\(/],
  ["workflow command", /::|##\[/],
  ["invisible or turning", INVISIBLE],
];

test("no hostile name gets out of a code span", () => {
  for (const name of HOSTILE) {
    const shown = code(name);
    assert.match(shown, /^`[^`|\n]+`$/u, name);
    for (const [what, pattern] of WAYS_OUT) assert.doesNotMatch(shown, pattern, `${what}: ${name}`);
    assert.ok([...shown].length <= 62, name);
  }
});

test("no hostile words get out of a sentence", () => {
  for (const words of HOSTILE) {
    const shown = prose(words);
    for (const [what, pattern] of WAYS_OUT) assert.doesNotMatch(shown, pattern, `${what}: ${words}`);
    const outside = shown.replace(/`[^`]*`/g, "");
    assert.doesNotMatch(outside, /`|\||:\/\/|(?<!\\)[[\]*!&]|#\d|\n/, words);
  }
});

test("no hostile text gets out of a page", () => {
  const text = page({ models: [hostileSection()], command: HOSTILE.join(" ") });
  const ours = text
    .replace(/<details><summary>[\w :,()/]*<\/summary>|<\/details>/g, "")
    .replace(/^```mermaid\nxychart-beta\n(?: {2}[-\w :.,()"[\]]*(?: --> 1)?\n)*```$/gm, "");
  for (const [what, pattern] of WAYS_OUT) assert.doesNotMatch(ours, pattern, what);
  const tags = [...text.matchAll(/<\/?details>/g)].map(([tag]) => tag);
  assert.deepEqual(
    tags,
    tags.map((_, i) => (i % 2 === 0 ? "<details>" : "</details>")),
  );
  for (const block of text.split("\n\n")) {
    const rows = block.split("\n").filter((line) => line.startsWith("| "));
    const cells = rows.map((row) => row.split("|").length);
    assert.deepEqual(
      cells,
      cells.map(() => cells[0]),
      block,
    );
  }
  for (const line of text.split("\n")) assert.doesNotMatch(line, /^(#(?!# `trending`)|\s*::|>|\s*\d+\.)/);
});

test("no hostile text reaches the terminal", () => {
  const text = terminal(page({ models: [hostileSection()], command: HOSTILE.join(" ") }), {
    colour: false,
    width: 100,
    unfold: true,
  });
  for (const [what, pattern] of WAYS_OUT) assert.doesNotMatch(text, pattern, what);
});

test("names stay readable", () => {
  assert.equal(code("Duration_ms"), "`Duration_ms`");
  assert.equal(code("a|b <c>"), "`a¦b ‹c›`");
  assert.equal(code(" x"), "`␠x`");
  assert.equal(code(""), "*(empty)*");
  assert.equal(code("a\nb\tc"), "`a␊b␉c`");
  assert.equal(code("می‌خواهم"), "`می‌خواهم`");
  assert.equal(code("x".repeat(61)), `\`${"x".repeat(59)}…\``);
  assert.equal(code("x".repeat(60)), `\`${"x".repeat(60)}\``);
  assert.equal(code("😀".repeat(61)), `\`${"😀".repeat(59)}…\``);
});

test("sentences keep their words, and code between single backticks", () => {
  assert.equal(prose("run `contender promote`, then max_loss 0.01."), "run `contender promote`, then max_loss 0.01.");
  assert.equal(prose("a ` b"), "a ˋ b");
  assert.equal(prose("`a``b`"), "ˋaˋˋbˋ");
  assert.equal(prose("_x_ *y* #12 @z GH-3 www.a.b"), "\\_x\\_ \\*y\\* ＃12 ＠z GH‑3 www․a.b");
});

test("a line for a log starts no command and moves no cursor", () => {
  assert.equal(harmless("::error::x"), "∷error∷x");
  assert.equal(harmless("\u001b[31mred\u009b2J"), "␛[31mred\ufffd2J");
  assert.equal(harmless("abcdef", 4), "abc…");
});
