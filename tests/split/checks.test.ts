import assert from "node:assert/strict";
import { test } from "node:test";
import type { Wanted } from "../../src/data/table.ts";
import { randomOf } from "../../src/demo/random.ts";
import { cellAuc } from "../../src/split/cell-auc.ts";
import { checkData } from "../../src/split/checks.ts";
import validate from "../../src/split/checks.validate.ts";
import { rawAuc } from "../../src/split/raw-auc.ts";
import { RowSet } from "../../src/split/row-set.ts";
import { split } from "../../src/split/split.ts";
import { readText } from "../data/read-text.ts";
import { cell, JUDGE, NEEDED, tracks } from "./tracks.ts";

const TARGET: Wanted = { name: "Stream", type: "number" };

test("duplicates equal those of a straightforward script, and the document is valid", async () => {
  const features: Wanted[] = [
    { name: "Album_type", type: "string" },
    { name: "official_video", type: "boolean" },
    { name: "Key", type: "number" },
  ];
  const { table } = await tracks([...NEEDED, ...features]);
  for (const purge of [[], JUDGE.split.purge]) {
    const partition = split(table, { ...JUDGE, split: { ...JUDGE.split, purge } }, "tracks.csv");
    const checks = checkData(table, partition, [...features, features[0]], TARGET);
    const used = [...features, TARGET].map(({ name }) => table.columns.find((column) => column.name === name)!);
    const tuple = (row: number) => JSON.stringify(used.map((column) => cell(column, row) ?? null));
    const trained = [...partition.train].map(tuple);
    const judged = [...partition.holdout].map(tuple);
    const known = new Set(trained);
    assert.deepEqual(checks.duplicates, {
      across: judged.filter((text) => known.has(text)).length,
      within: trained.length - known.size + judged.length - new Set(judged).size,
    });
    assert.ok(checks.duplicates.within > 0);
    if (purge.length === 0) assert.ok(checks.duplicates.across > 0);
    assert.ok(validate(checks));
    assert.deepEqual(
      checks.columns.map(({ name }) => name),
      ["Album_type", "official_video", "Key", "Stream"],
    );
    const streams = used[3];
    const missing = Array.from({ length: table.rows }, (_, row) => cell(streams, row)).filter((v) => v === undefined);
    assert.deepEqual(checks.columns[3], { name: "Stream", type: "number", missing: missing.length, constant: false });
    assert.deepEqual(checks.leaks, []);
  }
});

test("a row set is exact: 200,000 numbers, every second one new", () => {
  const values = Float64Array.from({ length: 200_000 }, (_, row) => Math.floor(row / 2) * 1e-3);
  const set = new RowSet([{ name: "x", type: "number", values }], values.length);
  let added = 0;
  for (let row = 0; row < values.length; row++) if (set.add(row)) added++;
  assert.equal(added, 100_000);
});

test("a missing cell equals a missing cell in duplicates, of every type", async () => {
  const wanted: Wanted[] = [
    { name: "n", type: "number" },
    { name: "b", type: "boolean" },
    { name: "s", type: "string" },
  ];
  const { table } = await readText("n,b,s,k\n,,,1\nNA,,,2\n1,,,3\n,1,,4\n,,x,5\n,,,6\n", { wanted });
  const set = new RowSet(table.columns, 6);
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((row) => set.add(row)),
    [true, false, true, true, true, false],
  );
});

async function checked(rows: readonly (readonly [string | number, number])[], type: Wanted["type"]) {
  const wanted: Wanted[] = [
    { name: "x", type },
    { name: "t", type: "number" },
  ];
  const text = `k,x,t\n${rows.map(([x, t], at) => `k${at},${x},${t}`).join("\n")}\n`;
  const { table } = await readText(text, { wanted });
  const target = { column: "t", positive: { threshold: 1 } };
  const judge = { target, split: { holdout: 0.3, purge: [], seed: 1 }, columns: wanted };
  return checkData(table, split(table, judge, "f"), [wanted[0]], wanted[1]);
}

test("leaks: a number, its opposite, a level, a missing cell; not an identifier, not a weak column", async () => {
  const random = randomOf(9);
  const labels = Array.from({ length: 600 }, () => (random.uniform() < 0.3 ? 1 : 0));
  const of = (x: (label: number, at: number) => string | number) => labels.map((t, at) => [x(t, at), t] as const);
  const up = await checked(
    of((t) => t * 10 + random.uniform() * 9),
    "number",
  );
  assert.deepEqual(up.leaks, [{ column: "x", auc: 1 }]);
  const down = await checked(
    of((t) => -t * 10 + random.uniform() * 9),
    "number",
  );
  assert.deepEqual(down.leaks, [{ column: "x", auc: 0 }]);
  const level = await checked(
    of((t) => `${t === 1 ? "sold" : "kept"}${random.integer(3)}`),
    "string",
  );
  assert.equal(level.leaks.length, 1);
  const flag = await checked(
    of((t) => (t === 1 ? "yes" : "no")),
    "boolean",
  );
  assert.deepEqual(flag.leaks, [{ column: "x", auc: 1 }]);
  const absent = await checked(
    of((t) => (t === 1 ? "" : random.uniform())),
    "number",
  );
  assert.deepEqual(absent.leaks, [{ column: "x", auc: 1 }]);
  const id = await checked(
    of((_, at) => `id${at}`),
    "string",
  );
  assert.deepEqual(id.leaks, []);
  const weak = await checked(
    of((t) => t + random.normal()),
    "number",
  );
  assert.deepEqual(weak.leaks, []);
});

test("constant columns, and columns without a value", async () => {
  const rows = Array.from({ length: 40 }, (_, at) => [at % 5 === 0 ? "" : 3, at % 2] as const);
  const { columns } = await checked(rows, "number");
  assert.deepEqual(columns[0], { name: "x", type: "number", missing: 8, constant: true });
  const varied = await checked(
    rows.map(([x, t], at) => [at === 39 ? 4 : x, t] as const),
    "number",
  );
  assert.equal(varied.columns[0].constant, false);
  const none = await checked(
    rows.map(([, t]) => ["", t] as const),
    "string",
  );
  assert.deepEqual(none.columns[0], { name: "x", type: "string", missing: 40, constant: true });
});

test("rawAuc: pairs counted one by one", () => {
  assert.equal(rawAuc(Float64Array.of(1, 2, 2, 3), Uint8Array.of(0, 0, 1, 1)), 0.875);
  assert.equal(rawAuc(Float64Array.of(1, 2), Uint8Array.of(1, 1)), undefined);
  const random = randomOf(11);
  const values = Float64Array.from({ length: 300 }, () => random.integer(12));
  const labels = Uint8Array.from(values, () => random.integer(2));
  let [wins, pairs] = [0, 0];
  values.forEach((a, i) => {
    values.forEach((b, j) => {
      if (labels[i] !== 1 || labels[j] !== 0) return;
      pairs++;
      wins += a > b ? 1 : a === b ? 0.5 : 0;
    });
  });
  assert.equal(rawAuc(values, labels), wins / pairs);
  const cells = Array.from({ length: 300 }, (_, at) => ({
    value: values[at],
    positives: labels[at],
    negatives: 1 - labels[at],
  }));
  assert.equal(cellAuc(cells), wins / pairs);
  assert.equal(
    cellAuc([
      { value: 0, positives: 1, negatives: 3 },
      { value: 1, positives: 1, negatives: 0 },
    ]),
    0.75,
  );
});
