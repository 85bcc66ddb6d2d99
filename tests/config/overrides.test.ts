import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { overridden } from "../../src/config/overridden.ts";
import { parseOverrides } from "../../src/config/overrides.ts";
import { refused } from "../adapters/refused.ts";

const FILE = "configs/a.yaml";
const TEXT = `# what this is for
pipeline: train

data:
  source: data/x.csv # here
  columns: { A: string, "b=c": number,
             C: boolean }
features:
  # the first
  - { column: A, transform: [log1p] }
  - column: C   # three blanks

    transform: log1p
trainer: { kind: naive-bayes }   # fast
gate:
  primary:
      metric: roc_auc
      min_gain: 0
empty: {}
`;
const set = (text: string, ...lines: string[]) =>
  new TextDecoder().decode(overridden(new TextEncoder().encode(text), FILE, parseOverrides(lines)));

/** The lines that went, and those that came. */
function difference(before: string, after: string): [gone: string[], come: string[]] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  return [a.filter((line) => !b.includes(line)), b.filter((line) => !a.includes(line))];
}

for (const [line, gone, come] of [
  ["pipeline=other", "pipeline: train", "pipeline: other"],
  ["data.source=data/y.csv", "  source: data/x.csv # here", "  source: data/y.csv # here"],
  ['data.columns["b=c"]=boolean', '  columns: { A: string, "b=c": number,', '  columns: { A: string, "b=c": boolean,'],
  ["data.columns.C=number", "             C: boolean }", "             C: number }"],
  ["data.columns.D=date", "             C: boolean }", "             C: boolean, D: date }"],
  [
    "features[0].transform[0]=standardise",
    "  - { column: A, transform: [log1p] }",
    "  - { column: A, transform: [standardise] }",
  ],
  [
    "features[0].transform=[log1p, standardise]",
    "  - { column: A, transform: [log1p] }",
    "  - { column: A, transform: [log1p, standardise] }",
  ],
  [
    "features[0].transform[1]=standardise",
    "  - { column: A, transform: [log1p] }",
    "  - { column: A, transform: [log1p, standardise] }",
  ],
  ["features[1].transform=standardise", "    transform: log1p", "    transform: standardise"],
  ["features[1].column=B", "  - column: C   # three blanks", "  - column: B   # three blanks"],
  ["features[1].bins=3", undefined, "    bins: 3"],
  ["features[2]={ column: D }", undefined, "  - { column: D }"],
  ["trainer.l2=0.1", "trainer: { kind: naive-bayes }   # fast", "trainer: { kind: naive-bayes, l2: 0.1 }   # fast"],
  [
    "trainer={ kind: logistic-regression }",
    "trainer: { kind: naive-bayes }   # fast",
    "trainer: { kind: logistic-regression }   # fast",
  ],
  [" gate.primary.min_gain = 0.5 ", "      min_gain: 0", "      min_gain: 0.5"],
  ["gate.primary.worthwhile=0.01", undefined, "      worthwhile: 0.01"],
  ["gate.slices.max_loss=0.1", undefined, "  slices: { max_loss: 0.1 }"],
  ["new.deep[0].x=1", undefined, "new: { deep: [{ x: 1 }] }"],
] as const) {
  test(`${line.trim()}: one line changes and no other`, () => {
    const text = set(TEXT, line);
    assert.deepEqual(difference(TEXT, text), [gone === undefined ? [] : [gone], [come]]);
  });
}

for (const [line, at, value] of [
  ["features=[{ column: Z }]", ["features"], [{ column: "Z" }]],
  ["empty.x=1", ["empty"], { x: 1 }],
  ["data.columns.C=a, b", ["data", "columns", "C"], "a, b"],
  ["gate.primary=none", ["gate", "primary"], "none"],
  ["trainer.name='- x: #'", ["trainer", "name"], "- x: #"],
] as const) {
  test(`${line}: what has several lines or no place in the layout is drawn anew, and its comments stay`, () => {
    const text = set(TEXT, line);
    const found = (at as readonly string[]).reduce((inside, key) => inside[key], parse(text));
    assert.deepEqual(found, value);
    assert.match(text, /^# what this is for\n/);
    assert.match(text, /# fast/);
  });
}

test("several at once, each on what the one before made; line ends stay", () => {
  const text = set(TEXT.replaceAll("\n", "\r\n"), "new.a=1", "new.b=2", "trainer.l2=0.1");
  assert.deepEqual(parse(text).new, { a: 1, b: 2 });
  assert.ok(!/[^\r]\n/.test(text));
});

test("the same value again changes nothing", () => {
  assert.equal(set(TEXT, "gate.primary.min_gain=0", "pipeline=train"), TEXT);
});

for (const [lines, ...words] of [
  [["trainer.l2"], "path=value", "trainer.l2"],
  [["=1"], "path=value"],
  [["features.2.transform=bin"], "is no override", "write `features[2].transform=bin`"],
  [["features.0=x"], "write `features[0]=x`"],
  [["a..b=1"], "path=value"],
  [["trainer.l2="], "trainer.l2 gets no value"],
  [["trainer.l2=[1"], "the value of trainer.l2"],
  [["trainer.l2=*x"], "the value of trainer.l2", "alias"],
  [["trainer.l2=1e400"], "the value of trainer.l2", "finite"],
  [["trainer.l2=1\n2"], "the value of trainer.l2", "several lines"],
  [["a.__proto__=1"], "__proto__"],
  [["trainer.l2=1", "trainer.l2=2"], "trainer.l2 and trainer.l2"],
  [["trainer={}", "trainer.l2=2"], "trainer.l2 and trainer"],
  [["trainer.l2=2", "trainer={}"], "trainer and trainer.l2"],
  [[`a=${"x".repeat(5000)}`], "4096"],
  [Array.from({ length: 65 }, (_, i) => `a${i}=1`), "at most 64"],
] as [string[], ...string[]][]) {
  test(`${JSON.stringify(lines).slice(0, 40)} is no override`, () => {
    assert.throws(() => parseOverrides(lines), refused("usage", ...words));
  });
}

for (const [line, ...words] of [
  ["pipeline.x=1", "no place pipeline.x", '"train"'],
  ["features.x=1", "no place features.x", "a list of 2"],
  ["features[3].column=A", "no place features[3].column", "a list of 2"],
  ["trainer[0]=1", "no place trainer[0]", "a mapping"],
  ["new[1]=1", "no place new[1]", "a list of 0"],
] as const) {
  test(`${line}: a path that leads through what holds nothing names the path`, () => {
    assert.throws(() => set(TEXT, line), refused("config-invalid", ...words));
  });
}
