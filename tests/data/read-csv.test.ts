import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readCsv } from "../../src/data/read-csv.ts";
import type { StringColumn, Table, Wanted } from "../../src/data/table.ts";
import { type Random, randomOf } from "../../src/demo/random.ts";
import { naiveCsv } from "./naive-csv.ts";
import { readText, refusal } from "./read-text.ts";

const digest = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const bits = (text: string) => Number.parseInt(digest(text).slice(0, 12), 16);
const textOf = (column: StringColumn, row: number) =>
  column.codes[row] === -1 ? "" : column.levels[column.codes[row]];

/** A file with everything in it that CSV allows. */
function awkward(random: Random): string {
  const end = random.pick(["\n", "\r\n"]);
  const cells = [
    '"a,b"',
    '"say ""hi"""',
    '"two\nlines"',
    '"cr\r\nlf"',
    "é",
    "日本語",
    "😀",
    "",
    '""',
    '""""',
    '"\n\n"',
  ];
  cells.push("a b", " ", "\ufeffbom", "x".repeat(40), `"${"long ".repeat(9)}"`, "\u2028", '","', '"\r"');
  const width = 2 + random.integer(3);
  const rows = Array.from({ length: 1 + random.integer(30) }, () =>
    Array.from({ length: width }, () => random.pick(cells)).join(","),
  );
  const header = Array.from({ length: width }, (_, at) => (at === 1 ? '"h,\n1"' : `h${at}`)).join(",");
  const bom = random.uniform() < 0.3 ? "\ufeff" : "";
  return bom + [header, ...rows].join(end) + random.pick(["", end, end + end]);
}

test("reads awkward files as a parser by the book does, cut into chunks and pieces of every size", async () => {
  const random = randomOf(3);
  for (let turn = 0; turn < 60; turn++) {
    const text = awkward(random);
    const bytes = new TextEncoder().encode(text);
    const [header, ...rows] = naiveCsv(text.replace(/^\ufeff/, "")).filter(
      ({ cells }) => cells.length > 1 || cells[0] !== "",
    );
    const wanted = header.cells.map((name): Wanted => ({ name, type: "string" }));
    for (const [chunk, piece] of [
      [1, 1],
      [2, 3],
      [3, 16],
      [7, 50],
      [64, 200],
      [100_000, 100_000],
      [5000, 1],
    ]) {
      const data = await readText(bytes, { wanted, by: undefined }, chunk, piece);
      const read = Array.from({ length: data.table.rows }, (_, row) =>
        data.table.columns.map((column) => textOf(column as StringColumn, row)),
      );
      assert.deepEqual(
        read,
        rows.map(({ cells }) => cells),
        JSON.stringify(text),
      );
      assert.equal(data.sha256, digest(bytes));
      assert.equal(data.bytes, bytes.length);
      const keys = rows.map(({ cells }) => bits(cells.join("\0")));
      assert.deepEqual(
        [...data.table.keys.codes].map((code) => data.table.keys.digests[code]),
        keys,
      );
    }
  }
});

test("every bad cell is named with the line that it begins in, also after quoted line ends", async () => {
  const random = randomOf(4);
  const cells = ['"two\nlines"', '"\r\n"', "x", '"a ""b"""', '"\n\n"', ""];
  for (let turn = 0; turn < 60; turn++) {
    const end = random.pick(["\n", "\r\n"]);
    const rows = Array.from({ length: 15 }, () => {
      const number = random.uniform() < 0.3 ? random.pick(["bad", '"bad,"', '"ba\nd"']) : "1.5";
      return [random.pick(cells), random.pick(cells), number, random.pick(cells)].join(",");
    });
    const text = ["a,b,n,c", ...rows].join(end);
    const expected = naiveCsv(text)
      .slice(1)
      .filter(({ cells }) => cells[2] !== "1.5")
      .map(({ cells, line }) => line + `${cells[0]}${cells[1]}`.split("\n").length - 1);
    if (expected.length === 0) continue;
    for (const piece of [1, 40, 100_000]) {
      const reading = readText(text, { wanted: [{ name: "n", type: "number" }] }, 4096, piece);
      const { faults } = await refusal(reading);
      assert.deepEqual(
        faults.map(({ line }) => line),
        expected,
        JSON.stringify(text),
      );
    }
  }
});

test("types, missing cells, one name under two types", async () => {
  const text = "n,b,d,s\n1.5,True,2026-01-02,x\n,,,\nNA,null,NaN,NA\n-2,0,1970-01-01T00:00:01Z,x\n";
  const wanted = [
    { name: "n", type: "number" },
    { name: "b", type: "boolean" },
    { name: "d", type: "date" },
    { name: "s", type: "string" },
    { name: "n", type: "string" },
  ] as const;
  const { table } = await readText(text, { wanted, by: "s" });
  assert.deepEqual(table.columns, [
    { name: "n", type: "number", values: Float64Array.of(1.5, Number.NaN, Number.NaN, -2) },
    { name: "b", type: "boolean", values: Uint8Array.of(1, 255, 255, 0) },
    { name: "d", type: "date", values: Float64Array.of(Date.UTC(2026, 0, 2), Number.NaN, Number.NaN, 1000) },
    { name: "s", type: "string", codes: Int32Array.of(0, -1, 1, 0), levels: ["x", "NA"] },
    { name: "n", type: "string", codes: Int32Array.of(0, -1, 1, 2), levels: ["1.5", "NA", "-2"] },
  ]);
});

