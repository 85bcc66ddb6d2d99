import { type MeanLoss, rowLoss } from "../evaluate/mean-loss.ts";
import type { Duel } from "./duel.ts";
import { type Finding, NOTHING } from "./finding.ts";
import { jackknife } from "./jackknife.ts";

/**
 * Spread of a difference of mean losses (E3), exact in one pass: D₍₋ₖ₎ = (S − s_k) / (N − n_k), kept as its distance
 * −(s_k − n_k D) / (N − n_k) from D, which loses no digits.
 */
export function meanLossSpread(duel: Duel, metric: MeanLoss, difference: number): Finding {
  const { groups, label } = duel;
  const before = duel.champion.scores.values;
  const after = duel.challenger.scores.values;
  const sums = new Float64Array(groups.count);
  let moved = false;
  for (let i = 0; i < label.length; i++) {
    const gain = rowLoss(metric, label[i], before[i]) - rowLoss(metric, label[i], after[i]);
    if (Math.abs(gain) > NOTHING) moved = true;
    sums[groups.of[i]] += gain;
  }
  if (!moved) return { kind: "flat" };
  if (groups.count < 2) return { kind: "silent", why: "too-few-groups" };
  for (let k = 0; k < groups.count; k++) {
    sums[k] = -(sums[k] - groups.rows[k] * difference) / (label.length - groups.rows[k]);
  }
  return jackknife(sums, difference);
}
