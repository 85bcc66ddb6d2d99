import type { Config } from "../config/config.types.ts";
import type { Digest } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import { keysOf, runId } from "../pipeline/keys.ts";
import { shelf } from "../pipeline/shelf.ts";
import { keptRanking, sweepKey } from "../pipeline/sweep.ts";
import type { Rev } from "../ports/repo.ts";
import { readRun } from "../records/runs.ts";
import { branchName } from "../registry/names.ts";
import { type Promotion, planPromotion } from "../registry/promotion.ts";
import { type Attempt, attempt, datasetDigest, type WithheldAttempt } from "./attempt.ts";
import { type Desired, readDesired } from "./desired.ts";
import { readOpponent } from "./opponent.ts";
import { recordableHead, refuseUncommitted } from "./recordable.ts";
import type { World } from "./world.ts";

/** What became of one model's promotion. */
export interface Promoted {
  readonly model: string;
  readonly outcome:
    | "opened"
    | "updated"
    | "unchanged"
    | "settled"
    | "held"
    | "not promoted"
    | "not recorded"
    | "withdrawn";
  /** One sentence for people. */
  readonly what: string;
  /** Null where a sweep has not been ranked, so that nobody knows which run it asks for. */
  readonly run: string | null;
  readonly attempt: Attempt | undefined;
}

/** The words of a promotion's body, made by the caller. */
export type Page = (attempt: Attempt) => string;

/**
 * `contender promote`: for each config on the default branch's head, proposes the recorded run that it asks for, when the
 * verdict on it, against the champion as it is now, is to promote. Reads the state at HEAD, never what happened before.
 *
 * @param asked a run that somebody asked for by name: refused as stale unless it is the one that HEAD's config asks for
 * @throws ContenderError `evidence-stale` (exit 3), `busy` (75) when the branch was moved in the meantime.
 */
export async function promote(
  world: World,
  files: readonly string[],
  asked: string | undefined,
  page: Page,
): Promise<Promoted[]> {
  const head = await recordableHead(world);
  const done: Promoted[] = [];
  for (const file of files) done.push(await one(world, file, head, asked, page));
  return done;
}

async function one(world: World, file: string, head: Rev, asked: string | undefined, page: Page): Promise<Promoted> {
  const desired = await readDesired(world.repo, file, head, head);
  const { model } = desired;
  const dataset = await datasetDigest(world, desired);
  let config = await wanted(world, desired, dataset);
  if (!config && !world.lasting) {
    world.progress.say(`${model}: no lasting store, so the sweep is ranked here`);
    await refuseUncommitted(world, desired);
    await attempt(world, desired, "records", head);
    config = await wanted(world, desired, dataset);
  }
  if (!config) {
    const what = `its sweep has not been ranked on the default branch: \`contender run --record ${file}\` makes the record`;
    return { model, run: null, outcome: "not recorded", what, attempt: undefined };
  }
  const run = runId(keysOf(desired.steps, { config, dataset, engine: world.engine }));
  if (asked !== undefined && asked !== run) throw stale(desired, asked, run);

  const { champion } = await readOpponent(world.repo, model, head);
  if (champion?.pointer.run === run) {
    return { model, run, outcome: "settled", what: `run ${run} is the champion already`, attempt: undefined };
  }
  if (!(await readRun(world.stores.records, model, run))) {
    if (world.lasting) {
      const what = `run ${run} is not recorded: \`contender run --record ${file}\` makes the record`;
      return { model, run, outcome: "not recorded", what, attempt: undefined };
    }
    world.progress.say(`${model}: no lasting store, so the record is made here`);
  }
  await refuseUncommitted(world, desired);
  // All of it is on the shelf unless the champion has moved since it was measured: then it is measured anew, against this one.
  const measured = await attempt(world, desired, "records", head);
  if (measured.kind === "withheld") return notShown(world, measured, run);
  const promotion = planPromotion({
    model,
    onto: head,
    run: measured.trial.run,
    runBytes: measured.trial.runBytes,
    modelBytes: measured.trial.modelBytes,
    judgement: measured.trial.judgement,
    comparison: measured.trial.comparison,
    verdict: measured.trial.verdict,
    champion: measured.champion,
    page: page(measured),
  });
  return carryOut(world, measured, promotion);
}

/** The config whose run is asked for: of a sweep the one that the kept ranking names. */
async function wanted(world: World, desired: Desired, dataset: Digest): Promise<Config | undefined> {
  const { sweep, steps, config } = desired;
  if (!sweep) return config;
  const key = sweepKey({ sweep: sweep.spec, swept: sweep.swept, steps, dataset, engine: world.engine });
  const kept = await keptRanking(shelf(world.stores.records, "records"), key);
  return kept && sweep.swept[kept.winner]!.config;
}

/** Its evidence is a record, but the holdout's book has no use for it and no room. */
async function notShown(world: World, { desired, withheld }: WithheldAttempt, run: string): Promise<Promoted> {
  const { model } = desired;
  const gone = await world.forge.withdraw(branchName(model));
  const [reason] = withheld.verdict.reasons;
  const what = `run ${run} was not judged: ${reason?.code ?? "invalid"}`;
  if (gone === "withdrawn")
    return {
      model,
      run,
      attempt: undefined,
      outcome: "withdrawn",
      what: `${what}: ${branchName(model)} is taken back`,
    };
  return { model, run, attempt: undefined, outcome: "not promoted", what };
}

async function carryOut(world: World, measured: Attempt, promotion: Promotion): Promise<Promoted> {
  const { model } = measured.desired;
  const run = measured.trial.run.run;
  const base = { model, run, attempt: measured };
  if (promotion.kind === "propose") {
    const { outcome, where } = await world.forge.propose(promotion.proposal);
    if (outcome !== "stale") return { ...base, outcome, what: `${where}: ${promotion.proposal.title}` };
    throw new ContenderError("busy", {
      message: `${branchName(model)} or the default branch was moved by somebody else while run ${run} was being proposed`,
      expected: `the default branch at ${promotion.proposal.onto.slice(0, 12)}, and ${branchName(model)} as it was read`,
      found: where,
      hint: "nothing was written; look at what is there now and run `contender promote` again",
    });
  }
  if (promotion.kind === "settled") return { ...base, outcome: "settled", what: `run ${run} is the champion already` };
  if (promotion.kind === "held")
    return { ...base, outcome: "held", what: `a person said no to this subject: ${promotion.why}` };
  if (promotion.reason === "verdict") {
    const { verdict, reasons } = measured.trial.verdict;
    const what = `the verdict on run ${run} is ${verdict}`;
    // Evidence that can't be read says nothing against what is proposed: a person mends it first.
    if (verdict === "invalid") {
      const why = reasons.flatMap((reason) => ("detail" in reason ? [reason.detail] : []));
      return { ...base, outcome: "not promoted", what: [what, ...why].join(": ") };
    }
    const gone = await world.forge.withdraw(branchName(model));
    if (gone === "withdrawn")
      return { ...base, outcome: "withdrawn", what: `${what}: ${branchName(model)} is taken back` };
    return { ...base, outcome: "not promoted", what };
  }
  throw new ContenderError("evidence-stale", { message: promotion.detail, hint: "run `contender run --record` again" });
}

function stale(desired: Desired, asked: string, run: string): ContenderError {
  return new ContenderError("evidence-stale", {
    file: desired.file,
    message: `run ${asked} is not what ${desired.file} on the default branch asks for`,
    expected: `run ${run}`,
    found: asked,
    hint: "evidence of another config, dataset or engine is stale; `contender promote` without --run takes the right one",
  });
}
