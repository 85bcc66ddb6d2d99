import { compare } from "../../src/compare/compare.ts";
import type { Comparison } from "../../src/compare/comparison.types.ts";
import type { Judge } from "../../src/compare/judge.ts";
import { pastSpread } from "../../src/compare/past-spread.ts";
import { asWinner, rankOnHoldout } from "../../src/compare/rank-on-holdout.ts";
import { decide } from "../../src/decide/decide.ts";
import type { Verdict } from "../../src/decide/verdict.ts";
import { sha256 } from "../../src/digest.ts";
import { metricValue } from "../../src/evaluate/metric-value.ts";
import { rankedScores } from "../../src/evaluate/ranked-scores.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import type { Slice } from "../../src/evaluate/slice.ts";
import { DESIGNS, type Design, PLAIN, SHARPER } from "./designs.ts";
import { type Chance, chanceOf, draw } from "./draw.ts";
import { type Job, type Judged, METRICS, type PerMetric, type Result, type Variant } from "./jobs.ts";
import { Tally } from "./tally.ts";

const LOSSES: readonly Judged[] = ["log_loss", "brier"];

/** Does a job. The seed and the job's own words are all that its result depends on. */
export function play(job: Job, seed: number): Result {
  const design = DESIGNS.find(({ name }) => name === job.design)!;
  const chance = (part: string, run: number) => chanceOf(`${seed} ${part} ${job.design} ${run}`);
  switch (job.kind) {
    case "truth":
      return { kind: "truth", differences: differences(design, job.groups, chance("truth", job.batch)) };
    case "pilot": {
      const ses = Object.fromEntries(METRICS.map((metric) => [metric, [] as number[]])) as Record<Judged, number[]>;
      for (let run = job.from; run < job.to; run++) {
        const [before, after] = draw(design, design.groups, chance("pilot", run), [PLAIN, SHARPER]);
        const comparison = compare(before!, after!, judgeOf(design, METRICS), []);
        for (const metric of METRICS) {
          const past = pastSpread(comparison, metric);
          if (past) ses[metric].push(past.se);
        }
      }
      return { kind: "pilot", ses };
    }
    case "runs": {
      const tally = new Tally();
      for (let run = job.from; run < job.to; run++) playOne(design, job, chance(job.variant, run), tally);
      return counts(tally);
    }
    case "sweep": {
      const tally = new Tally();
      for (let run = job.from; run < job.to; run++)
        playSweep(design, job, chance("sweep", run), sha256(`${seed} holdout ${run}`), tally);
      return counts(tally);
    }
  }
}

function counts(tally: Tally): Result {
  return { kind: "counts", counts: [...tally.counts].map(([name, { hits, of }]) => [name, hits, of]) };
}

function judgeOf(design: Design, metrics: readonly Judged[], gate: Partial<Judge["gate"]> = {}): Judge {
  return {
    evaluate: { metrics: [...metrics], slices: [], threshold: design.threshold, bins: 10 },
    gate: {
      primary: { metric: "roc_auc", min_gain: 0 },
      guardrails: [],
      slices: { max_loss: 0.02, min_rows: design.minRows },
      confidence: 0.95,
      holdout_budget: 1,
      ...gate,
    },
  };
}

/** What a sharper model gains on very many groups. */
function differences(design: Design, groups: number, chance: Chance): PerMetric {
  const [before, after] = draw(design, groups, chance, [PLAIN, SHARPER]).map(rankedScores);
  const options = { threshold: design.threshold, bins: 10 };
  const gain = (metric: Judged) => {
    const sign = LOSSES.includes(metric) ? -1 : 1;
    return sign * (metricValue(metric, after!, options)! - metricValue(metric, before!, options)!);
  };
  return Object.fromEntries(METRICS.map((metric) => [metric, gain(metric)])) as unknown as PerMetric;
}

