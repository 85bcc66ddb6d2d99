import { canonical } from "../canonical.ts";
import { compare } from "../compare/compare.ts";
import type { Comparison } from "../compare/comparison.types.ts";
import { asWinner, rankOnHoldout } from "../compare/rank-on-holdout.ts";
import type { Config } from "../config/config.types.ts";
import type { Verdict } from "../decide/verdict.ts";
import { type Digest, sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { Metric } from "../evaluate/evaluation.types.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Changes } from "../explain/changes.types.ts";
import { explain } from "../explain/explain.ts";
import type { Model } from "../model/model.types.ts";
import type { Judgement } from "../records/judgement.types.ts";
import { readJudgement, writeJudgement } from "../records/judgements.ts";
import { putObject } from "../records/objects.ts";
import { holdoutDigest } from "../split/holdout.ts";
import { challenge, scoresOf } from "./challenge.ts";
import { changesCodec, comparisonCodec } from "./codecs.ts";
import { execute, type Outputs } from "./execute.ts";
import type { Family } from "./family.ts";
import { judgeDigest, type KeyedStep, keysOf, runId } from "./keys.ts";
import { refitSections } from "./opponent.ts";
import type { Shelf } from "./shelf.ts";
import type { TrialInput, Work } from "./trial.ts";
import { readChanges, readComparison, verdictOf } from "./verdict-of.ts";

/** What came of a comparison. */
export interface Judged {
  /** Whether the comparison was recorded before. */
  readonly known: boolean;
  readonly judgement: Judgement;
  readonly comparison: Comparison | null;
  /** What changed from champion to challenger; null where nothing was compared, or a preview's is gone. */
  readonly changes: Changes | null;
  readonly verdict: Verdict;
}

/**
 * Sets a challenger against the champion as it is now and records that; what is recorded already is read.
 *
 * @param work the dataset, read when first asked for
 */
export async function judge(
  input: TrialInput,
  steps: readonly KeyedStep[],
  outputs: Outputs,
  work: () => Promise<Work>,
  kept: Shelf,
): Promise<Judged> {
  const { config, opponent, store, model, engine } = input;
  const holdout = holdoutDigest(input.dataset, config.target, config.split);
  const challenger = { run: runId(steps), model: sha256(outputs.modelBytes) };
  const rival = await contestant(input, work, kept);
  const identity = {
    holdout,
    judge: judgeDigest(config),
    engine,
    challenger: challenger.model,
    champion: rival?.model ?? null,
    ...(input.family ? { sweep: input.family.ranking } : {}),
  };
  const key = sha256(canonical(identity));
  // What a missing or broken evidence file brought about holds only as long as it is missing.
  const known = opponent.kind === "refused" ? undefined : await readJudgement(store, model, key);
  const before = known && (await readComparison(store, known, input.zone));
  if (known && before !== undefined)
    return {
      known: true,
      judgement: known,
      comparison: before,
      changes: await readChanges(store, known, input.zone),
      verdict: verdictOf(known, before, config),
    };
  let comparison: Comparison | null = null;
  let changes: Changes | null = null;
  let critical: number | null = null;
  let refused: Judgement["refused"] =
    opponent.kind === "refused" ? { code: opponent.code, detail: opponent.detail } : undefined;
  if (rival && !refused) {
    const { dataset, steps: own, refused: columns } = await work();
    const partition = await outputs.partition();
    try {
      if (columns ?? rival.failed) throw unscorable(columns ?? rival.failed!);
      const champion = scoresOf(rival.artifact!, dataset, partition);
      const slices = own.slices(partition);
      comparison = compare(champion, outputs.scores, config, slices);
      changes = explain(
        { model: rival.artifact!, scores: champion },
        { model: outputs.model, scores: outputs.scores },
        { table: dataset.table, slices, judge: config, holdout },
      );
      if (input.family) {
        const best = await bestOf(input.family, champion, comparison, config, holdout);
        comparison = best.comparison;
        critical = best.critical;
      }
    } catch (error) {
      refused = notScorable(error);
    }
  }
  const judgement: Judgement = {
    format: "contender.comparison/1",
    model,
    key,
    holdout,
    judge: identity.judge,
    engine,
    challenger,
    champion: rival
      ? { run: rival.run, model: rival.model, ...(rival.refitted.length > 0 ? { refitted: rival.refitted } : {}) }
      : null,
    comparison: comparison ? await putObject(store, comparisonCodec.render(comparison)) : null,
    ...(changes ? { changes: await putObject(store, changesCodec.render(changes)) } : {}),
    ...(input.family
      ? { sweep: { ranking: input.family.ranking, challengers: input.family.challengers, critical } }
      : {}),
    ...(refused ? { refused } : {}),
  };
  if (opponent.kind !== "refused") await writeJudgement(store, judgement);
  return { known: false, judgement, comparison, changes, verdict: verdictOf(judgement, comparison, config) };
}

/**
 * The best of a family on the holdout: its intervals on the gate's metrics are the ones that hold for all of them at once. The
 * guardrails' too, since who is best on one metric by luck may be so on another.
 */
async function bestOf(family: Family, champion: Scores, comparison: Comparison, config: Config, holdout: Digest) {
  const { primary, guardrails } = config.gate;
  const ranking = async (metric: Metric, margin: number) => ({
    ...rankOnHoldout(metric, champion, await family.scores(), config, margin, holdout),
    winner: family.winner,
  });
  const first = await ranking(primary.metric, primary.min_gain);
  let best = asWinner(comparison, first);
  for (const { metric, max_loss } of guardrails) best = asWinner(best, await ranking(metric, -max_loss));
  return { comparison: best, critical: first.critical };
}

const unscorable = (message: string) => new ContenderError("data-invalid", { message });

/** A champion that these rows can't be scored with is the verdict's business; any other error is ours. */
function notScorable(error: unknown): NonNullable<Judgement["refused"]> {
  if (!(error instanceof ContenderError) || !["data-invalid", "training-failed"].includes(error.code)) throw error;
  return { code: "champion-not-scorable", detail: error.message.slice(0, 4096) };
}

interface Contestant {
  run: string;
  model: Digest;
  artifact?: Model;
  refitted: ("target" | "split")[];
  failed?: string;
}

/** The champion as it is scored: its own artifact, or, where target or split differ, its config fitted anew under this judge. */
async function contestant(input: TrialInput, work: () => Promise<Work>, kept: Shelf): Promise<Contestant | undefined> {
  const { opponent } = input;
  if (opponent.kind === "none") return undefined;
  if (opponent.kind === "refused") return { run: opponent.run, model: opponent.model, refitted: [] };
  const refitted = refitSections(opponent, input.config);
  if (refitted.length === 0)
    return { run: opponent.run.run, model: opponent.digest, artifact: opponent.artifact, refitted };
  const config = opponent.under(input.config);
  const steps = keysOf(input.steps, { config, dataset: input.dataset, engine: input.engine });
  input.progress.say(
    `  the champion was fitted under another ${refitted.join(" and ")}: its config is fitted anew under this judge`,
  );
  const bench = {
    work: async () => {
      const { dataset } = await work();
      return { dataset, steps: challenge(config, dataset) };
    },
    shelf: kept,
    progress: input.progress,
    clock: input.clock,
    because: () => "to stand in for the champion",
  };
  try {
    const outputs = await execute(steps, bench);
    return { run: opponent.run.run, model: sha256(outputs.modelBytes), artifact: outputs.model, refitted };
  } catch (error) {
    return { run: opponent.run.run, model: opponent.digest, refitted, failed: notScorable(error).detail };
  }
}
