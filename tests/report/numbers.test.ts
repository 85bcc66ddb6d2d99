import assert from "node:assert/strict";
import { test } from "node:test";
import {
  chance,
  count,
  counted,
  decimal,
  digitsFor,
  interval,
  levelOf,
  percent,
  plain,
  signed,
} from "../../src/report/numbers.ts";

test("decimals: a true minus, never a negative zero", () => {
  assert.deepEqual(
    [0.81234, -0.5, -0.00001, 0.00001, -0, 0].map((value) => decimal(value)),
    ["0.8123", "−0.5000", "0.0000", "0.0000", "0.0000", "0.0000"],
  );
  assert.equal(decimal(1e-7, 8), "0.00000010");
});

test("signed: plus and minus, none on what rounds to zero", () => {
  assert.deepEqual(
    [0.0112, -0.0112, 0.00001, -0.00001, 0].map((value) => signed(value)),
    ["+0.0112", "−0.0112", "0.0000", "0.0000", "0.0000"],
  );
});

test("digits grow where the interval is narrow, and stop at ten", () => {
  const digits = (difference: number, lower: number | null, upper: number | null) =>
    digitsFor({ difference, lower, upper });
  assert.equal(digits(0.01, 0.004, 0.0184), 4);
  assert.equal(digits(0.0001, 0.00005, 0.00015), 5);
  assert.equal(digits(0.00002, 0.00001, 0.00003), 6);
  assert.equal(digits(0.00002, null, null), 6);
  assert.equal(digits(0.00002, 0.00002, 0.00002), 6);
  assert.equal(digits(1e-9, 0, 2e-9), 10);
  assert.equal(digits(0, 0, 0), 4);
  assert.equal(digits(1e-17, 1e-17, 1e-17), 4);
});

test("plain numbers are as a person writes them", () => {
  assert.deepEqual([0, -0, 0.01, -0.01, 1e-6, 1e-7, 1e-12, 1.5e-10, 20].map(plain), [
    "0",
    "0",
    "0.01",
    "−0.01",
    "0.000001",
    "0.0000001",
    "0.000000000001",
    "0.00000000015",
    "20",
  ]);
});

test("percentages", () => {
  assert.deepEqual([0.995, 0.95, 1, 0, 0.99975, 0.001].map(percent), [
    "99.5 %",
    "95 %",
    "100 %",
    "0 %",
    "99.975 %",
    "0.1 %",
  ]);
});

test("the interval's level, and what it keeps over the budget", () => {
  assert.deepEqual(levelOf({ confidence: 0.95, budget: 10 }), {
    short: "99.5 % CI",
    head: "99.5 % CI (95 % over a budget of 10)",
  });
  assert.equal(levelOf({ confidence: 0.95, budget: 1 }).head, "95 % CI");
  assert.equal(levelOf({ confidence: 0.9, budget: 20 }).short, "99.5 % CI");
});

test("counts have thin blanks from five digits on", () => {
  assert.deepEqual([0, 999, 4016, 20718, 1234567].map(count), [
    "0",
    "999",
    "4016",
    "20\u202f718",
    "1\u202f234\u202f567",
  ]);
  assert.equal(counted(1, "row"), "1 row");
  assert.equal(counted(2, "row"), "2 rows");
});

test("chances and intervals", () => {
  assert.equal(chance(0.00001), "under 0.0001");
  assert.equal(chance(0.0001), "0.0001");
  assert.equal(interval(-0.0051, 0.0111), "−0.0051 to 0.0111");
});
