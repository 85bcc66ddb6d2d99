import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readCsv } from "../../src/data/read-csv.ts";
import type { Table, Wanted } from "../../src/data/table.ts";
import { findColumn } from "../../src/data/table.ts";
import { sampleCsv } from "../../src/demo/sample.ts";
import { holdoutDigest } from "../../src/split/holdout.ts";
import { keyPosition } from "../../src/split/key-position.ts";
import type { Partition } from "../../src/split/partition.ts";
import { type SplitJudge, split } from "../../src/split/split.ts";
import { targetType } from "../../src/split/target-type.ts";
import { readText, refusal } from "../data/read-text.ts";
import { cell, JUDGE, NEEDED, tracks } from "./tracks.ts";

const ARTIST: Wanted = { name: "Artist", type: "string" };

/** The split once more, from plain values and without any of the code under test. */
function plain(table: Table, judge: SplitJudge) {
  const value = (name: string, row: number) => cell(table.columns.find((column) => column.name === name)!, row);
  const hex = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);
  const [train, holdout]: [number[], number[]] = [[], []];
  for (let row = 0; row < table.rows; row++) {
    if (value(judge.target.column, row) === undefined) continue;
    const position = Number.parseInt(hex(`${judge.split.seed}:${hex(String(value("Artist", row)))}`), 16) / 2 ** 48;
    (position < judge.split.holdout ? holdout : train).push(row);
  }
  const tuple = (row: number) => {
    const values = judge.split.purge.map((name) => value(name, row));
    return values.includes(undefined) ? undefined : JSON.stringify(values);
  };
  const held = new Set(holdout.map(tuple).filter((text) => text !== undefined));
  return { train: train.filter((row) => !held.has(tuple(row) ?? "none")), holdout, before: train.length };
}

test("sides, purge and threshold are those of a straightforward script", async () => {
  const { table } = await tracks([ARTIST, ...NEEDED]);
  for (const seed of [0, 7, 4294967295]) {
    const judge = { ...JUDGE, split: { ...JUDGE.split, seed } };
    const partition = split(table, judge, "tracks.csv");
    const expected = plain(table, judge);
    assert.deepEqual([...partition.train], expected.train);
    assert.deepEqual([...partition.holdout], expected.holdout);
    assert.equal(partition.left.purged, expected.before - expected.train.length);
    assert.ok(partition.left.purged > 10);
    assert.equal(partition.left.unlabelled, table.rows - expected.before - expected.holdout.length);
    const streams = findColumn(table, "Stream", "number")!;
    const sorted = expected.train.map((row) => cell(streams, row) as number).sort((a, b) => a - b);
    const at = (sorted.length - 1) * 0.75;
    const low = sorted[Math.floor(at)];
    const threshold = low + (sorted[Math.floor(at) + 1] - low) * (at - Math.floor(at));
    assert.ok("at_least" in partition.positive && Math.abs(partition.positive.at_least / threshold - 1) < 1e-15);
    for (let row = 0; row < table.rows; row++) {
      const stream = cell(streams, row) as number | undefined;
      assert.equal(partition.label[row], stream === undefined ? 255 : stream >= threshold ? 1 : 0);
    }
  }
});

test("no group stands on both sides, and groups are counted", async () => {
  const { table } = await tracks([ARTIST, ...NEEDED]);
  const { train, holdout, group, groups } = split(table, JUDGE, "tracks.csv");
  const artists = findColumn(table, "Artist", "string")!;
  const trained = new Set([...train].map((row) => cell(artists, row)));
  const judged = new Set([...holdout].map((row) => cell(artists, row)));
  assert.deepEqual(
    [...judged].filter((artist) => trained.has(artist)),
    [],
  );
  assert.deepEqual(groups, { train: trained.size, holdout: judged.size });
  const names = new Map<number, unknown>();
  for (let row = 0; row < table.rows; row++) {
    const known = names.get(group[row]) ?? cell(artists, row);
    assert.equal(known, cell(artists, row));
    names.set(group[row], known);
  }
  assert.deepEqual(
    [...names.keys()].sort((a, b) => a - b),
    [...names.keys()].map((_, at) => at),
  );
  assert.ok(Math.abs(judged.size / (judged.size + trained.size) - 0.2) < 0.06);
});