test("keys: a column's raw text; an empty one is the whole record, apart from any column's text", async () => {
  const { table } = await readText("g,v\na,1\nb,1\na,2\n,3\n,4\n,3\n", { by: "g" });
  assert.deepEqual([...table.keys.codes], [0, 1, 0, 2, 3, 2]);
  assert.deepEqual([...table.keys.digests], [bits("a"), bits("b"), bits("\0\0" + "3"), bits("\0\0" + "4")]);
  assert.deepEqual(table.columns, []);
});

test("keys without a column: the record as it reads, whatever is quoted, and unambiguous", async () => {
  const { table } = await readText('a,b\n1,2\n"1","2"\n"1,2",\n12,\n1,2\n,12\n', {});
  assert.deepEqual([...table.keys.codes], [0, 0, 1, 2, 0, 3]);
});

test("grows past its first room", async () => {
  const rows = 20_000;
  const lines = Array.from({ length: rows }, (_, row) => `${row},${row % 3 === 0},k${row},${row % 10}`);
  const wanted = [
    { name: "n", type: "number" },
    { name: "b", type: "boolean" },
    { name: "s", type: "string" },
  ] as const;
  const { table } = await readText(`n,b,s,g\n${lines.join("\n")}\n`, { wanted, by: "g" });
  const [n, b, s] = table.columns;
  assert.equal(table.rows, rows);
  for (let row = 0; row < rows; row++) {
    assert.equal(n.type === "number" && n.values[row], row);
    assert.equal(b.type === "boolean" && b.values[row], row % 3 === 0 ? 1 : 0);
    assert.equal(textOf(s as StringColumn, row), `k${row}`);
    assert.equal(table.keys.codes[row], row % 10);
  }
  assert.equal(table.keys.digests.length, 10);
});

test("tells how far it is", async () => {
  const told: number[] = [];
  const bytes = new TextEncoder().encode(`a\n${"1\n".repeat(10_000)}`);
  async function* parts() {
    for (let at = 0; at < bytes.length; at += 5000) yield bytes.subarray(at, at + 5000);
  }
  await readCsv(parts(), { file: "f", wanted: [], by: undefined }, (count) => told.push(count));
  assert.deepEqual(told, [5000, 10_000, 15_000, 20_000, 20_002]);
});

const fixture = fileURLToPath(new URL("../fixtures/data/tracks.csv", import.meta.url));

test("reads the sample file as the parser by the book does", async () => {
  const bytes = readFileSync(fixture);
  const [header, ...rows] = naiveCsv(bytes.toString("utf8"));
  const wanted = [
    { name: "Artist", type: "string" },
    { name: "Views", type: "number" },
    { name: "Licensed", type: "boolean" },
  ] as const;
  const { table, sha256 } = await readCsv(createReadStream(fixture), { file: fixture, wanted, by: "Artist" });
  assert.equal(sha256, digest(bytes));
  assert.equal(table.rows, 4000);
  compare(
    table,
    rows.map(({ cells }) => cells),
    header.cells,
  );
});

function compare(table: Table, rows: string[][], header: string[]): void {
  for (const column of table.columns) {
    const place = header.indexOf(column.name);
    rows.forEach((cells, row) => {
      const cell = cells[place];
      if (column.type === "string") assert.equal(textOf(column, row), cell);
      else if (column.type === "boolean") assert.equal(column.values[row], cell === "" ? 255 : cell === "True" ? 1 : 0);
      else assert.ok(Object.is(column.values[row], cell === "" ? Number.NaN : Number(cell)), cell);
    });
  }
}

const real =
  process.env.CONTENDER_REAL_DATA ??
  fileURLToPath(new URL("../../../shared/data/spotify_youtube.csv", import.meta.url));

test("the real data", {
  skip: existsSync(real) ? false : "the real data is not here (CONTENDER_REAL_DATA)",
}, async () => {
  const wanted = [
    { name: "Artist", type: "string" },
    { name: "Stream", type: "number" },
    { name: "Licensed", type: "boolean" },
    { name: "Title", type: "string" },
  ] as const;
  const { table, sha256 } = await readCsv(createReadStream(real), { file: real, wanted, by: "Artist" });
  assert.equal(sha256, digest(readFileSync(real)));
  const [header, ...rows] = naiveCsv(readFileSync(real, "utf8"));
  assert.equal(table.rows, 20_718);
  assert.equal(table.keys.digests.length, 2079);
  compare(
    table,
    rows.map(({ cells }) => cells),
    header.cells,
  );
});
