import assert from "node:assert/strict";
import { test } from "node:test";
import type { Table, Wanted } from "../../src/data/table.ts";
import type { Partition } from "../../src/split/partition.ts";
import { quartileBins } from "../../src/split/quartile-bins.ts";
import { slicesOf } from "../../src/split/slices.ts";
import { split } from "../../src/split/split.ts";
import { readText } from "../data/read-text.ts";
import { cell, JUDGE, NEEDED, tracks } from "./tracks.ts";

/** Even rows train, odd rows are held out. */
function halves(rows: number): Partition {
  const every = Array.from({ length: rows }, (_, row) => row);
  return {
    train: Int32Array.from(every.filter((row) => row % 2 === 0)),
    holdout: Int32Array.from(every.filter((row) => row % 2 === 1)),
    group: Int32Array.from(every),
    label: new Uint8Array(rows),
    positive: { at_least: 1 },
    left: { unlabelled: 0, purged: 0 },
    groups: { train: Math.ceil(rows / 2), holdout: Math.floor(rows / 2) },
  };
}

async function slices(type: Wanted["type"], cells: readonly (string | number | boolean)[]) {
  const wanted = [{ name: "x", type }];
  const { table } = await readText(`x,y\n${cells.map((value) => `${value},1`).join("\n")}\n`, { wanted });
  return slicesOf(table, halves(cells.length), wanted).map(({ column, level, at }) => {
    assert.equal(column, "x");
    return [level, [...at]];
  });
}

test("text: most frequent first, ties in code-unit order, only what the holdout has", async () => {
  const found = await slices("string", ["z", "b", "q", "a", "z", "", "z", "c", "z", "c", "z", "A"]);
  assert.deepEqual(found, [
    ["c", [3, 4]],
    ["(missing)", [2]],
    ["A", [5]],
    ["a", [1]],
    ["b", [0]],
  ]);
});

test("text that looks like a missing cell is told from one", async () => {
  const found = await slices("string", ["", "(missing)", "", "", "", ""]);
  assert.deepEqual(found, [
    ["((missing))", [1, 2]],
    ["(missing)", [0]],
  ]);
});

test("booleans", async () => {
  const found = await slices("boolean", ["1", "no", "1", "true", "1", "no", "1", "NA"]);
  assert.deepEqual(found, [
    ["false", [0, 2]],
    ["(missing)", [3]],
    ["true", [1]],
  ]);
});

test("at most 200 levels", async () => {
  const cells = Array.from({ length: 1000 }, (_, row) => `k${row < 20 ? 0 : row}`);
  const found = await slices("string", cells);
  assert.equal(found.length, 200);
  assert.deepEqual(found[0], ["k0", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]);
});

test("numbers by the quartiles of the training rows, the bounds to the upper bin", async () => {
  const found = await slices("number", [10, 1, 20, 20, 30, 30, 40, 29.9, 50, "NA", "", 999]);
  assert.deepEqual(found, [
    ["< 20", [0]],
    ["20 – 30", [1, 3]],
    ["30 – 40", [2]],
    ["≥ 40", [5]],
    ["(missing)", [4]],
  ]);
});

test("quartiles that tie make fewer bins; dates read as dates; close cuts are shown whole", () => {
  const bins = (type: "number" | "date", ...values: number[]) =>
    quartileBins({ name: "x", type, values: Float64Array.from(values) }, Int32Array.from(values.keys()));
  assert.deepEqual(bins("number", 0, 0, 0, 0, 0, 0, 0, 5, 9), { names: ["< 0", "≥ 0"], cuts: [0] });
  assert.deepEqual(bins("number", 1, 2, 3, 4, 5), { names: ["< 2", "2 – 3", "3 – 4", "≥ 4"], cuts: [2, 3, 4] });
  assert.deepEqual(bins("number", 1, 123456.5, 123457.5, 123458.5, 2e6).names, [
    "< 123456.5",
    "123456.5 – 123457.5",
    "123457.5 – 123458.5",
    "≥ 123458.5",
  ]);
  assert.deepEqual(bins("number", 1, 14501234, 2e8, 3e9, 3e9).names[0], "< 14500000");
  const day = 86_400_000;
  assert.deepEqual(bins("date", 0, day, 2 * day, 3 * day, 4 * day).names[1], "1970-01-02 – 1970-01-03");
  assert.deepEqual(bins("date", 0, 1, 2, 3, 4).names[0], "< 1970-01-01T00:00:00.001Z");
  assert.deepEqual(bins("number", Number.NaN), { names: ["(any value)"], cuts: [] });
});

test("slices of the sample data: every holdout row once a column", async () => {
  const columns: Wanted[] = [
    { name: "Album_type", type: "string" },
    { name: "official_video", type: "boolean" },
    { name: "Views", type: "number" },
  ];
  const { table }: { table: Table } = await tracks([...NEEDED, ...columns]);
  const partition = split(table, JUDGE, "tracks.csv");
  const found = slicesOf(table, partition, columns);
  for (const { name } of columns) {
    const places = found.filter(({ column }) => column === name).flatMap(({ at }) => [...at]);
    assert.deepEqual(
      places.sort((a, b) => a - b),
      [...partition.holdout.keys()],
    );
  }
  const albums = table.columns.find((column) => column.name === "Album_type")!;
  for (const { column, level, at } of found) {
    assert.deepEqual(
      [...at],
      [...at].sort((a, b) => a - b),
    );
    if (column !== "Album_type") continue;
    for (const place of at) assert.equal(cell(albums, partition.holdout[place]), level);
  }
});
