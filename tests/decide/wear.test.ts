import assert from "node:assert/strict";
import { test } from "node:test";
import { decide } from "../../src/decide/decide.ts";
import { type Leave, usesOf, wearOf } from "../../src/decide/wear.ts";
import { judgeOf } from "../compare/judge-of.ts";

const use = (challenger: string, ...members: string[]) =>
  members.length > 0 ? { challenger, members } : { challenger };
const look = (used: number, budget: number): Leave => ({ kind: "look", wear: { used, budget } });

const CASES: readonly [
  name: string,
  uses: string,
  self: string,
  champion: string | undefined,
  budget: number,
  Leave,
][] = [
  ["the first look", "", "a", undefined, 10, look(1, 10)],
  ["another one's", "a b", "c", undefined, 10, look(3, 10)],
  ["the same again counts once", "a b", "b", undefined, 10, look(2, 10)],
  ["the last one of the budget", "a b", "c", undefined, 3, look(3, 3)],
  ["one too many", "a b c", "d", undefined, 3, { kind: "worn", used: 3, budget: 3 }],
  ["its own look is there, though the budget is used up", "a b c", "b", undefined, 2, look(3, 2)],
  ["what made the champion doesn't count", "a b c", "d", "b", 3, look(3, 3)],
  ["a champion of another holdout takes nothing off", "a b c", "d", "x", 3, { kind: "worn", used: 3, budget: 3 }],
  ["the champion itself, noted", "a b", "a", "a", 1, look(1, 1)],
  ["the champion itself on a fresh holdout", "", "a", "a", 1, look(0, 1)],
  ["a budget of one: the first and one challenger", "a", "b", "a", 1, look(1, 1)],
  ["a budget of one: no second challenger", "a b", "c", "a", 1, { kind: "worn", used: 1, budget: 1 }],
  ["a sweep on the holdout is one use", "a s(p,q,r)", "b", undefined, 3, look(3, 3)],
  ["a sweep's member alone", "a s(p,q,r)", "q", "a", 10, { kind: "ranked", challengers: 3 }],
  ["a sweep's member that looked alone before", "q s(p,q,r)", "q", undefined, 10, look(2, 10)],
  ["the sweep that made the champion doesn't count", "s(p,q) b", "c", "q", 2, look(2, 2)],
  ["the champion that a sweep made, alone", "s(p,q) b", "q", "q", 2, look(1, 2)],
  ["a sweep in which the champion stands again counts", "a s(a,p)", "s", "a", 1, look(1, 1)],
  ["and wears the holdout", "a s(a,p)", "t", "a", 1, { kind: "worn", used: 1, budget: 1 }],
  ["two sweeps with the champion: one of them made it", "s(a,p) t(a,q)", "t", "a", 2, look(1, 2)],
];

function parsed(uses: string) {
  return uses
    .split(" ")
    .filter((text) => text !== "")
    .map((text) => {
      const [name, inside] = text.replace(")", "").split("(");
      return use(name!, ...(inside?.split(",") ?? []));
    });
}

for (const [name, uses, self, champion, budget, expected] of CASES) {
  test(`who may look at a holdout: ${name}`, () => {
    assert.deepEqual(wearOf(parsed(uses), use(self), champion, budget, true), expected);
  });
}

test("without a store that lasts the count is unknown, never 0, and refuses nothing", () => {
  const worn = parsed("a b c d s(e,f)");
  assert.deepEqual(wearOf(worn, use("x"), undefined, 1, false), { kind: "look", wear: "unknown" });
  assert.deepEqual(wearOf(worn, use("e"), undefined, 1, false), { kind: "look", wear: "unknown" });
});

test("the uses that count against a champion's challengers", () => {
  assert.deepEqual(usesOf(parsed("a b"), undefined), parsed("a b"));
  assert.deepEqual(usesOf(parsed("a b s(a,p)"), "a"), parsed("b s(a,p)"));
  assert.deepEqual(usesOf(parsed("b s(a,p)"), "a"), parsed("b"));
});

test("a challenger that was not shown to the holdout is invalid, and its verdict has no figure", () => {
  const worn = decide({ kind: "worn", used: 10, budget: 10 }, judgeOf(["roc_auc"]).gate);
  assert.deepEqual(worn, {
    verdict: "invalid",
    reasons: [{ code: "holdout-worn", used: 10, budget: 10 }],
    settle: null,
  });
  assert.deepEqual(decide({ kind: "ranked", challengers: 20 }, judgeOf(["roc_auc"]).gate).reasons, [
    { code: "holdout-ranked", challengers: 20 },
  ]);
});
