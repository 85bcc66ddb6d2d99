import { ContenderError } from "../errors.ts";
import type { Proposed } from "../ports/forge.ts";
import type { Repo, Rev } from "../ports/repo.ts";
import { MODEL_NAME } from "../records/model-name.ts";
import { type FormerPointer, formerPointers } from "../registry/became.ts";
import { readChampion, readPointer } from "../registry/evidence.ts";
import { CHAMPIONS, championPaths, retiredPaths } from "../registry/names.ts";
import type { Pointer } from "../registry/pointer.types.ts";
import { planRollback } from "../registry/rollback.ts";
import { rollbackPage } from "../report/rollback-page.ts";
import { isNotProposed, type NotProposed, notProposed } from "./not-proposed.ts";
import { readOpponent } from "./opponent.ts";
import { PROMOTION_STATUS } from "./promotion-branch.ts";
import type { World } from "./world.ts";

/** What was proposed. */
export interface RolledBack {
  readonly model: string;
  /** The champion that there is, and the one that comes back once it is merged. */
  readonly from: string;
  readonly to: string;
  readonly outcome: Exclude<Proposed["outcome"], NotProposed>;
  readonly where: string;
  readonly title: string;
}

/**
 * `contender rollback`: proposes an earlier champion of the default branch, with pointer and evidence as they were, and holds the
 * subject of the present one.
 *
 * @param to a run, or its first digits; without it the champion before, leaving out those that somebody said no to
 * @throws ContenderError `not-found`, `usage`, `evidence-corrupt` …, `busy` where the branch was moved in the meantime.
 */
export async function rollback(
  world: World,
  model: string,
  to: string | undefined,
  why: string | undefined,
): Promise<RolledBack> {
  const { repo } = world;
  const { tip, branch } = await repo.heads();
  const present = tip === undefined ? undefined : await pointerOf(repo, model, tip);
  if (tip === undefined || present === undefined) throw noChampion(model, branch, await championsAt(repo, tip));
  const target = await chosen(repo, model, tip, present, to);
  const { champion } = await readOpponent(repo, model, tip);
  const earlier = (await readChampion(repo, model, target.commit.sha))!;
  const lifts = present.held.some(({ subject }) => subject === earlier.manifest.subject);
  const { proposal } = planRollback({
    model,
    onto: tip,
    present,
    subject: champion?.manifest.subject,
    earlier,
    why,
    page: (hold) =>
      rollbackPage({
        model,
        from: present.run,
        to: earlier.pointer.run,
        stood: target.commit,
        why,
        holds: hold?.subject,
        lifts,
      }),
  });
  const { outcome, where, head } = await world.forge.propose(proposal);
  if (isNotProposed(outcome)) throw notProposed(proposal, outcome, "the roll back", where, "`contender rollback`");
  // A pull request that a job's token opens starts no check, and this one can be required.
  const description = `evidence holds: run ${earlier.pointer.run} was the champion before`;
  if (head !== undefined) await world.forge.mark(head, { context: PROMOTION_STATUS, state: "success", description });
  return { model, from: present.run, to: earlier.pointer.run, outcome, where, title: proposal.title };
}

async function pointerOf(repo: Repo, model: string, tip: Rev): Promise<Pointer | undefined> {
  return MODEL_NAME.test(model) ? readPointer(repo, model, tip) : undefined;
}

/** The pointer to go back to: of several that name one run the newest. */
async function chosen(
  repo: Repo,
  model: string,
  tip: Rev,
  present: Pointer,
  to: string | undefined,
): Promise<FormerPointer> {
  const held = new Set(present.held.map(({ subject }) => subject));
  const found = new Map<string, FormerPointer>();
  const refused: string[] = [];
  for await (const former of formerPointers(repo, model, tip, "own")) {
    const { run } = former.pointer;
    if (run === present.run || found.has(run)) continue;
    if (to === undefined) {
      const { manifest } = (await readChampion(repo, model, former.commit.sha))!;
      if (!held.has(manifest.subject)) return former;
      refused.push(run);
      continue;
    }
    found.set(run, former);
  }
  const fits = to === undefined ? [] : [...found.values()].filter(({ pointer }) => pointer.run.startsWith(to));
  if (fits.length === 1) return fits[0]!;
  const known = [...found.keys(), ...new Set(refused)];
  if (to === undefined) throw noneBefore(model, known, await repo.whole());
  throw noTarget(model, present.run, to, known, fits.length);
}

async function championsAt(repo: Repo, tip: Rev | undefined): Promise<string[]> {
  if (tip === undefined) return [];
  return (await repo.list(CHAMPIONS, tip)).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);
}

function noChampion(model: string, branch: string, champions: readonly string[]): ContenderError {
  return new ContenderError("not-found", {
    message: `${JSON.stringify(model.slice(0, 80))} has no champion on ${branch}: there is nothing to go back from`,
    expected: "a model that has a champion",
    found: champions.length > 0 ? `champions of ${champions.join(", ")}` : "no champion",
    hint: "`contender models` lists them",
  });
}

function noTarget(model: string, run: string, to: string, known: readonly string[], fits: number) {
  const { pointer } = championPaths(model);
  if (fits > 1) {
    const found = known.filter((one) => one.startsWith(to)).join(", ");
    return new ContenderError("usage", {
      message: `several champions begin with ${to}`,
      expected: "more digits",
      found,
    });
  }
  return new ContenderError("not-found", {
    message: `run ${to.slice(0, 80)} was never the champion of ${model} before run ${run}`,
    expected: known.length > 0 ? `one of ${known.slice(0, 20).join(", ")}` : "an earlier champion; there is none",
    found: JSON.stringify(to.slice(0, 80)),
    hint: `\`git log --first-parent -p -- ${pointer}\` shows them`,
  });
}

/** @param whole whether the clone holds all of git's history, so that nothing is left to look for */
function noneBefore(model: string, refused: readonly string[], whole: boolean): ContenderError {
  const none = whole
    ? `to retire the model, remove ${retiredPaths(model).join(", ")} in one pull request`
    : "fetch the whole history: `git fetch --unshallow`";
  return new ContenderError("not-found", {
    message: `${model} has no earlier champion to go back to`,
    expected: "a champion before this one that nobody said no to",
    found: refused.length > 0 ? `only held ones: ${refused.join(", ")}` : "none in git's history",
    hint: refused.length > 0 ? "name one with --to, which lifts its hold" : none,
  });
}
