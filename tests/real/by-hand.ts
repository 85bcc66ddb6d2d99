import type { Scores } from "../../src/evaluate/scores.ts";

/** E1 of the method's page, step by step: loops over pairs of rows, and nothing of `src/compare`. */
export interface ByHand {
  readonly K: number;
  readonly M: number;
  readonly N0: number;
  readonly I1: number;
  readonly I0: number;
  readonly D: number;
  readonly parts: readonly Part[];
  readonly sumXX: number;
  readonly sumZZ: number;
  readonly sumXZ: number;
  readonly a: number;
  readonly b: number;
  readonly V: number;
  readonly df: number;
}

/** What one group adds. */
export interface Part {
  readonly group: number;
  readonly rows: number;
  readonly positives: number;
  readonly X: number;
  readonly Z: number;
}

/** The difference of AUCs with its variance by groups, as the formulas of E1 stand on the page. */
export function aucByHand(champion: Scores, challenger: Scores): ByHand {
  const { label, group } = champion;
  const rows = [...label.keys()];
  const positives = rows.filter((i) => label[i] === 1);
  const negatives = rows.filter((i) => label[i] === 0);
  const [M, N0] = [positives.length, negatives.length];
  const wins = ({ values }: Scores, i: number, j: number) =>
    values[i]! > values[j]! ? 1 : values[i]! === values[j]! ? 0.5 : 0;
  const gain = (i: number, j: number) => wins(challenger, i, j) - wins(champion, i, j);
  const V10 = new Map(positives.map((i) => [i, sum(negatives.map((j) => gain(i, j))) / N0]));
  const V01 = new Map(negatives.map((j) => [j, sum(positives.map((i) => gain(i, j))) / M]));
  const D = sum([...V10.values()]) / M;
  const groups = [...new Set(group)];
  const parts = groups.map((own): Part => {
    const here = rows.filter((i) => group[i] === own);
    const [ofPositives, ofNegatives] = [here.filter((i) => label[i] === 1), here.filter((i) => label[i] === 0)];
    const X = sum(ofPositives.map((i) => V10.get(i)! - D)) / M;
    const Z = sum(ofNegatives.map((j) => V01.get(j)! - D)) / N0;
    return { group: own, rows: here.length, positives: ofPositives.length, X, Z };
  });
  const K = groups.length;
  const I1 = parts.filter((part) => part.positives > 0).length;
  const I0 = parts.filter((part) => part.positives < part.rows).length;
  const sumXX = sum(parts.map(({ X }) => X * X));
  const sumZZ = sum(parts.map(({ Z }) => Z * Z));
  const sumXZ = sum(parts.map(({ X, Z }) => X * Z));
  const a = (I1 / (I1 - 1)) * sumXX;
  const b = (I0 / (I0 - 1)) * sumZZ;
  const V = a + b + 2 * (K / (K - 1)) * sumXZ;
  const df = (a + b) ** 2 / (a ** 2 / (I1 - 1) + b ** 2 / (I0 - 1));
  return { K, M, N0, I1, I0, D, parts, sumXX, sumZZ, sumXZ, a, b, V, df };
}

const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);

/** E2 of the method's page, step by step. */
export interface CountsByHand {
  readonly b: number;
  readonly c: number;
  readonly discordantGroups: number;
  readonly D: number;
  readonly effect: number;
  /** √(b̃ + c̃ − Ñ D²) / Ñ. */
  readonly se: number;
  /** [L, U] at a critical value: where |z(δ)| is that. */
  readonly interval: (critical: number) => readonly [number, number];
}

/** The difference of accuracies with its score interval. A probability of at least ½ is a predicted positive. */
export function accuracyByHand(champion: Scores, challenger: Scores): CountsByHand {
  const { label, group } = champion;
  const N = label.length;
  const rows = [...label.keys()];
  const right = ({ values }: Scores, i: number) => (values[i]! >= 0.5 ? 1 : 0) === label[i];
  const onlyB = rows.filter((i) => right(challenger, i) && !right(champion, i));
  const onlyA = rows.filter((i) => right(champion, i) && !right(challenger, i));
  const [b, c] = [onlyB.length, onlyA.length];
  const D = (b - c) / N;
  const groups = [...new Set(group)];
  const K = groups.length;
  const off = groups.map((own) => {
    const among = (some: readonly number[]) => some.filter((i) => group[i] === own).length;
    return among(onlyB) - among(onlyA) - among(rows) * D;
  });
  const clustered = (K / (K - 1)) * sum(off.map((each) => each * each));
  const independent = (N / (N - 1)) * (b + c - N * D * D);
  const effect = Math.max(1, clustered / independent);
  const [b1, c1, n1] = [b / effect, c / effect, N / effect];
  const bounds = (critical: number) => [-upper(c1, b1, n1, critical), upper(b1, c1, n1, critical)] as const;
  const discordantGroups = new Set([...onlyA, ...onlyB].map((i) => group[i])).size;
  return { b, c, discordantGroups, D, effect, se: Math.sqrt(b1 + c1 - n1 * D * D) / n1, interval: bounds };
}

/** The δ above (b − c)/n where z(δ) is −critical, by halving. */
function upper(b: number, c: number, n: number, critical: number): number {
  const z = (delta: number) => {
    const B = -b - c + (2 * n - b + c) * delta;
    const C = -c * delta * (1 - delta);
    const q = (Math.sqrt(B * B - 8 * n * C) - B) / (4 * n);
    return (b - c - n * delta) / Math.sqrt(n * (2 * q + delta * (1 - delta)));
  };
  let [low, high] = [(b - c) / n, 1];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (z(middle) > -critical) low = middle;
    else high = middle;
  }
  return high;
}

/** E3 of the method's page: the difference of log losses without each group, each time from the rows that are left. */
export function logLossByHand(champion: Scores, challenger: Scores): { D: number; without: number[]; se: number } {
  const { label, group } = champion;
  const loss = ({ values }: Scores, i: number) => -Math.log(label[i] === 1 ? values[i]! : 1 - values[i]!);
  const gains = [...label.keys()].map((i) => loss(champion, i) - loss(challenger, i));
  const mean = (values: readonly number[]) => sum(values) / values.length;
  const without = [...new Set(group)].map((own) => mean(gains.filter((_, i) => group[i] !== own)));
  const K = without.length;
  const middle = mean(without);
  return { D: mean(gains), without, se: Math.sqrt(((K - 1) / K) * sum(without.map((each) => (each - middle) ** 2))) };
}
