import { ContenderError } from "../errors.ts";
import { parseBranch, parseConfigPath } from "../registry/names.ts";
import type { HandedResult } from "../report/handover.ts";
import { previewsBefore } from "./preview-before.ts";
import { type Page, type Promoting, promoteOne } from "./promote-one.ts";
import { failureOf, type Promoted } from "./promoted.ts";
import { promotionBranch } from "./promotion-branch.ts";
import { recordableHead } from "./recordable.ts";
import type { World } from "./world.ts";

export type { Page } from "./promote-one.ts";
export type { Promoted } from "./promoted.ts";

/** What a job knows beyond the repository. */
export interface Given {
  /** Whose comments hold the previews of merged pull requests; absent: there are none to look for. */
  readonly ci?: string;
  /** What `run --record` handed over: of each model that it names the same has to come out. */
  readonly expected?: readonly HandedResult[];
  /** All configs are asked for: a promotion of a model without one is taken back. */
  readonly all?: boolean;
}

/**
 * `contender promote`: for each config on the default branch's head, proposes the recorded run that it asks for, when the
 * verdict on it, against the champion as it is now, is to promote; takes back what is proposed where it is not. Reads the state
 * at HEAD, never what happened before. What fails for one model is told beside what became of the others.
 *
 * @param asked a run that somebody asked for by name: refused as stale unless it is the one that HEAD's config asks for
 * @throws ContenderError where it failed for every model: `evidence-stale` (exit 3), `busy` (75) when the branch was moved in the
 * meantime …
 */
export async function promote(
  world: World,
  files: readonly string[],
  asked: string | undefined,
  page: Page,
  given: Given = {},
): Promise<Promoted[]> {
  const head = await recordableHead(world);
  const known = new Set(await world.repo.branches("promote/"));
  const job: Promoting = {
    head,
    asked,
    page,
    expected: given.expected && new Map(given.expected.map((result) => [result.model, result])),
    beside: given.ci === undefined ? undefined : previewsBefore(world, head, given.ci),
    branchOf: (model) => promotionBranch(world, model, known),
  };
  const done: Promoted[] = [];
  for (const file of files) done.push(await told(file, () => promoteOne(world, file, job)));
  if (given.all) done.push(...(await takeBackOrphans(world, head, known)));
  const failure = failureOf(done);
  if (failure && done.every(({ outcome }) => outcome === "failed")) throw failure;
  return done;
}

/** What became of one; an error of ours is its own result. */
async function told(what: string, one: () => Promise<Promoted>): Promise<Promoted> {
  try {
    return await one();
  } catch (error) {
    if (!(error instanceof ContenderError)) throw error;
    const model = parseConfigPath(what) ?? what;
    return { model, run: null, outcome: "failed", what: error.message, attempt: undefined, failure: error };
  }
}

/** Promotions of models whose config is gone: nobody asks for them any more. */
async function takeBackOrphans(world: World, head: string, known: ReadonlySet<string>): Promise<Promoted[]> {
  const files = await world.repo.list("configs", head);
  const models = new Set(files.map((file) => file.replace(/\.ya?ml$/, "")));
  const done: Promoted[] = [];
  for (const branch of known) {
    const model = parseBranch(branch);
    if (model === undefined || models.has(model)) continue;
    const what = `there is no config of ${model} on the default branch`;
    const one = await told(model, async () => {
      const outcome =
        (await promotionBranch(world, model, known).takeBack(what)) === "withdrawn" ? "withdrawn" : "settled";
      return { model, run: null, outcome, what, attempt: undefined };
    });
    if (one.outcome !== "settled") done.push(one);
  }
  return done;
}
