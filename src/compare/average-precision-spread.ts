import type { Ranking } from "../evaluate/ranking.ts";
import { averagePrecisionInfluence } from "./average-precision-influence.ts";
import type { Duel } from "./duel.ts";
import type { Finding } from "./finding.ts";
import { jackknife } from "./jackknife.ts";

/** Up to so many groups each is really left out; above, influence values stand in for that. */
const MOST_GROUPS_LEFT_OUT = 1000;

/** Spread of a difference of average precisions (E3). There must be a positive row. */
export function averagePrecisionSpread(duel: Duel, difference: number): Finding {
  const { champion, challenger, groups, label } = duel;
  if (sameOrder(champion.ranking(), challenger.ranking())) return { kind: "flat" };
  if (groupsWithPositives(duel) < 2) return { kind: "silent", why: "too-few-groups" };
  const without = new Float64Array(groups.count);
  if (groups.count <= MOST_GROUPS_LEFT_OUT) {
    const before = champion.averagePrecisionWithout(groups);
    const after = challenger.averagePrecisionWithout(groups);
    for (let k = 0; k < without.length; k++) without[k] = after[k] - before[k];
  } else {
    const before = averagePrecisionInfluence(champion.ranking(), label, groups);
    const after = averagePrecisionInfluence(challenger.ranking(), label, groups);
    const scale = groups.count / (groups.count - 1);
    for (let k = 0; k < without.length; k++) without[k] = -(after[k] - before[k]) * scale;
  }
  return jackknife(without, difference);
}

function sameOrder(before: Ranking, after: Ranking): boolean {
  for (let i = 0; i < before.levelOf.length; i++) if (before.levelOf[i] !== after.levelOf[i]) return false;
  return true;
}

function groupsWithPositives({ groups, label }: Duel): number {
  const holds = new Uint8Array(groups.count);
  for (let i = 0; i < label.length; i++) if (label[i] === 1) holds[groups.of[i]] = 1;
  let count = 0;
  for (let k = 0; k < holds.length; k++) count += holds[k];
  return count;
}
