/**
 * What the gate's test of itself says in production: sets fixed score sets against each other and prints, as a JSON list, the names
 * of the tests that did not hold in any of the comparisons. Run in a child process, so that it sees a fault that was planted.
 */
import { compare } from "../../src/compare/compare.ts";
import { judgeOf, METRICS } from "../compare/judge-of.ts";
import { randomScores } from "../compare/random-scores.ts";

/** Groups of several rows, with ties; about a row a group; few groups. */
const SETS = [randomScores(1, 1200, 240, 2), randomScores(2, 400, 4000), randomScores(3, 300, 30)] as const;

const fallen = SETS.flatMap(([champion, challenger]) => {
  const { self_test } = compare(champion, challenger, judgeOf(METRICS), []);
  return self_test.filter(({ held }) => !held).map(({ name }) => name);
});
console.log(JSON.stringify([...new Set(fallen)]));
