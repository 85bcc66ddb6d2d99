import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt } from "../../src/data/excerpt.ts";
import { formatDate } from "../../src/data/format-date.ts";
import { isMissingCell } from "../../src/data/missing-cell.ts";
import { parseBoolean } from "../../src/data/parse-boolean.ts";
import { parseDate } from "../../src/data/parse-date.ts";
import { parseNumber } from "../../src/data/parse-number.ts";
import { randomOf } from "../../src/demo/random.ts";

const GRAMMAR = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

test("parseNumber takes exactly the numbers of its grammar, with the runtime's values", () => {
  const random = randomOf(1);
  const alphabet = [..."00123456789..eE+-x ,_"];
  let accepted = 0;
  for (let turn = 0; turn < 200_000; turn++) {
    const text = Array.from({ length: 1 + random.integer(7) }, () => random.pick(alphabet)).join("");
    const expected = GRAMMAR.test(text) && Number.isFinite(Number(text)) ? Number(text) + 0 : Number.NaN;
    if (!Number.isNaN(expected)) accepted++;
    assert.ok(Object.is(parseNumber(text), expected), text);
  }
  assert.ok(accepted > 10_000);
});

test("parseNumber agrees to the last bit on doubles of every size and on long decimals", () => {
  const random = randomOf(2);
  for (let turn = 0; turn < 100_000; turn++) {
    const value = (random.uniform() - 0.5) * Math.exp(random.normal() * 40);
    for (const text of [String(value), value.toFixed(random.integer(20)), value.toPrecision(1 + random.integer(20))]) {
      assert.ok(Object.is(parseNumber(text), Number(text) + 0), text);
    }
  }
});

test("parseNumber refuses what Number would take", () => {
  for (const text of [
    "",
    " 1",
    "1 ",
    "0x10",
    "0b1",
    "1_000",
    "1e400",
    "-1e999",
    "Infinity",
    "NaN",
    ".",
    "+",
    "e5",
    "1e",
    "1e+",
    "１",
  ]) {
    assert.ok(Number.isNaN(parseNumber(text)), text);
  }
  assert.equal(parseNumber("6220896.0"), 6220896);
  assert.equal(parseNumber("9007199254740993"), 9007199254740992);
  assert.ok(Object.is(parseNumber("-0.0"), 0));
  assert.ok(Object.is(parseNumber("-0e5"), 0));
});

test("parseBoolean", () => {
  for (const text of ["true", "TRUE", "True", "tRuE", "yes", "YES", "1", "1.0"])
    assert.equal(parseBoolean(text), 1, text);
  for (const text of ["false", "FALSE", "False", "no", "No", "0", "0.0"]) assert.equal(parseBoolean(text), 0, text);
  for (const text of ["", "t", "y", "2", "01", " true", "on", "NA", "ﬁne"])
    assert.equal(parseBoolean(text), undefined, text);
});

test("parseDate reads each day of 800 years, and formatDate writes it", () => {
  for (let day = -200_000; day < 92_000; day++) {
    const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
    assert.equal(parseDate(text), day * 86_400_000, text);
    assert.equal(formatDate(day * 86_400_000, false), text);
  }
});

test("parseDate: time of day, offsets, fractions", () => {
  const cases: [string, string][] = [
    ["2026-02-28T18:30", "2026-02-28T18:30:00.000Z"],
    ["2026-02-28 18:30:05", "2026-02-28T18:30:05.000Z"],
    ["2026-02-28T18:30:05.25Z", "2026-02-28T18:30:05.250Z"],
    ["2026-02-28T18:30:05+01:30", "2026-02-28T17:00:05.000Z"],
    ["2026-02-28T23:30:05-0130", "2026-03-01T01:00:05.000Z"],
    ["0001-01-01", "0001-01-01T00:00:00.000Z"],
  ];
  for (const [text, instant] of cases) {
    assert.equal(parseDate(text), Date.parse(instant), text);
    assert.equal(formatDate(parseDate(text), true), instant);
  }
  assert.equal(parseDate("1970-01-01T00:00:00.0015Z"), 1.5);
});

test("parseDate refuses days and times that do not exist", () => {
  const bad = [
    "2026-02-29",
    "1900-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-01-00",
    "2026-1-1",
  ];
  bad.push("26-01-01", "2026-01-01T24:00", "2026-01-01T10:60", "2026-01-01T10:00:60", "2026-01-01T10", "2026-01-01Z");
  bad.push("2026-01-01T10:00+24:00", "2026-01-01T10:00:00.", "01/02/2026", "", "2026-01-01  10:00", "+002026-01-01");
  for (const text of bad) assert.ok(Number.isNaN(parseDate(text)), text);
  assert.equal(parseDate("2000-02-29"), Date.UTC(2000, 1, 29));
});

test("missing is the empty cell, and the words where no text is expected", () => {
  for (const word of ["NA", "N/A", "NaN", "nan", "null", "NULL", "None"]) {
    assert.equal(isMissingCell(word, "number"), true);
    assert.equal(isMissingCell(word, "boolean"), true);
    assert.equal(isMissingCell(word, "date"), true);
    assert.equal(isMissingCell(word, "string"), false);
  }
  for (const word of ["na", "none", "-", " ", "0"]) assert.equal(isMissingCell(word, "number"), false, word);
  assert.equal(isMissingCell("", "string"), true);
});

test("excerpt escapes and shortens", () => {
  assert.equal(excerpt("a\u0007b\n\u202e"), '"a\\u0007b\\u000a\\u202e"');
  assert.equal(excerpt("x".repeat(100)), `"${"x".repeat(59)}…"`);
  assert.equal(excerpt("é"), '"é"');
});
