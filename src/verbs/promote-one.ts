import type { Config } from "../config/config.types.ts";
import type { Digest } from "../digest.ts";
import { ContenderError, type Fault } from "../errors.ts";
import { keysOf, runId, subjectDigest } from "../pipeline/keys.ts";
import { shelf } from "../pipeline/shelf.ts";
import { keptRanking, sweepKey } from "../pipeline/sweep.ts";
import type { Rev } from "../ports/repo.ts";
import { readRun } from "../records/runs.ts";
import { parseConfigPath } from "../registry/names.ts";
import type { Hold } from "../registry/pointer.types.ts";
import { type Promotion, planPromotion } from "../registry/promotion.ts";
import type { HandedResult } from "../report/handover.ts";
import { type Attempt, attempt, datasetDigest, type WithheldAttempt } from "./attempt.ts";
import { type Desired, readDesired } from "./desired.ts";
import { indexRun } from "./index-records.ts";
import { isNotProposed, notProposed } from "./not-proposed.ts";
import { readOpponent } from "./opponent.ts";
import type { Beside } from "./preview-before.ts";
import type { Promoted } from "./promoted.ts";
import type { PromotionBranch } from "./promotion-branch.ts";
import { refuseUncommitted } from "./recordable.ts";
import { refuseOther, refuseUnlike } from "./refuse-unlike.ts";
import type { World } from "./world.ts";

/** The words of a promotion's body, made by the caller. */
export type Page = (attempt: Attempt) => string;

/** What all models of one call share. */
export interface Promoting {
  /** The default branch's head. */
  readonly head: Rev;
  readonly asked: string | undefined;
  readonly page: Page;
  /** By model; undefined: nothing was handed over. */
  readonly expected: ReadonlyMap<string, HandedResult> | undefined;
  readonly beside: ((attempt: Attempt) => Promise<Beside>) | undefined;
  readonly branchOf: (model: string) => PromotionBranch;
}

/** Brings one model's promotion up to date. @throws ContenderError; what is proposed is then marked as stale. */
export async function promoteOne(world: World, file: string, job: Promoting): Promise<Promoted> {
  const model = parseConfigPath(file);
  const branch = model === undefined ? undefined : job.branchOf(model);
  try {
    return await one(world, file, job);
  } catch (error) {
    // Somebody else is at it: what is proposed is theirs to mark.
    if (!branch || !(error instanceof ContenderError) || error.code === "busy") throw error;
    const beside = await faultsOf(branch.markStale(error.message));
    const told = new Set(error.faults.map(({ message }) => message));
    const faults = [...error.faults, ...beside.filter(({ message }) => !told.has(message))];
    throw new ContenderError(error.code, faults, { cause: error });
  }
}

/** What went wrong beside what is told already. */
async function faultsOf(work: Promise<void>): Promise<readonly Fault[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof ContenderError) return error.faults;
    throw error;
  }
}

async function one(world: World, file: string, { head, asked, page, expected, beside, branchOf }: Promoting) {
  const desired = await readDesired(world.repo, file, head, head);
  const { model } = desired;
  const branch = branchOf(model);
  const dataset = await datasetDigest(world, desired);
  const config = await wantedOrRanked(world, desired, dataset, head);
  if (!config) {
    return notRecorded(model, null, branch, `its sweep has not been ranked on the default branch: ${recordIt(file)}`);
  }
  const run = runId(keysOf(desired.steps, { config, dataset, engine: world.engine }));
  if (asked !== undefined && asked !== run) throw stale(desired, asked, run);

  const { champion } = await readOpponent(world.repo, model, head);
  const base = { model, run, attempt: undefined };
  if (champion?.pointer.run === run) {
    const what = `run ${run} is the champion already`;
    await branch.takeBack(what);
    return { ...base, outcome: "settled", what } as const;
  }
  const subject = subjectDigest(config, dataset);
  const noes = await branch.holds(head, champion?.pointer);
  const hold = [...(champion?.pointer.held ?? []), ...noes].find((one) => one.subject === subject);
  if (hold) return held(base, branch, hold);
  if (!(await readRun(world.stores.records, model, run))) {
    if (world.lasting) return notRecorded(model, run, branch, `run ${run} is not recorded: ${recordIt(file)}`);
    world.progress.say(`${model}: no lasting store, so the record is made here`);
  }
  const handed = expected?.get(model);
  if (expected && !handed && !world.lasting) {
    return notRecorded(model, run, branch, "the job that records handed nothing over for it");
  }
  if (handed && handed.run !== null && handed.run !== run) {
    const what = `run ${handed.run} was handed over, but the default branch asks for run ${run} by now: its own push proposes it`;
    return notRecorded(model, run, branch, what);
  }
  await refuseUncommitted(world, desired);
  // All of it is on the shelf unless the champion has moved since it was measured: then it is measured anew, against this one.
  const measured = await attempt(world, desired, "records", head);
  if (measured.kind === "withheld") return notShown(measured, run, branch);
  await indexRun(world, measured.trial);
  if (handed) refuseOther(measured, handed);
  const found = beside && (await beside(measured));
  if (found) refuseUnlike(measured, found);
  const words = `${found ? `${found.lead}\n\n` : ""}${page(measured)}`;
  const plan = (said: readonly Hold[]) =>
    planPromotion({
      model,
      onto: head,
      run: measured.trial.run,
      runBytes: measured.trial.runBytes,
      modelBytes: measured.trial.modelBytes,
      judgement: measured.trial.judgement,
      comparison: measured.trial.comparison,
      verdict: measured.trial.verdict,
      champion: measured.champion,
      noes: said,
      page: words,
    });
  return carryOut(world, measured, plan(noes), branch, async () => {
    const anew = branchOf(model);
    return carryOut(world, measured, plan(await anew.holds(head, champion?.pointer)), anew);
  });
}