test("features change neither the holdout's rows nor its labels", async () => {
  const names = ["Views", "Likes", "Licensed", "Title", "Album", "Key", "Artist", "Stream", "Track"];
  const types = ["string", "number", "boolean"] as const;
  const first = await tracks(NEEDED);
  const base = split(first.table, JUDGE, "tracks.csv");
  for (let turn = 0; turn < 8; turn++) {
    const extra = names
      .filter((_, at) => (turn * 37 + at * 11) % 3 !== 0)
      .map((name): Wanted => {
        const numeric = ["Views", "Likes", "Key"].includes(name);
        return { name, type: numeric ? types[turn % 2] : "string" };
      })
      .filter(({ name, type }) => !NEEDED.some((needed) => needed.name === name && needed.type === type));
    const wanted = turn % 2 === 0 ? [...extra, ...NEEDED] : [...NEEDED, ...extra];
    const { table, sha256 } = await tracks(wanted);
    const partition = split(table, JUDGE, "tracks.csv");
    assert.deepEqual(partition, base);
    assert.equal(
      holdoutDigest(sha256, JUDGE.target, JUDGE.split),
      holdoutDigest(first.sha256, JUDGE.target, JUDGE.split),
    );
  }
});

test("the holdout's digest moves with the bytes, the target and the split", () => {
  const [dataset, other] = ["a".repeat(64), "b".repeat(64)];
  const { target, split: rule } = JUDGE;
  const digests = [
    holdoutDigest(dataset, target, rule),
    holdoutDigest(other, target, rule),
    holdoutDigest(dataset, { ...target, positive: { quantile: 0.5 } }, rule),
    holdoutDigest(dataset, target, { ...rule, seed: 8 }),
    holdoutDigest(dataset, target, { ...rule, purge: [] }),
  ];
  assert.equal(new Set(digests).size, 5);
});

function sideByRecord({ train, holdout }: Partition, lines: readonly string[]): Map<string, string> {
  const sides = new Map<string, string>();
  for (const row of train) sides.set(lines[row], "train");
  for (const row of holdout) sides.set(lines[row], "holdout");
  return sides;
}

test("reordered rows keep their sides; another seed moves some; a larger holdout contains the smaller", async () => {
  const [header, ...lines] = [...sampleCsv({ rows: 1500, seed: 5 })].join("").trimEnd().split("\n");
  const judge = { ...JUDGE, split: { ...JUDGE.split, purge: [] } };
  const sides = async (rows: string[], changed: Partial<SplitJudge["split"]> = {}) => {
    const { table } = await readText([header, ...rows].join("\n"), { wanted: NEEDED, by: "Artist" });
    return sideByRecord(split(table, { ...judge, split: { ...judge.split, ...changed } }, "f"), rows);
  };
  const order = await sides(lines);
  const reversed = await sides([...lines].reverse());
  assert.equal(order.size, reversed.size);
  for (const [line, side] of order) assert.equal(reversed.get(line), side);
  const reseeded = await sides(lines, { seed: 8 });
  const moved = [...order].filter(([line, side]) => reseeded.get(line) !== side).length / order.size;
  assert.ok(moved > 0.15 && moved < 0.5, String(moved));
  const larger = await sides(lines, { holdout: 0.4 });
  for (const [line, side] of order) if (side === "holdout") assert.equal(larger.get(line), "holdout");
});

test("keyPosition: the documented hash", () => {
  assert.equal(keyPosition(7, 0xba7816bf8f01), 0.7454382581271695);
  assert.notEqual(keyPosition(7, 1), keyPosition(8, 1));
  let below = 0;
  for (let key = 0; key < 10_000; key++) if (keyPosition(3, key) < 0.2) below++;
  assert.ok(Math.abs(below - 2000) < 160, String(below));
});

const small = (rows: string[]) => `g,t,p,c\n${rows.join("\n")}\n`;
const NUMBERS: readonly Wanted[] = [
  { name: "t", type: "number" },
  { name: "p", type: "number" },
];

async function splitSmall(
  rows: string[],
  judge: Partial<SplitJudge> & { target: SplitJudge["target"] },
): Promise<Partition> {
  const wanted = [...NUMBERS, { name: judge.target.column, type: targetType(judge.target) }].filter(
    (column, at, all) => all.findIndex(({ name, type }) => name === column.name && type === column.type) === at,
  );
  const { table } = await readText(small(rows), { wanted, by: judge.split?.by });
  return split(table, { split: { holdout: 0.5, purge: [], seed: 0 }, columns: NUMBERS, ...judge }, "f.csv");
}

const many = Array.from({ length: 40 }, (_, at) => `g${at},${at % 7},,${at % 2 ? "yes" : ""}`);

test("class of a text; a row without target has no label", async () => {
  const rows = Array.from({ length: 40 }, (_, at) => `g${at},1,,${["yes", "Yes", ""][at % 3]}`);
  const yes = await splitSmall(rows, { target: { column: "c", positive: { class: "yes" } } });
  assert.deepEqual(
    [...yes.label],
    rows.map((_, at) => [1, 0, 255][at % 3]),
  );
  assert.equal(yes.left.unlabelled, 13);
  assert.equal(yes.train.length + yes.holdout.length, 27);
});

