import assert from "node:assert/strict";
import { test } from "node:test";
import { assess } from "../../src/compare/assess.ts";
import { contestant } from "../../src/compare/contestant.ts";
import { grouping } from "../../src/compare/grouping.ts";
import { studentT } from "../../src/compare/student-t.ts";
import { tangoBound } from "../../src/compare/tango-bound.ts";
import { close, families, scoresOf } from "./families.ts";

const Z = 1.959963984540054;

/** n rows that are their own groups: b that only the challenger gets right, c that only the champion does. */
function accuracyOf(b: number, c: number, n: number) {
  const champion = scoresOf(
    Array.from({ length: n }, (_, i) => i % 2),
    Array.from({ length: n }, (_, i) => Number(i < b !== (i % 2 === 1))),
  );
  const values = champion.values.map((p, i) => (i < b + c ? 1 - p : p));
  const duel = {
    champion: contestant(champion),
    challenger: contestant({ ...champion, values }),
    groups: grouping(champion.group),
    label: champion.label,
  };
  return assess("accuracy", duel, { threshold: 0.5, bins: 10 });
}

test("accuracy at 0 is McNemar's test (statsmodels) where every row is its own group", () => {
  for (const { b, c, n, chi2, p } of families.mcnemar) {
    const { finding, difference } = accuracyOf(b, c, n);
    assert.ok(finding.kind === "spread");
    close(difference, (b - c) / n, 1e-12, "D");
    assert.ok(Math.abs(finding.statistic * finding.statistic - chi2) < 1e-9 * Math.max(1, chi2), `${b}, ${c}`);
    assert.equal(Math.sign(finding.statistic), Math.sign(b - c));
    assert.equal(finding.df, n - 1);
    // The same statistic with as many groups as make t normal.
    const two = 2 * studentT(-Math.abs(finding.statistic), 1e9);
    assert.ok(Math.abs(two - p) < 1e-8, `${two} ${p}`);
  }
});

test("Tango's interval as published: airway hyper-responsiveness of Bentur 2009, −0.517 to −0.026", () => {
  // Fagerland, Lydersen & Laake 2014 (BMC Medical Research Methodology 14:143): 1, 1, 7, 12 of 21 children.
  const [lower, upper] = [-tangoBound(7, 1, 21, Z), tangoBound(1, 7, 21, Z)];
  assert.equal(lower.toFixed(3), "-0.517");
  assert.equal(upper.toFixed(3), "-0.026");
});

test("single rows have a design effect of 1: the interval is Tango's own", () => {
  const { finding } = accuracyOf(20, 12, 100);
  assert.ok(finding.kind === "spread");
  const [lower, upper] = finding.interval(Z);
  close(lower, -tangoBound(12, 20, 100, Z), 1e-12, "L");
  close(upper, tangoBound(20, 12, 100, Z), 1e-12, "U");
});