function playOne(design: Design, job: Job & { kind: "runs" }, chance: Chance, tally: Tally): void {
  const sides: Record<Variant, readonly [typeof PLAIN, typeof PLAIN]> = {
    equal: [PLAIN, PLAIN],
    better: [PLAIN, SHARPER],
    worse: [SHARPER, PLAIN],
  };
  const [before, after] = draw(design, design.groups, chance, sides[job.variant]) as [Scores, Scores];
  const slices = job.variant === "equal" ? slicesOf(before, chance) : [];
  const comparison = compare(before, after, judgeOf(design, METRICS), slices);
  const note = (what: string, happened: boolean) => tally.note(`${job.variant}|${what}`, happened);
  const sign = { equal: 0, better: 1, worse: -1 }[job.variant];
  for (const { metric: name, lower, upper } of comparison.estimates) {
    const metric = name as Judged;
    const truth = sign * job.truth[metric] + 0;
    note(`shown|${metric}`, lower !== null);
    if (lower !== null && upper !== null) note(`covered|${metric}`, lower <= truth && truth <= upper);
    const primary = (min_gain: number) => verdict(comparison, { primary: { metric, min_gain } });
    if (job.variant === "worse") {
      note(`harmless|${metric}`, passesGuardrail(comparison, metric, -truth));
    } else note(`promoted|${metric}`, primary(truth).verdict === "promote");
    if (job.variant === "better" && lower !== null)
      note(`found|${metric}`, primary(job.floors[metric]).verdict === "promote");
  }
  const failed = comparison.self_test.some(({ held }) => !held);
  note("false alarm", failed);
  if (job.variant !== "equal") return;
  note("veto", vetoed(comparison, 0.02, design));
  note("significant", vetoed(comparison, 0, design));
  rowWise(design, before, after, note);
}

function verdict(comparison: Comparison, gate: Partial<Judge["gate"]>): Verdict {
  const rule = { slices: { max_loss: 1, min_rows: 2 }, ...gate };
  return decide({ kind: "compared", comparison }, judgeOf(DESIGNS[0]!, METRICS, rule).gate);
}

/** Whether the guardrail lets a loss through that is exactly as large as it forbids; the primary is no obstacle. */
function passesGuardrail(comparison: Comparison, metric: Judged, max_loss: number): boolean {
  const gate = { primary: { metric: "brier" as const, min_gain: -9 }, guardrails: [{ metric, max_loss }] };
  const margins = verdict(comparison, gate).reasons;
  return margins.some((reason) => reason.code === "guardrail" && reason.outcome === "pass");
}

function vetoed(comparison: Comparison, max_loss: number, design: Design): boolean {
  const { reasons } = verdict(comparison, { slices: { max_loss, min_rows: design.minRows } });
  return reasons.some(({ code }) => code === "slice-veto");
}

/** Four levels that whole groups share, and seven that rows have one by one: eleven slices that harm nobody. */
function slicesOf({ group }: Scores, chance: Chance): Slice[] {
  const quarter = new Map<number, number>();
  const levels = [4, 7].map((count, turn) =>
    Array.from(group, (k) => {
      if (turn === 1) return Math.floor(chance.uniform() * count);
      if (!quarter.has(k)) quarter.set(k, Math.floor(chance.uniform() * count));
      return quarter.get(k)!;
    }),
  );
  return levels.flatMap((of, turn) =>
    Array.from({ length: turn === 0 ? 4 : 7 }, (_, level) => ({
      column: ["by group", "by row"][turn]!,
      level: String(level),
      at: Int32Array.from(of.flatMap((found, i) => (found === level ? [i] : []))),
    })),
  );
}

/** What one would say who takes every row for a group of its own: DeLong's test. */
function rowWise(design: Design, before: Scores, after: Scores, note: (what: string, happened: boolean) => void): void {
  const apart = (scores: Scores) => ({ ...scores, group: scores.row });
  const comparison = compare(apart(before), apart(after), judgeOf(design, ["roc_auc"]), []);
  const [{ lower, upper }] = comparison.estimates as [Comparison["estimates"][number]];
  if (lower === null || upper === null) return;
  note("row-wise covered", lower <= 0 && 0 <= upper);
  note("row-wise promoted", lower > 0);
}

/** The best of some challengers that are no better than the champion. */
function playSweep(design: Design, job: Job & { kind: "sweep" }, chance: Chance, holdout: string, tally: Tally): void {
  const models = Array.from({ length: job.challengers + 1 }, () => PLAIN);
  const [champion, ...challengers] = draw(design, design.groups, chance, models) as [Scores, ...Scores[]];
  const judge = judgeOf(design, [job.metric], { primary: { metric: job.metric, min_gain: 0 } });
  const ranking = rankOnHoldout(job.metric, champion, challengers, judge, 0, holdout);
  if (ranking.winner === null) return;
  const alone = compare(champion, challengers[ranking.winner]!, judge, []);
  const promoted = (comparison: Comparison) => verdict(comparison, judge.gate).verdict === "promote";
  tally.note(`winner|${job.metric}|${job.challengers}`, promoted(asWinner(alone, ranking)));
  tally.note(`uncorrected|${job.metric}|${job.challengers}`, promoted(alone));
}
