import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { needRealData, realData } from "../house/need.ts";
import { CHANGES } from "./changes.ts";
import { type RealVerdict, realVerdicts, renderVerdicts } from "./verdicts.ts";

const golden = new URL("../fixtures/real/verdicts.json", import.meta.url);
const BUDGETS = [10, 1] as const;
const NEAR = 1e-9;

describe("verdicts on the real data (UPDATE_GOLDEN=1 writes them)", needRealData(), () => {
  let found: RealVerdict[];
  let pinned: RealVerdict[];

  before(async () => {
    found = await realVerdicts(realData()!);
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, renderVerdicts(found));
    pinned = JSON.parse(readFileSync(golden, "utf8")) as RealVerdict[];
  });

  const of = (change: string, budget: number, among = found) =>
    among.find((one) => one.change === change && one.budget === budget)!;

  for (const budget of BUDGETS) {
    for (const { name } of CHANGES) {
      test(`${name}, budget ${budget}`, () => close(of(name, budget), of(name, budget, pinned), name));
    }
  }

  test("nothing else is pinned", () => assert.equal(pinned.length, CHANGES.length * BUDGETS.length));

  test("a change that cannot matter is identical, and asks for no work", () => {
    for (const budget of BUDGETS) {
      for (const name of ["nothing changed", "the same, written another way", "the same optimum, found another way"])
        assert.equal(of(name, budget).verdict, "identical", name);
      assert.equal(of("the same, written another way", budget).settled, true);
      assert.equal(of("nothing changed", budget).largest_shift, 0);
      const another = of("the same optimum, found another way", budget).largest_shift;
      assert.ok(another > 0 && another < 1e-12, String(another));
    }
  });

  test("chance and half of the rows are never promoted, a better trainer is", () => {
    for (const budget of BUDGETS) {
      for (const name of ["+ a shuffled feature", "half the training rows"])
        assert.notEqual(of(name, budget).verdict, "promote", name);
      assert.equal(of("naive Bayes ▸ logistic regression", budget).verdict, "promote");
    }
    const [whole, half] = [of("nothing changed", 10).fitted, of("half the training rows", 10).fitted];
    assert.ok(Math.abs(half / whole - 0.5) < 0.01, `${half} of ${whole}`);
  });
});

/** The same keys and words, and numbers as near as the last bits of another machine's logarithm allow. */
function close(found: unknown, expected: unknown, at: string): void {
  if (typeof expected === "number" && typeof found === "number") {
    assert.ok(Math.abs(found - expected) <= NEAR, `${at}: ${found}, pinned ${expected}`);
  } else if (typeof expected !== "object" || expected === null) {
    assert.equal(found, expected, at);
  } else {
    assert.deepEqual(Object.keys(found as object), Object.keys(expected), at);
    for (const [key, value] of Object.entries(expected)) close((found as never)[key], value, `${at}, ${key}`);
  }
}
