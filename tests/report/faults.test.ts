import assert from "node:assert/strict";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { faultJson } from "../../src/report/fault-json.ts";
import { faultLines } from "../../src/report/faults.ts";

const YAML = "features:\n  - { column: Viewz, transform: log1p }\n\t日本: x\n";
const source = (file: string) => (file === "configs/trending.yaml" ? YAML : undefined);
const fault = {
  file: "configs/trending.yaml",
  line: 2,
  column: 15,
  path: "features[0].column",
  message: "no such column",
  expected: "a column of data.columns",
  found: "Viewz",
  hint: "write Views",
};

test("a fault with its place, its line and a caret", () => {
  assert.equal(
    faultLines(new ContenderError("config-invalid", fault), { colour: false, source }),
    [
      "✗ configs/trending.yaml:2:15 features[0].column: no such column",
      "    2 │   - { column: Viewz, transform: log1p }",
      "      │               ^",
      "  expected: a column of data.columns",
      "  found: Viewz",
      "  do: write Views",
      "",
    ].join("\n"),
  );
});

test("the caret stands under a column behind tabs and wide characters", () => {
  const lines = faultLines(new ContenderError("config-invalid", { ...fault, line: 3, column: 4 }), {
    colour: false,
    source,
  }).split("\n");
  assert.equal(lines[1], "    3 │  日本: x");
  assert.equal(lines[2], "      │      ^");
});

test("without a source, a line or a file there is no caret", () => {
  const { file: _file, line: _line, column: _column, ...nowhere } = fault;
  for (const one of [fault, { ...fault, line: 99 }, { ...nowhere }]) {
    const text = faultLines(new ContenderError("config-invalid", one), { colour: false, source: () => undefined });
    assert.doesNotMatch(text, /\^|│/);
  }
  assert.match(
    faultLines(new ContenderError("config-invalid", { ...fault, line: 99 }), { colour: false, source }),
    /yaml:99:15 [^^]*$/,
  );
});

test("a long line is shown around its column", () => {
  const text = `${"a".repeat(500)}X${"b".repeat(500)}`;
  const lines = faultLines(new ContenderError("data-invalid", { file: "f", line: 1, column: 501, message: "m" }), {
    colour: false,
    source: () => text,
  }).split("\n");
  assert.ok(lines[1]!.length < 140);
  assert.equal(lines[1]![lines[2]!.indexOf("^")], "X");
});

test("all faults at once, counted; the fifty-first and on are only counted", () => {
  const faults = Array.from({ length: 60 }, (_, i) => ({ message: `fault ${i}` }));
  const text = faultLines(new ContenderError("data-invalid", faults), { colour: false });
  assert.match(text, /✗ fault 0\n/);
  assert.doesNotMatch(text, /fault 50\n/);
  assert.match(text, /and 10 more\n60 faults \(data-invalid\)\n$/);
});

test("hostile words move no cursor and start no command", () => {
  const hostile = "\u001b[2J\n::error::x\u202e";
  const text = faultLines(
    new ContenderError("data-invalid", {
      file: hostile,
      path: hostile,
      message: hostile,
      expected: hostile,
      found: hostile,
      hint: hostile,
      line: 1,
      column: 1,
    }),
    { colour: false, source: () => hostile },
  );
  assert.doesNotMatch(text, /::|(?!\n)[\p{Cc}\p{Cf}]/u);
});

test("what the message says already is not said again", () => {
  const hint = "restore a.json from a backup";
  const expected = "SHA-256 0123456789abcdef";
  const message = `a.json is corrupt: expected ${expected}, found 12; ${hint}`;
  const error = new ContenderError("evidence-corrupt", { file: "a.json", message, expected, found: "12", hint });
  assert.equal(faultLines(error, { colour: false }), `✗ ${message}\n  found: 12\n`);
});

test("colour only where asked for", () => {
  const error = new ContenderError("config-invalid", fault);
  assert.ok(!faultLines(error, { colour: false, source }).includes("\u001b"));
  assert.ok(faultLines(error, { colour: true, source }).includes("\u001b[31m^\u001b[0m"));
});

test("as a document: code and faults, nothing else", () => {
  const error = new ContenderError("config-invalid", [fault, { message: "b" }], { cause: new TypeError("inner") });
  assert.deepEqual(JSON.parse(JSON.stringify(faultJson(error))), {
    error: { code: "config-invalid", faults: [fault, { message: "b" }] },
  });
});
