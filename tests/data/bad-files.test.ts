import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Wanted } from "../../src/data/table.ts";
import { readText, refusal } from "./read-text.ts";

const A: Wanted[] = [{ name: "a", type: "number" }];
const utf16 = Buffer.from("\ufeffa,b\n1,2\n", "utf16le");
const latin = Buffer.from("a,b\n1,x\n2,caf\xe9\n", "latin1");

interface Case {
  readonly name: string;
  readonly file: string | Uint8Array;
  readonly wanted?: Wanted[];
  readonly by?: string;
  readonly code?: string;
  /** Line (and column) of each fault, and what its message says. */
  readonly faults: readonly (readonly [line: number | undefined, says: RegExp, column?: number])[];
}

const cases: Case[] = [
  { name: "empty", file: "", faults: [[undefined, /found an empty file/]] },
  { name: "blank lines only", file: "\n \n", faults: [[undefined, /found an empty file/]] },
  { name: "byte order mark only", file: "\ufeff", faults: [[undefined, /found an empty file/]] },
  { name: "header only", file: "a,b\n", faults: [[1, /nothing below it/]] },
  { name: "header and a blank line", file: "a,b\n\n", faults: [[1, /nothing below it/]] },
  { name: "blank first line", file: "\na,b\n1,2\n", faults: [[1, /found a blank line/]] },
  {
    name: "duplicate headers",
    file: "a,b,a,c,b\n1,2,3,4,5\n",
    faults: [
      [1, /"a" as column 1 and as column 3/],
      [1, /"b" as column 2 and as column 5/],
    ],
  },
  { name: "__proto__ header", file: "a,__proto__\n1,2\n", faults: [[1, /__proto__.*rename/]] },
  {
    name: "columns absent",
    file: "Viws,b\n1,2\n",
    wanted: [
      { name: "Views", type: "number" },
      { name: "bb", type: "number" },
    ],
    faults: [
      [1, /"Views".*did you mean "Viws"/],
      [1, /"bb".*did you mean "b"/],
    ],
  },
  { name: "the key's column absent", file: "a,b\n1,2\n", by: "c", faults: [[1, /named "c"/]] },
  { name: "semicolons", file: "a;b\n1;2\n", faults: [[1, /separated by semicolons/]] },
  { name: "semicolons and quotes", file: '"a";"b"\n1;2\n', faults: [[1, /stray quote/, 3]] },
  { name: "tabs", file: "a\tb\n1\t2\n", faults: [[1, /separated by tabs/]] },
  {
    name: "ragged",
    file: "a,b\n1,2\n3\n4,5,6\n",
    faults: [
      [3, /expected 2 cells.*found 1/],
      [4, /found 3/],
    ],
  },
  { name: "ragged after a quoted line end", file: 'a,b\n1,"\n\n"\n3\n', faults: [[5, /found 1/]] },
  { name: "blank line", file: "a,b\n1,2\n\n3,4\n", faults: [[3, /found a blank line/]] },
  { name: "unclosed quote", file: 'a,b\n1,2\n3,"x\n4,5\n', faults: [[3, /never closed/, 3]] },
  { name: "unclosed quote in the last cell", file: 'a,b\n1,"', faults: [[2, /never closed/, 3]] },
  { name: "stray quote in a cell", file: 'a,b\n1,x"y\n', faults: [[2, /stray quote inside a cell/, 4]] },
  {
    name: "stray quote behind a quoted cell",
    file: 'a,b\n1,"x"y\n',
    faults: [[2, /stray quote that does not end.*line 2/, 5]],
  },
  { name: "blank behind a quoted cell", file: 'a,b\n1,"x" \n', faults: [[2, /stray quote/, 5]] },
  { name: "quote unclosed, seen later", file: 'a,b\n1,"x\n2,"y"\n', faults: [[3, /it began in line 2/, 3]] },
  { name: "NUL", file: "a,b\n1,2\n3,\0\n", faults: [[3, /NUL/]] },
  { name: "lone CR", file: "a,b\r1,2\r3,4\r", faults: [[1, /lone carriage return/]] },
  { name: "one lone CR", file: 'a,b\r\n1,"\r"\r\n3\r,4\r\n', faults: [[3, /lone carriage return/]] },
  { name: "not UTF-8", file: latin, faults: [[3, /UTF-8/]] },
  { name: "a cut character at the end", file: Buffer.from("a,b\n1,é").subarray(0, -1), faults: [[2, /UTF-8/]] },
  { name: "UTF-16", file: utf16, faults: [[undefined, /found UTF-16/]] },
  { name: "gzip", file: gzipSync("a,b\n1,2\n"), faults: [[undefined, /found gzip/]] },
  { name: "zip", file: Buffer.from("PK\x03\x04rest"), faults: [[undefined, /zip archive/]] },
  { name: "Parquet", file: Buffer.from("PAR1rest"), faults: [[undefined, /Parquet/]] },
  { name: "web page", file: "\n<!DOCTYPE html>\n<html><body>404</body></html>", faults: [[undefined, /a web page/]] },
  {
    name: "git LFS pointer",
    file: "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
    code: "data-missing",
    faults: [[undefined, /git lfs pull/]],
  },
  {
    name: "too many columns",
    file: `${",".repeat(100_000)}\n`,
    faults: [[1, /at most 100,000 columns, found 100001/]],
  },
  {
    name: "cells of the wrong type",
    file: 'a,b\n0x10,2\n 1,2\n1e400,2\n"1,234",2\nx\u0007,2\n7,2\n',
    faults: [
      [2, /"0x10": write it in decimal/],
      [3, /" 1": take the blanks/],
      [4, /"1e400": it is beyond/],
      [5, /"1,234": write it without thousands/],
      [6, /"x\\u0007"/],
    ],
  },
  {
    name: "all kinds of faults at once, in the file's order",
    file: "a,b\nx,2\n3\n\ny,4\n",
    faults: [
      [2, /"x"/],
      [3, /found 1/],
      [4, /blank line/],
      [5, /"y"/],
    ],
  },
  { name: "faults before the one that ends the reading", file: 'a,b\nx,2\n1,z"\n', faults: [[3, /stray/, 4]] },
  { name: "boolean", file: "a\nmaybe\n", wanted: [{ name: "a", type: "boolean" }], faults: [[2, /true or false/]] },
  { name: "date", file: "a\n2026-02-30\n", wanted: [{ name: "a", type: "date" }], faults: [[2, /no such day/]] },
];

