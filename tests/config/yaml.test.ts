import assert from "node:assert/strict";
import { test } from "node:test";
import { parseYaml } from "../../src/config/yaml.ts";
import { ContenderError } from "../../src/errors.ts";

const FILE = "configs/a.yaml";

function faultsOf(bytes: Uint8Array): string[] {
  try {
    parseYaml(bytes, FILE, "pointer-invalid");
  } catch (error) {
    assert.ok(error instanceof ContenderError, String(error));
    assert.equal(error.code, "pointer-invalid");
    return error.faults.map(
      (fault) => `${fault.line ?? "-"}:${fault.column ?? "-"} ${fault.message} (${fault.found ?? ""})`,
    );
  }
  return [];
}

const text = (value: string) => new TextEncoder().encode(value);
const latin1 = (value: string) => Uint8Array.from(value, (letter) => letter.charCodeAt(0));

const GOOD: readonly [yaml: string, value: unknown][] = [
  ["", null],
  ["# nothing but a comment\n", null],
  ["a: [1, x, true, null, ~, no, 1.5, -0, 010, 1e3]", { a: [1, "x", true, null, null, "no", 1.5, 0, 10, 1000] }],
  ["a: |\n  <not html>\n  [[[[\nb: '#'", { a: "<not html>\n[[[[\n", b: "#" }],
  ["9007199254740992", 9007199254740992],
  ["-9007199254740992", -9007199254740992],
  ["0.0e-999", 0],
  ['"1": x\n"<<": y\nconstructor: z', { "1": "x", "<<": "y", constructor: "z" }],
  ["a: 2026-01-01", { a: "2026-01-01" }],
  ["---\na: é😀\n...\n", { a: "é😀" }],
  [`${"[".repeat(32)}${"]".repeat(32)}`, JSON.parse(`${"[".repeat(32)}${"]".repeat(32)}`)],
  ['a: "=======\\n"\nb: x # <<<<<<< not at the beginning', { a: "=======\n", b: "x" }],
];
for (const [yaml, value] of GOOD) {
  test(`read: ${JSON.stringify(yaml.slice(0, 60))}`, () => {
    assert.deepEqual(parseYaml(text(yaml), FILE, "config-invalid").value, value);
  });
}

