import assert from "node:assert/strict";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { parsePointer, renderPointer } from "../../src/registry/pointer.ts";
import type { Pointer } from "../../src/registry/pointer.types.ts";
import { refused } from "../adapters/refused.ts";

const FILE = "configs/champions/trending.yaml";
const digest = (digit: string) => digit.repeat(64);
const POINTER: Pointer = {
  run: "0123456789abcdef",
  digests: { manifest: digest("a"), model: digest("1"), comparison: digest("e") },
  replaces: "1234567890123456",
  verdict: "promote",
  held: [{ subject: digest("5"), why: 'he said "no"' }],
};
const text = (pointer: Pointer) => new TextDecoder().decode(renderPointer(pointer));
const parse = (content: string) => parsePointer(new TextEncoder().encode(content), FILE);

test("a pointer's file, as it is", () => {
  assert.equal(
    text(POINTER).replace(/^#.*\n/gm, ""),
    `run: "0123456789abcdef"
digests:
  manifest: "${digest("a")}"
  model: "${digest("1")}"
  comparison: "${digest("e")}"
replaces: "1234567890123456"
verdict: promote
held:
  - subject: "${digest("5")}"
    why: "he said \\"no\\""
`,
  );
  assert.match(text(POINTER), /^# .*\n# .*\nrun:/);
});

const NASTY = [
  "- a",
  "a: b",
  "# no",
  "null",
  "'",
  '"',
  "\\",
  "\\u0041",
  "a\nb",
  "\u2028\u0085\u00a0\ufeff\u202e\u007f\u0000\t",
  "é – 😀",
  " spaced ",
  "{a: [b]}",
  "&a *b !c",
  "<<<<<<< HEAD",
  "x".repeat(500),
];

for (const [name, pointer] of Object.entries({
  plain: POINTER,
  "a first champion": { ...POINTER, replaces: null, verdict: "first", held: [] },
  "runs and digests that look like numbers": {
    ...POINTER,
    run: "1234567890123456",
    replaces: "12345e6789012345",
    digests: { manifest: digest("0"), model: `1e${"9".repeat(62)}`, comparison: digest("7") },
  },
  "words with everything in them": {
    ...POINTER,
    held: NASTY.map((why, i) => ({ subject: digest(i.toString(16)), why })),
  },
} satisfies Record<string, Pointer>)) {
  test(`${name}: parses back to an equal pointer, and renders to equal text`, () => {
    assert.deepEqual(parse(text(pointer)), pointer);
    assert.equal(text(parse(text(pointer))), text(pointer));
  });
}

test("what a person adds by hand is read", () => {
  const byHand = text({ ...POINTER, held: [] }).replace(
    "held: []",
    `held: [{ subject: "${digest("5")}", why: rolled back after the incident }]`,
  );
  assert.deepEqual(parse(byHand).held, [{ subject: digest("5"), why: "rolled back after the incident" }]);
});

for (const [name, change, path, line, ...words] of [
  [
    "a run without quotes that is a number",
    (s: string) => s.replace('run: "0123456789abcdef"', "run: 1234567890"),
    "run",
    3,
    "16 hex digits, in quotes",
    "1234567890",
  ],
  ["a short run", (s: string) => s.replace("0123456789abcdef", "0123"), "run", 3, "16 hex digits", '"0123"'],
  ["an unknown key", (s: string) => `${s}extra: 1\n`, "extra", 13, "no such key", "extra"],
  ["a missing digest", (s: string) => s.replace(/ {2}model: .*\n/, ""), "digests.model", 4, "64 hex digits", "nothing"],
  [
    "another verdict",
    (s: string) => s.replace("verdict: promote", "verdict: keep"),
    "verdict",
    9,
    "promote or first",
    '"keep"',
  ],
  [
    "a replaces that is a word",
    (s: string) => s.replace('"1234567890123456"', "none"),
    "replaces",
    8,
    "or null",
    '"none"',
  ],
  ["a hold without why", (s: string) => s.replace(/ {4}why: .*\n/, ""), "held[0].why", 11, "nothing"],
] as const) {
  test(`${name} is named with its place, once`, () => {
    assert.throws(
      () => parse(change(text(POINTER))),
      (error: unknown) => {
        assert.ok(refused("pointer-invalid", ...words)(error));
        const { faults } = error as ContenderError;
        assert.equal(faults.length, 1, JSON.stringify(faults));
        assert.deepEqual([faults[0]!.file, faults[0]!.path, faults[0]!.line], [FILE, path, line]);
        return true;
      },
    );
  });
}

test("conflict markers, an empty file and no YAML are refused as such", () => {
  const conflict = `<<<<<<< HEAD\n${text(POINTER)}=======\n${text(POINTER)}>>>>>>> promote/trending\n`;
  assert.throws(() => parse(conflict), refused("pointer-invalid", "conflict"));
  for (const content of ["", "[]", "just text", "a: [", "\0"])
    assert.throws(
      () => parse(content),
      (error) => error instanceof ContenderError && error.code === "pointer-invalid",
      content,
    );
});
