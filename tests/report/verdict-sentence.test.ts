import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reason, Verdict, VerdictKind } from "../../src/decide/verdict.ts";
import { rule } from "../../src/report/rule.ts";
import { verdictSentence } from "../../src/report/verdict-sentence.ts";
import { comparisonOf, guardrailOf, primaryOf } from "./sample.ts";

function said(verdict: VerdictKind, reasons: Reason[], settle: Verdict["settle"] = null): string {
  return verdictSentence({ verdict, reasons, settle }, comparisonOf());
}

test("promote", () => {
  assert.equal(
    said("promote", [primaryOf(), guardrailOf()]),
    "**Promote**: roc_auc rises by 0.0112 (99.5 % CI 0.0040 to 0.0184), wholly above min_gain 0; log_loss stays within max_loss 0.01.",
  );
});

test("keep: the primary fails", () => {
  assert.equal(
    said("keep", [primaryOf({ outcome: "fail", difference: -0.005, lower: -0.009, upper: -0.001 }), guardrailOf()]),
    "**Keep the champion**: roc_auc falls by 0.0050 (99.5 % CI of the gain −0.0090 to −0.0010), wholly below min_gain 0.",
  );
});

test("keep: a gain that is provably too small", () => {
  assert.equal(
    said("keep", [primaryOf({ outcome: "fail", margin: 0.05 })]),
    "**Keep the champion**: roc_auc rises by 0.0112 (99.5 % CI 0.0040 to 0.0184), wholly below min_gain 0.05.",
  );
});

test("keep: a guardrail fails although the primary passes", () => {
  assert.equal(
    said("keep", [primaryOf(), guardrailOf({ outcome: "fail", difference: -0.0253, lower: -0.0302, upper: -0.0204 })]),
    "**Keep the champion**: log_loss worsens (rises) by 0.0253 (99.5 % CI of the gain −0.0302 to −0.0204), wholly beyond max_loss 0.01; roc_auc itself passes.",
  );
});

test("keep: slices veto, three are spelled out", () => {
  const veto = (level: string): Reason => ({
    code: "slice-veto",
    column: "Album_type",
    level,
    difference: -0.0412,
    max_loss: 0.02,
    adjusted: 0.00001,
  });
  assert.equal(
    said("keep", [primaryOf(), veto("single")]),
    "**Keep the champion**: where `Album_type` is `single` roc_auc is 0.0412 worse, more than the slices' max_loss 0.02, and chance does not explain it (adjusted p under 0.0001); roc_auc itself passes.",
  );
  const many = said("keep", [primaryOf(), ...["a", "b", "c", "d", "e"].map(veto)]);
  assert.match(many, /`c`.*; and 2 more slices veto; roc_auc itself passes\.$/);
  assert.doesNotMatch(many, /`d`/);
});

const open = { outcome: "open", difference: 0.003, lower: -0.0051, upper: 0.0111 } as const;

test("inconclusive: what would settle it", () => {
  assert.equal(
    said("inconclusive", [primaryOf(open), guardrailOf()], { groups: 12_970, have: 408, worthwhile: 0.01 }),
    "**Inconclusive**: roc_auc rises by 0.0030 (99.5 % CI −0.0051 to 0.0111), an interval on both sides of min_gain 0, so that a gain is neither shown nor ruled out; about 12\u202f970 groups would settle whether there is a gain of 0.01 (there are 408).",
  );
});

test("inconclusive: there are groups enough for what would be worth finding", () => {
  const settle = { groups: 300, have: 408, worthwhile: 0.01 };
  assert.match(
    said("inconclusive", [primaryOf({ ...open, upper: 0.0101 })], settle),
    /with these 408 groups a gain of 0\.01 is found four times in five: a smaller one is left open\.$/,
  );
  assert.match(
    said("inconclusive", [primaryOf({ ...open, upper: 0.0099 })], settle),
    /a gain of 0\.01, which would be worthwhile, is ruled out: what is left open is a smaller one\.$/,
  );
});

test("inconclusive: a guardrail is open", () => {
  assert.equal(
    said("inconclusive", [
      primaryOf(),
      guardrailOf({ outcome: "open", difference: -0.005, lower: -0.012, upper: 0.002 }),
    ]),
    "**Inconclusive**: log_loss may lose more than max_loss 0.01 (99.5 % CI of the gain −0.0120 to 0.0020).",
  );
});

test("inconclusive: no interval, and no difference at all", () => {
  const nothing = { outcome: "open", difference: 0.1, lower: null, upper: null, why: "too-few-groups" } as const;
  assert.equal(
    said("inconclusive", [primaryOf(nothing)]),
    "**Inconclusive**: roc_auc can be neither passed nor failed against min_gain 0: too few groups of rows for an interval.",
  );
  const flat = { outcome: "open", difference: 0, lower: 0, upper: 0 } as const;
  assert.equal(
    said("inconclusive", [primaryOf(flat)], { groups: 0, have: 408, worthwhile: 0.01 }),
    "**Inconclusive**: roc_auc cannot tell the two models apart (no group of rows moves it), so more rows would not settle min_gain 0.",
  );
});

test("a narrow interval is shown with the digits that it needs", () => {
  assert.match(
    said("promote", [primaryOf({ difference: 0.00002, lower: 0.00001, upper: 0.00003 })]),
    /rises by 0\.000020 \(99\.5 % CI 0\.000010 to 0\.000030\)/,
  );
});

test("first, identical, invalid", () => {
  assert.match(
    verdictSentence({ verdict: "first", reasons: [{ code: "no-champion" }], settle: null }, null),
    /^\*\*First\*\*: .*no champion yet/,
  );
  assert.match(
    said("identical", [{ code: "identical-scores", largest_shift: 0 }]),
    /^\*\*Identical\*\*: .*same probability/,
  );
  for (const code of ["champion-evidence-missing", "champion-not-scorable", "champion-corrupt"] as const) {
    assert.match(
      said("invalid", [{ code, detail: "model.json <b>" }]),
      /^\*\*Invalid\*\*: .*nothing was compared: model\.json ‹b›\.$/,
    );
  }
  assert.match(
    said("invalid", [{ code: "self-test-failed", tests: ["swap", "copy"] }]),
    /its own test .*\(`swap`, `copy`\)/,
  );
});

test("the rule has the config's own numbers", () => {
  assert.match(
    rule({
      verdict: "promote",
      reasons: [primaryOf({ margin: 0.002 }), guardrailOf(), guardrailOf({ metric: "brier", margin: -0.004 })],
      settle: null,
    }),
    /lies above 0\.002 for roc_auc, above −0\.01 for log_loss and above −0\.004 for brier, and no slice vetoes/,
  );
  assert.equal(rule({ verdict: "first", reasons: [{ code: "no-champion" }], settle: null }), "");
});
