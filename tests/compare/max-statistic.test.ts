import assert from "node:assert/strict";
import { test } from "node:test";
import { criticalT } from "../../src/compare/critical-t.ts";
import { gatherGroups } from "../../src/compare/gather-groups.ts";
import { type Candidate, maxStatistic } from "../../src/compare/max-statistic.ts";
import { randomWords } from "../../src/compare/random-words.ts";
import { close, families } from "./families.ts";
import { seeded } from "./random-scores.ts";

const SEED = "c0ffee00".repeat(8);

/** Influences that look like those of so many challengers; `alike` is what they have in common. */
function candidates(count: number, groups: number, alike = 0, seed = 1): Candidate[] {
  const random = seeded(seed);
  const noise = () => Float64Array.from({ length: groups }, () => random() + random() + random() - 1.5);
  const common = noise();
  return Array.from({ length: count }, () => {
    const own = noise().map((x, k) => Math.sqrt(alike) * common[k]! + Math.sqrt(1 - alike) * x);
    const mean = own.reduce((sum, x) => sum + x, 0) / groups;
    const influence = own.map((x) => x - mean);
    const se = Math.sqrt(influence.reduce((sum, x) => sum + x * x, 0));
    return { se, df: groups - 1, influence };
  });
}

test("randomWords is xoshiro128** of its authors, and a state of zeros does not stay there", () => {
  const word = randomWords(`00000001000000020000000300000004${"0".repeat(32)}`);
  assert.deepEqual([word(), word(), word(), word()], [11520, 0, 5927040, 70819200]);
  const dead = randomWords("0".repeat(64));
  assert.ok(new Set(Array.from({ length: 20 }, dead)).size > 10);
});

test("of independent challengers c is the quantile of the maximum of so many normal variables", () => {
  for (const [count, tail, quantile] of families.maxima) {
    const found = maxStatistic(candidates(count, 150), tail, SEED);
    // A multinomial resampling of 150 groups is not quite normal, and 20,000 draws scatter.
    close(found, quantile, 0.06, `${count} challengers, tail ${tail}`);
  }
});

test("the examples in the docs: twenty independent challengers, twenty copies of one", () => {
  close(maxStatistic(candidates(20, 400), 0.025, SEED), 3.03, 0.02, "independent");
  const [one] = candidates(1, 400);
  close(
    maxStatistic(
      Array.from({ length: 20 }, () => one!),
      0.025,
      SEED,
    ),
    1.97,
    0.02,
    "copies",
  );
});

test("challengers that are alike cost less than those that are not", () => {
  const at = (alike: number) => maxStatistic(candidates(20, 100, alike), 0.025, SEED);
  assert.ok(at(0.99) < at(0.9) && at(0.9) < at(0.5) && at(0.5) < at(0), `${[0.99, 0.9, 0.5, 0].map(at)}`);
});

test("a challenger's standard error is its own: scaling one changes nothing", () => {
  const plain = candidates(6, 100, 0.3);
  const scaled = plain.map((one, j) => {
    const by = j === 2 ? 8 : 1;
    return { ...one, se: one.se * by, influence: one.influence.map((x) => x * by) };
  });
  assert.equal(maxStatistic(scaled, 0.025, SEED), maxStatistic(plain, 0.025, SEED));
});

test("a family of one is Student's t, and no family has less", () => {
  const [one] = candidates(1, 12);
  assert.equal(maxStatistic([one!], 0.025, SEED), criticalT(0.025, 11));
  const twins = [one!, { ...one!, df: 5 }];
  assert.equal(maxStatistic(twins, 0.025, SEED), criticalT(0.025, 5));
});

test("the draws belong to the holdout: another digest, other draws; the same digest, the same bits", () => {
  const family = candidates(5, 50);
  const found = maxStatistic(family, 0.025, SEED);
  assert.equal(maxStatistic(family, 0.025, SEED), found);
  assert.notEqual(maxStatistic(family, 0.025, "deadbeef".repeat(8)), found);
});

test("a tail that would need millions of draws goes by Bonferroni", () => {
  const family = candidates(3, 50);
  assert.equal(maxStatistic(family, 0.00049, SEED), criticalT(0.00049 / 3, 49));
  assert.notEqual(maxStatistic(family, 0.0005, SEED), criticalT(0.0005 / 3, 49));
});

test("above 1,000 groups they are gathered: sums of squares stay, and so does c, nearly", () => {
  const few = Float64Array.of(1, -2, 1);
  assert.equal(gatherGroups(few), few);
  const many = candidates(1, 2500)[0]!.influence;
  const gathered = gatherGroups(many);
  assert.equal(gathered.length, 1000);
  const squares = (values: Float64Array) => values.reduce((sum, x) => sum + x * x, 0);
  close(squares(gathered), squares(many), 1e-12, "sum of squares");
  close(
    gathered[7]! / gathered[8]!,
    (many[7]! + many[1007]! + many[2007]!) / (many[8]! + many[1008]! + many[2008]!),
    1e-12,
    "sums",
  );
  assert.deepEqual(Array.from(gatherGroups(new Float64Array(1001))), Array.from(new Float64Array(1000)));
  const family = candidates(5, 4000);
  close(maxStatistic(family, 0.025, SEED), families.maxima.find(([j]) => j === 5)![2], 0.05, "c");
});