const deep = (levels: number) => Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:\n`).join("");

const BAD: readonly [name: string, bytes: Uint8Array, faults: string[]][] = [
  ["64 KiB and a byte", text(`#${" ".repeat(65_536)}`), ["-:- the file is too large to be read as YAML (65537 bytes)"]],
  ["gzip", latin1("\x1f\x8b\x08\0\0\0"), ["1:1 the file is not YAML (a gzip file)"]],
  ["zip", latin1("PK\x03\x04rest"), ["1:1 the file is not YAML (a zip file)"]],
  ["UTF-16, little end first", latin1("\xff\xfea\0"), ["1:1 the file is not YAML (UTF-16 text)"]],
  ["UTF-16, big end first", latin1("\xfe\xff\0a"), ["1:1 the file is not YAML (UTF-16 text)"]],
  [
    "git-LFS pointer",
    text("version https://git-lfs.github.com/spec/v1\n"),
    ["1:1 the file is not YAML (a git-LFS pointer)"],
  ],
  ["web page", text("\n<!DOCTYPE html><title>404"), ["1:1 the file is not YAML (a web page (HTML or XML))"]],
  ["Latin-1", latin1("a: 1\nb: caf\xe9\n"), ["2:7 the file is not UTF-8 text ()"]],
  ["a surrogate in UTF-8", latin1("a: \xed\xa0\x80"), ["1:4 the file is not UTF-8 text ()"]],
  [
    "NUL and bell",
    text("a: \0\nb: \x07"),
    ["1:4 a control character stands in the file (U+0000)", "2:4 a control character stands in the file (U+0007)"],
  ],
  ["a second byte order mark", text("\ufeff\ufeffa: 1"), ["1:1 a control character stands in the file (U+FEFF)"]],
  ["carriage returns alone", text("a: 1\rb: 2\r\n"), ["1:5 a carriage return stands alone (U+000D)"]],
  [
    "33 levels of brackets",
    text("[".repeat(33)),
    ["1:33 lists and mappings stand too deep inside one another (more than 32)"],
  ],
  [
    "60,000 brackets",
    text("[".repeat(60_000)),
    ["1:33 lists and mappings stand too deep inside one another (more than 32)"],
  ],
  [
    "brackets behind comments",
    text("[ # ]\n".repeat(9_000)),
    ["33:1 lists and mappings stand too deep inside one another (more than 32)"],
  ],
  [
    "brackets behind quotes",
    text("[ it's, [\n".repeat(6_000)),
    ["17:1 lists and mappings stand too deep inside one another (more than 32)"],
  ],
  [
    "33 levels of dashes",
    text("- ".repeat(40)),
    ["1:65 lists and mappings stand too deep inside one another (more than 32)"],
  ],
  [
    "33 levels of indentation",
    text(deep(40)),
    ["33:34 lists and mappings stand too deep inside one another (more than 32)"],
  ],
  ["two documents", text("a: 1\n---\nb: 2\n---\nc: 3"), ["2:1 a second document begins here (3 documents)"]],
  ["YAML 1.1", text("%YAML 1.1\n---\na: no"), ["1:1 a % directive stands in the file (%YAML 1.1)"]],
  [
    "infinities",
    text("a: 1e400\nb: -.inf\nc: .NaN"),
    [
      "1:4 the number is not finite (1e400)",
      "2:4 the number is not finite (-.inf)",
      "3:4 the number is not finite (.NaN)",
    ],
  ],
  [
    "numbers that lose digits",
    text("[9007199254740993, -9007199254740993, 9007199254740993.0, 1e-400]"),
    [
      "1:2 the number can't be held exactly (9007199254740993)",
      "1:20 the number can't be held exactly (-9007199254740993)",
      "1:39 the number can't be held exactly (9007199254740993.0)",
      "1:59 the number can't be held exactly (1e-400)",
    ],
  ],
  [
    "keys that are not text",
    text("1: a\ntrue: b\n[x]: c\n: d"),
    [
      "1:1 a key is not text (1)",
      "2:1 a key is not text (true)",
      "3:1 a key is not text (a list, a mapping or nothing)",
      "4:1 a key is not text (nothing)",
    ],
  ],
  [
    "keys that change objects",
    text("__proto__: 1\nb: { __proto__: 2 }\n<<: { c: 3 }"),
    ["1:1 a key is named __proto__ ()", "2:6 a key is named __proto__ ()", "3:1 a merge key stands here (<<)"],
  ],
  [
    "anchors, aliases and tags",
    text("a: &x 1\nb: *x\nc: !!str 1\nd: !py/object {}\n&y e: 1"),
    [
      "1:7 an anchor stands here (&x)",
      "2:4 an alias stands here (*x)",
      "3:10 a tag stands here (tag:yaml.org,2002:str)",
      "4:15 a tag stands here (!py/object)",
      "5:4 a key is an alias or carries an anchor or a tag ()",
    ],
  ],
  [
    "a billion laughs",
    text("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]"),
    [
      "1:7 an anchor stands here (&a)",
      "2:7 an anchor stands here (&b)",
      "2:8 an alias stands here (*a)",
      "2:12 an alias stands here (*a)",
      "3:5 an alias stands here (*b)",
      "3:9 an alias stands here (*b)",
    ],
  ],
  [
    "duplicates",
    text("a: 1\nb: { c: 1, c: 2 }\na: 2"),
    ['2:12 the key "c" stands here a second time ()', '3:1 the key "a" stands here a second time ()'],
  ],
  ["half a character", text('a: "\\ud800"'), ["1:4 the text holds half a character (a lone surrogate) ()"]],
  [
    "a merge conflict",
    text("<<<<<<< HEAD\na: 1\n||||||| base\na: 0\n=======\na: 2\n>>>>>>> theirs\n"),
    [
      "1:1 a merge conflict was not resolved (<<<<<<< HEAD)",
      "3:1 a merge conflict was not resolved (||||||| base)",
      "5:1 a merge conflict was not resolved (=======)",
      "7:1 a merge conflict was not resolved (>>>>>>> theirs)",
    ],
  ],
  [
    "syntax errors, one a line",
    text("a: {b: 1\nc: 'x"),
    ["2:1 YAML can't be read: Flow map in block collection must be sufficiently indented and end with a } ()"],
  ],
];
for (const [name, bytes, faults] of BAD) {
  test(`refused: ${name}`, () => {
    assert.deepEqual(faultsOf(bytes), faults);
  });
}

test("every prefix of a config is read or refused, never worse", () => {
  const whole = 'a: { b: [1, "x\\u0041"], c: &x !t 3 }\n? |\n  k\n: - - *x\n%T\n---\n<<: 1\n';
  for (let end = 0; end <= whole.length; end++) faultsOf(text(whole.slice(0, end)));
});

test("the locator finds keys and values, and the nearest place of what is not there", () => {
  const { where } = parseYaml(text("a:\n  - b: 1\n    'c d': [x,\n      y]\n"), FILE, "config-invalid");
  const at = (path: (string | number)[], of?: "key" | "value") => {
    const place = where(path, of);
    assert.equal(place.file, FILE);
    return `${place.line}:${place.column} ${place.path}`;
  };
  assert.equal(at(["a", 0, "b"]), "2:8 a[0].b");
  assert.equal(at(["a", 0, "b"], "key"), "2:5 a[0].b");
  assert.equal(at(["a", 0, "c d", 1]), '4:7 a[0]["c d"][1]');
  assert.equal(at(["a", 0, "c d", 5]), '3:5 a[0]["c d"][5]');
  assert.equal(at(["a", 0, "missing", "deeper"]), "2:5 a[0].missing.deeper");
  assert.equal(at(["zebra"]), "1:1 zebra");
  assert.equal(at([]), "1:1 ");
});
