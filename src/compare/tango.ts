import type { Duel } from "./duel.ts";
import type { Finding } from "./finding.ts";
import { tangoBound } from "./tango-bound.ts";

const FEWEST_DISCORDANT_GROUPS = 10;

/**
 * Spread of a difference of accuracies over groups (E2): Tango's score interval (1998) on counts divided by a design effect
 * (Rao & Scott 1992) that is never below 1; McNemar's statistic where groups are single rows. The standard error is that of
 * the score statistic at the difference itself.
 *
 * φ = max(1, [K/(K−1) Σ (d_k − n_k D)²] / [N/(N−1) (b + c − N D²)])
 */
export function tango(duel: Duel, threshold: number): Finding {
  const { groups, label } = duel;
  const before = duel.champion.scores.values;
  const after = duel.challenger.scores.values;
  const net = new Float64Array(groups.count);
  const discordant = new Uint8Array(groups.count);
  let b = 0;
  let c = 0;
  for (let i = 0; i < label.length; i++) {
    const predicted = after[i] >= threshold;
    if (predicted === before[i] >= threshold) continue;
    const k = groups.of[i];
    discordant[k] = 1;
    if (predicted === (label[i] === 1)) {
      b++;
      net[k]++;
    } else {
      c++;
      net[k]--;
    }
  }
  if (b + c === 0) return { kind: "flat" };
  let held = 0;
  for (let k = 0; k < groups.count; k++) held += discordant[k];
  if (held < FEWEST_DISCORDANT_GROUPS) return { kind: "silent", why: "too-few-discordant-groups" };
  const effect = designEffect(net, groups.rows, b, c, label.length);
  const share = (b - c) / label.length;
  const influence = net.map((sum, k) => (sum - groups.rows[k] * share) / label.length);
  return scoreSpread(b / effect, c / effect, label.length / effect, influence);
}

function designEffect(net: Float64Array, rows: Float64Array, b: number, c: number, n: number): number {
  const K = net.length;
  const D = (b - c) / n;
  let sum = 0;
  for (let k = 0; k < K; k++) sum += (net[k] - rows[k] * D) * (net[k] - rows[k] * D);
  const independent = (n / (n - 1)) * (b + c - n * D * D);
  return independent > 0 ? Math.max(1, ((K / (K - 1)) * sum) / independent) : 1;
}

function scoreSpread(b: number, c: number, n: number, influence: Float64Array): Finding {
  const D = (b - c) / n;
  return {
    kind: "spread",
    se: Math.sqrt(Math.max(0, b + c - n * D * D)) / n,
    df: influence.length - 1,
    statistic: (b - c) / Math.sqrt(b + c),
    influence,
    interval: (critical) => [-tangoBound(c, b, n, critical), tangoBound(b, c, n, critical)],
  };
}
