import { criticalT } from "../../src/compare/critical-t.ts";
import type { Blocks } from "./blocks.ts";
import { accuracyByHand, aucByHand, logLossByHand } from "./by-hand.ts";
import { design, power, sweep, verdict, wear } from "./decision-blocks.ts";
import { type Example, found } from "./example.ts";
import { digits, figure, thousands } from "./figure.ts";
import type { SeedTable } from "./seed-table.ts";
import { table } from "./table.ts";

const GROUPS_SHOWN = 3;

/** Every figure of docs/method.md: of the worked example, and those of the real data from what `make figures` found there. */
export function methodBlocks(run: Example, seeds: SeedTable): Blocks {
  return {
    example: setting(run),
    groups: groups(run),
    e1: e1(run),
    e2: e2(run),
    e3: e3(run),
    verdict: verdict(run),
    power: power(run),
    wear: wear(run),
    sweep: sweep(run),
    design: design(run, seeds),
  };
}

const code = (...lines: string[]) => `\`\`\`text\n${lines.join("\n")}\n\`\`\``;

function setting(run: Example): string {
  const { comparison, partition, config } = run;
  const auc = found(run, "roc_auc");
  return [
    `\`${config.data.source}\`: ${thousands(run.rows)} made-up tracks of ${partition.groups.train + partition.groups.holdout} artists.`,
    `Of them ${comparison.groups} artists with ${comparison.rows} tracks (${comparison.positives} positive) are held out, split seed ${config.split.seed}.`,
    `Champion: naive Bayes, AUC ${figure(auc.champion!, 4)}. Challenger: logistic regression on the same two features, AUC ${figure(auc.challenger!, 4)}.`,
  ].join("\n");
}

function groups(run: Example): string {
  const { parts } = aucByHand(run.champion, run.challenger);
  const sorted = parts.toSorted((p, q) => Math.abs(q.X + q.Z) - Math.abs(p.X + p.Z));
  const shown = sorted.slice(0, GROUPS_SHOWN);
  const rest = sorted.slice(GROUPS_SHOWN);
  const total = (some: typeof parts, of: (part: (typeof parts)[number]) => number) =>
    some.reduce((sum, part) => sum + of(part), 0);
  const row = (name: string, some: typeof parts) => [
    name,
    String(total(some, ({ rows }) => rows)),
    String(total(some, ({ positives }) => positives)),
    figure(
      total(some, ({ X }) => X),
      6,
    ),
    figure(
      total(some, ({ Z }) => Z),
      6,
    ),
    figure(
      total(some, ({ X, Z }) => X + Z),
      6,
    ),
  ];
  return table(
    ["group k", "rows", "positive", "X_k", "Z_k", "ψ_k = X_k + Z_k"],
    [
      ...shown.map((part) => row(run.artist(part.group), [part])),
      row(`the other ${rest.length}, added up`, rest),
      row("all", parts),
    ],
  );
}

function e1(run: Example): string {
  const hand = aucByHand(run.champion, run.challenger);
  const { K, M, N0, I1, I0, D, sumXX, sumZZ, sumXZ, a, b, V, df } = hand;
  const t = criticalT(run.tail, df);
  const half = t * Math.sqrt(V);
  const e = (value: number) => digits(value, 5);
  return code(
    `K = ${K} groups, M = ${M} positives in I₁ = ${I1} of them, N₀ = ${N0} negatives in I₀ = ${I0}`,
    `D = ${figure(D, 6)}`,
    `Σ X² = ${e(sumXX)}   Σ Z² = ${e(sumZZ)}   Σ XZ = ${e(sumXZ)}`,
    `a = ${I1}/${I1 - 1} Σ X² = ${e(a)}`,
    `b = ${I0}/${I0 - 1} Σ Z² = ${e(b)}`,
    `V = a + b + 2 · ${K}/${K - 1} Σ XZ = ${e(V)}`,
    `SE = √V = ${figure(Math.sqrt(V), 6)}`,
    `ν = (a + b)² / (a²/${I1 - 1} + b²/${I0 - 1}) = ${figure(df, 2)}`,
    `t = ${figure(t, 4)}, exceeded with probability α/2m = ${run.tail.toFixed(4)}`,
    `[L, U] = D ± t · SE = ${figure(D, 4)} ± ${figure(half, 4)} = [${figure(D - half, 4)}, ${figure(D + half, 4)}]`,
  );
}

function e2(run: Example): string {
  const { b, c, discordantGroups, D, effect, se, interval } = accuracyByHand(run.champion, run.challenger);
  const { groups: K, rows: N } = run.comparison;
  const t = criticalT(run.tail, K - 1);
  const [lower, upper] = interval(t);
  return code(
    `b = ${b} rows that only the challenger gets right, c = ${c} that only the champion does, in ${discordantGroups} groups`,
    `D = (b − c)/N = (${b} − ${c})/${N} = ${figure(D, 6)}`,
    `φ = ${figure(effect, 4)}:  b̃ = ${figure(b / effect, 2)}, c̃ = ${figure(c / effect, 2)}, Ñ = ${figure(N / effect, 2)}`,
    `SE at D = √(b̃ + c̃ − Ñ D²)/Ñ = ${figure(se, 6)}`,
    `t at K − 1 = ${K - 1} = ${figure(t, 4)}`,
    `[L, U] = where |z(δ)| = t: [${figure(lower, 4)}, ${figure(upper, 4)}]`,
  );
}

function e3(run: Example): string {
  const { D, without, se } = logLossByHand(run.champion, run.challenger);
  const K = without.length;
  const t = criticalT(run.tail, K - 1);
  return code(
    `D = ${figure(D, 6)}`,
    `D₍₋ₖ₎, each of the ${K} groups left out in turn: from ${figure(Math.min(...without), 6)} to ${figure(Math.max(...without), 6)}`,
    `SE = √((K − 1)/K Σ (D₍₋ₖ₎ − mean)²) = ${figure(se, 6)}`,
    `[L, U] = D ± ${figure(t, 4)} · SE = [${figure(D - t * se, 4)}, ${figure(D + t * se, 4)}]`,
  );
}