test("class of a number, of a boolean; a threshold includes its own value", async () => {
  const three = await splitSmall(many, { target: { column: "t", positive: { class: 3 } } });
  assert.deepEqual(
    [...three.label],
    many.map((_, at) => (at % 7 === 3 ? 1 : 0)),
  );
  assert.deepEqual(three.positive, { equals: 3 });
  const flags = Array.from({ length: 40 }, (_, at) => `g${at},1,,${at % 3 ? "True" : "no"}`);
  const truth = await splitSmall(flags, { target: { column: "c", positive: { class: false } } });
  assert.deepEqual(
    [...truth.label],
    flags.map((_, at) => (at % 3 ? 0 : 1)),
  );
  const least = await splitSmall(many, { target: { column: "t", positive: { threshold: 3 } } });
  assert.deepEqual(
    [...least.label],
    many.map((_, at) => (at % 7 >= 3 ? 1 : 0)),
  );
  assert.deepEqual(least.positive, { at_least: 3 });
});

test("purge: a missing value matches none, no columns purge none", async () => {
  const target = { column: "t", positive: { threshold: 3 } };
  const rule = { holdout: 0.5, purge: ["p"], seed: 0 };
  const none = await splitSmall(many, { target, split: rule });
  assert.equal(none.left.purged, 0);
  const paired = many.map((row, at) => row.replace(",,", `,${at >> 1},`));
  const some = await splitSmall(paired, { target, split: rule });
  const held = new Set([...some.holdout].map((row) => row >> 1));
  assert.ok(some.left.purged > 0);
  assert.deepEqual(
    [...some.train].filter((row) => held.has(row >> 1)),
    [],
  );
  assert.equal(some.train.length + some.holdout.length + some.left.purged, 40);
  const off = await splitSmall(paired, { target, split: { ...rule, purge: [] } });
  assert.equal(off.left.purged, 0);
});

const refusals: [name: string, rows: string[], judge: Parameters<typeof splitSmall>[1], says: RegExp][] = [
  ["one class", many, { target: { column: "t", positive: { threshold: 9 } } }, /found 0 positive and \d+ negative/],
  ["other class", many, { target: { column: "t", positive: { threshold: 0 } } }, /found \d+ positive and 0 negative/],
  ["no target", ["a,,,", "b,,,"], { target: { column: "t", positive: { threshold: 0 } } }, /all 2 cells.*"t" missing/],
  [
    "one group",
    ["a,1,,", "a,2,,"],
    { target: { column: "t", positive: { threshold: 2 } }, split: { holdout: 0.5, by: "g", purge: [], seed: 0 } },
    /at least 2 groups.*column "g" holds one value/,
  ],
  [
    "no holdout",
    many.slice(0, 4),
    { target: { column: "t", positive: { threshold: 2 } }, split: { holdout: 0.0001, purge: [], seed: 0 } },
    /none for holdout/,
  ],
  [
    "no training",
    many.slice(0, 4),
    { target: { column: "t", positive: { threshold: 2 } }, split: { holdout: 0.9999, purge: [], seed: 0 } },
    /none for training/,
  ],
  [
    "all purged",
    many.map((row) => row.replace(",,", ",1,")),
    { target: { column: "t", positive: { threshold: 2 } }, split: { holdout: 0.5, purge: ["p"], seed: 0 } },
    /split.purge \[p\] left out all/,
  ],
];

for (const [name, rows, judge, says] of refusals) {
  test(`refused: ${name}`, async () => {
    const { code, faults } = await refusal(splitSmall(rows, judge));
    assert.equal(code, "training-failed");
    assert.equal(faults[0].file, "f.csv");
    assert.match(faults[0].message, says);
  });
}

const real =
  process.env.CONTENDER_REAL_DATA ??
  fileURLToPath(new URL("../../../shared/data/spotify_youtube.csv", import.meta.url));

test("the real data", {
  skip: existsSync(real) ? false : "the real data is not here (CONTENDER_REAL_DATA)",
}, async () => {
  const { table } = await readCsv(createReadStream(real), { file: real, wanted: [ARTIST, ...NEEDED], by: "Artist" });
  const partition = split(table, JUDGE, real);
  const expected = plain(table, JUDGE);
  assert.deepEqual([...partition.train], expected.train);
  assert.deepEqual([...partition.holdout], expected.holdout);
  assert.equal(partition.left.unlabelled, 576);
});