for (const { name, file, wanted = A, by, code = "data-invalid", faults } of cases) {
  test(`refused: ${name}`, async () => {
    for (const chunk of [1 << 16, 1]) {
      if (chunk === 1 && file.length > 1000) continue;
      const found = await refusal(readText(file, { wanted, by }, chunk));
      assert.equal(found.code, code);
      assert.equal(found.faults.length, faults.length, JSON.stringify(found.faults));
      for (const [at, [line, says, column]] of faults.entries()) {
        assert.equal(found.faults[at].file, "f.csv");
        assert.equal(found.faults[at].line, line);
        assert.match(found.faults[at].message, says);
        assert.equal(found.faults[at].column, column);
      }
    }
  });
}

test("a bad cell's fault names column, what was expected and what was found", async () => {
  const { faults } = await refusal(readText("Views\nmany\n", { wanted: [{ name: "Views", type: "number" }] }));
  assert.deepEqual(faults, [
    {
      file: "f.csv",
      line: 2,
      path: 'column "Views"',
      message:
        'expected a number such as 12, -0.5 or 1.2e6 in column "Views", found "many": correct the cell, or declare the column as string',
      expected: "a number such as 12, -0.5 or 1.2e6",
      found: '"many"',
      hint: "correct the cell, or declare the column as string",
    },
  ]);
});

test("twenty faults are shown, the others are counted", async () => {
  const { faults } = await refusal(readText(`a\n${"x\n".repeat(332)}`, { wanted: A }));
  assert.equal(faults.length, 21);
  assert.equal(faults[19].line, 21);
  assert.equal(faults[20].message, "and 312 more");
});

test("a record of more than 16 MiB is refused long before the end of the file", async () => {
  for (const cell of ["1", '"1\n']) {
    let given = 0;
    async function* endless() {
      yield new TextEncoder().encode("a\n");
      for (; given < 200; given++)
        yield new TextEncoder().encode(cell.padEnd(1 << 20, "1").replaceAll('"1\n', given === 0 ? '"1\n' : "11\n"));
    }
    const { readCsv } = await import("../../src/data/read-csv.ts");
    const { faults } = await refusal(readCsv(endless(), { file: "f.csv", wanted: A, by: undefined }));
    assert.equal(faults[0].line, 2);
    assert.match(faults[0].message, /at most 16 MiB/);
    assert.ok(given < 40, `${given} MiB were read`);
  }
});
