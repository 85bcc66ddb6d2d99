import { doubledPlacements } from "./doubled-placements.ts";
import type { Duel } from "./duel.ts";
import { even, type Finding, NOTHING } from "./finding.ts";

/**
 * Spread of a difference of AUCs over groups (E1): Obuchowski 1997 for clustered data, paired; DeLong 1988 where groups are
 * single rows; degrees of freedom by Satterthwaite 1946. Placements are whole numbers, so swapping the models turns every
 * sign and not one digit. Both classes must be there.
 *
 * V = a + b + 2 K/(K−1) Σ X Z with a = I₁/(I₁−1) Σ X², b = I₀/(I₀−1) Σ Z²; ν = (a+b)² / (a²/(I₁−1) + b²/(I₀−1)).
 */
export function obuchowski(duel: Duel, difference: number): Finding {
  const { groups, label } = duel;
  const before = doubledPlacements(duel.champion.ranking(), label);
  const after = doubledPlacements(duel.challenger.ranking(), label);
  const { positives, negatives } = duel.champion.ranking();
  const x = new Float64Array(groups.count);
  const z = new Float64Array(groups.count);
  const positivesIn = new Float64Array(groups.count);
  let total = 0;
  let moved = false;
  for (let i = 0; i < label.length; i++) {
    const gain = after[i] - before[i];
    const k = groups.of[i];
    if (gain !== 0) moved = true;
    if (label[i] === 1) {
      positivesIn[k]++;
      x[k] += gain;
      total += gain;
    } else z[k] += gain;
  }
  if (!moved) return { kind: "flat" };
  return spreadOf(x, z, { positivesIn, rows: groups.rows, positives, negatives, total }, difference);
}

interface Counts {
  readonly positivesIn: Float64Array;
  readonly rows: Float64Array;
  readonly positives: number;
  readonly negatives: number;
  /** Sum of doubled gains over the positives; the same over the negatives. */
  readonly total: number;
}

function spreadOf(x: Float64Array, z: Float64Array, counts: Counts, difference: number): Finding {
  const { positives, negatives, total } = counts;
  const K = x.length;
  const pairs = 2 * positives * negatives;
  let withPositives = 0;
  let withNegatives = 0;
  let sumXX = 0;
  let sumZZ = 0;
  let sumXZ = 0;
  let largest = 0;
  const influence = new Float64Array(K);
  for (let k = 0; k < K; k++) {
    const p = counts.positivesIn[k];
    const q = counts.rows[k] - p;
    const X = (x[k] - (p * total) / positives) / pairs;
    const Z = (z[k] - (q * total) / negatives) / pairs;
    if (p > 0) withPositives++;
    if (q > 0) withNegatives++;
    sumXX += X * X;
    sumZZ += Z * Z;
    sumXZ += X * Z;
    influence[k] = X + Z;
    largest = Math.max(largest, Math.abs(X + Z));
  }
  if (K < 2 || withPositives < 2 || withNegatives < 2) return { kind: "silent", why: "too-few-groups" };
  if (largest <= NOTHING) return { kind: "flat" };
  const a = (withPositives / (withPositives - 1)) * sumXX;
  const b = (withNegatives / (withNegatives - 1)) * sumZZ;
  const variance = a + b + 2 * (K / (K - 1)) * sumXZ;
  const df = ((a + b) * (a + b)) / ((a * a) / (withPositives - 1) + (b * b) / (withNegatives - 1));
  return even(difference, Math.sqrt(variance), df, influence);
}