const recordIt = (file: string) => `\`contender run --record ${file}\` makes the record`;

async function wantedOrRanked(world: World, desired: Desired, dataset: Digest, head: Rev): Promise<Config | undefined> {
  const config = await wanted(world, desired, dataset);
  if (config || world.lasting) return config;
  world.progress.say(`${desired.model}: no lasting store, so the sweep is ranked here`);
  await refuseUncommitted(world, desired);
  await attempt(world, desired, "records", head);
  return wanted(world, desired, dataset);
}

/** The config whose run is asked for: of a sweep the one that the kept ranking names. */
async function wanted(world: World, desired: Desired, dataset: Digest): Promise<Config | undefined> {
  const { sweep, steps, config } = desired;
  if (!sweep) return config;
  const key = sweepKey({ sweep: sweep.spec, swept: sweep.swept, steps, dataset, engine: world.engine });
  const kept = await keptRanking(shelf(world.stores.records, "records"), key);
  return kept && sweep.swept[kept.winner]!.config;
}

async function notRecorded(
  model: string,
  run: string | null,
  branch: PromotionBranch,
  what: string,
): Promise<Promoted> {
  await branch.markStale(what);
  return { model, run, outcome: "not recorded", what, attempt: undefined };
}

type Base = Pick<Promoted, "model" | "run" | "attempt">;

async function held(base: Base, branch: PromotionBranch, { why }: Hold): Promise<Promoted> {
  await branch.takeBack(`a person said no to this subject: ${why}`);
  return { ...base, outcome: "held", what: `a person said no to this subject: ${why}` };
}

/** Its evidence is a record, but the holdout's book has no use for it and no room. */
function notShown({ desired, withheld }: WithheldAttempt, run: string, branch: PromotionBranch): Promise<Promoted> {
  const [reason] = withheld.verdict.reasons;
  const base = { model: desired.model, run, attempt: undefined };
  return notPromoted(base, branch, `run ${run} was not judged: ${reason?.code ?? "invalid"}`);
}

async function notPromoted(base: Base, branch: PromotionBranch, what: string): Promise<Promoted> {
  const gone = await branch.takeBack(what);
  if (gone === "absent") return { ...base, outcome: "not promoted", what };
  return { ...base, outcome: "withdrawn", what: `${what}: ${branch.name} is taken back` };
}

/** @param anew decides once more, where a person has closed what stood there while this was measured: by the noes of now */
async function carryOut(
  world: World,
  measured: Attempt,
  promotion: Promotion,
  branch: PromotionBranch,
  anew?: () => Promise<Promoted>,
): Promise<Promoted> {
  const { model } = measured.desired;
  const run = measured.trial.run.run;
  const base = { model, run, attempt: measured };
  if (promotion.kind === "propose") {
    const proposal = { ...promotion.proposal, stood: await branch.stood() };
    const { outcome, where, head } = await world.forge.propose(proposal);
    if (outcome === "closed" && anew) return anew();
    if (isNotProposed(outcome)) throw notProposed(proposal, outcome, `run ${run}`, where, "`contender promote`");
    if (head !== undefined) await branch.markSound(head, proposal.title);
    return { ...base, outcome, what: `${where}: ${proposal.title}` };
  }
  if (promotion.kind === "settled") return { ...base, outcome: "settled", what: `run ${run} is the champion already` };
  if (promotion.kind === "held") return held(base, branch, { subject: measured.trial.run.subject, why: promotion.why });
  if (promotion.reason !== "verdict") {
    throw new ContenderError("evidence-stale", {
      message: promotion.detail,
      hint: "run `contender run --record` again",
    });
  }
  const { verdict, reasons } = measured.trial.verdict;
  const what = `the verdict on run ${run} is ${verdict}`;
  if (verdict !== "invalid") return notPromoted(base, branch, what);
  // Evidence that can't be read says nothing against what is proposed: a person mends it first.
  const why = [what, ...reasons.flatMap((reason) => ("detail" in reason ? [reason.detail] : []))].join(": ");
  await branch.markStale(why);
  return { ...base, outcome: "not promoted", what: why };
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
