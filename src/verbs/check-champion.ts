import { inRepository } from "../config/in-repository.ts";
import { ContenderError, type Fault } from "../errors.ts";
import type { Repo, Rev } from "../ports/repo.ts";
import { formerPointers, sameChampion } from "../registry/became.ts";
import type { Champion } from "../registry/champion.ts";
import { readChampion, readPointer } from "../registry/evidence.ts";
import { championPaths, renderName } from "../registry/names.ts";
import { pointerPlaces } from "../registry/pointer.ts";
import type { Pointer } from "../registry/pointer.types.ts";
import { readDesired } from "./desired.ts";
import { holdsChanged } from "./holds-changed.ts";
import { promotionFaults } from "./promotion-faults.ts";
import type { World } from "./world.ts";

/** A champion that was looked at, and what its change is. */
export interface Checked {
  readonly model: string;
  readonly kind: "promotion" | "rollback" | "holds" | "restored" | "retired";
  readonly run: string | null;
  /** One sentence for people. */
  readonly what: string;
}

/** Where a champion is looked at. */
export interface ChampionLook {
  readonly model: string;
  readonly head: Rev;
  /** Where the head left the default branch. */
  readonly from: Rev;
  /** The commit that it would be merged onto: its config and champion count. */
  readonly onto: Rev;
  /** All files of champions that changed. */
  readonly changed: readonly string[];
}

/** @throws ContenderError with exit code 3 (2 where the default branch's config or data can't be read), faults at their lines. */
export async function checkChampion(world: World, look: ChampionLook): Promise<Checked> {
  const { repo } = world;
  const { model, head, onto } = look;
  const champion = await readChampion(repo, model, head);
  if (!champion) return retired(repo, look);
  const { pointer, manifest } = champion;
  const present = await presentPointer(repo, model, onto);
  const base = { model, run: pointer.run };
  if (present && sameChampion(present, pointer) && present.replaces === pointer.replaces) {
    const holds = holdsChanged(present.held, pointer.held);
    return holds === undefined
      ? { ...base, kind: "restored", what: `the files of run ${pointer.run} are as its promotion wrote them` }
      : { ...base, kind: "holds", what: holds };
  }
  const where = await places(repo, model, head);
  const faults: Fault[] = [];
  if (pointer.replaces !== (present?.run ?? null)) {
    const reverted = present !== undefined && (await isReverted(repo, look, pointer));
    faults.push(notThePresent(where, model, pointer, present, reverted));
  }
  faults.push(...lostHolds(where, champion, present));
  const back = present ? await rollbackFaults(repo, look, champion, present, where) : undefined;
  const isBack = back?.length === 0;
  const judgedNow = pointer.replaces === (champion.evidence.judgement.champion?.run ?? null);
  // What stood before may also be what is promoted anew: it passes as either.
  if (!isBack)
    faults.push(...(back && !judgedNow ? back : await promotionFaults(world, look, champion, present, where)));
  if (faults.length > 0) throw new ContenderError("evidence-stale", faults);
  return isBack
    ? { ...base, kind: "rollback", what: `back from run ${present!.run} to run ${pointer.run}, as it stood before` }
    : {
        ...base,
        kind: "promotion",
        what: `run ${manifest.run} in place of ${present ? `run ${present.run}` : "none"}, by its own evidence${await unopened(repo, look)}`,
      };
}

/** What a check leaves to the job that records: it opens no bucket. */
async function unopened(repo: Repo, { model, onto }: ChampionLook): Promise<string> {
  const { config } = await readDesired(repo, renderName({ kind: "config", model }), onto, onto);
  const { source, sha256 } = config.data;
  return sha256 !== undefined || inRepository(source) ? "" : `: what ${source} held is that evidence's word`;
}

/** Finds a place in the pointer's file. */
export type Where = (path: readonly (string | number)[]) => Pick<Fault, "file" | "line" | "column" | "path">;

async function places(repo: Repo, model: string, head: Rev): Promise<Where> {
  const { pointer: file } = championPaths(model);
  return pointerPlaces((await repo.read(file, head))!, file);
}

/** The default branch's pointer; where nobody can read that, the last one that could be read. */
async function presentPointer(repo: Repo, model: string, onto: Rev): Promise<Pointer | undefined> {
  try {
    return await readPointer(repo, model, onto);
  } catch (error) {
    if (!(error instanceof ContenderError) || error.code !== "pointer-invalid") throw error;
  }
  for await (const { pointer } of formerPointers(repo, model, onto, "own")) return pointer;
  return undefined;
}

/** Whether an earlier pointer comes back as it was, as by git's revert of a merged promotion. */
async function isReverted(repo: Repo, { model, onto }: ChampionLook, pointer: Pointer): Promise<boolean> {
  for await (const { pointer: former } of formerPointers(repo, model, onto, "own")) {
    if (sameChampion(former, pointer) && former.replaces === pointer.replaces) return true;
  }
  return false;
}

function notThePresent(
  where: Where,
  model: string,
  pointer: Pointer,
  present: Pointer | undefined,
  reverted: boolean,
): Fault {
  const expected = present ? `run ${present.run}, the champion` : "null: there is no champion";
  const found = pointer.replaces === null ? "null" : `run ${pointer.replaces}`;
  return {
    ...where(["replaces"]),
    message: `this was made against another champion than there is now: it replaces ${found}, expected ${expected}`,
    expected,
    found,
    hint: reverted
      ? `close it and use \`contender rollback ${model}\`, which also holds the run that it takes back`
      : "close it, or wait: the next push to the default branch measures it anew",
  };
}

/** What people said no to stays said: a hold goes in a pull request of its own, or where its run is asked for by name. */
function lostHolds(where: Where, { pointer, manifest }: Champion, present: Pointer | undefined): Fault[] {
  const kept = new Set(pointer.held.map(({ subject }) => subject));
  const lost = (present?.held ?? []).filter(({ subject }) => !kept.has(subject) && subject !== manifest.subject);
  return lost.map(({ subject, why }) => ({
    ...where(["held"]),
    message: `a hold that the champion has is gone: ${subject} (${why})`,
    expected: `held: subject ${subject}`,
    found: "no such hold",
    hint: "put it back; to lift it, change nothing but `held` in a pull request of its own",
  }));
}

/** A roll back: what stood before on the default branch, as it stood, and a no to what it replaces; undefined: it never stood. */
async function rollbackFaults(
  repo: Repo,
  { model, onto }: ChampionLook,
  { pointer }: Champion,
  present: Pointer,
  where: Where,
): Promise<Fault[] | undefined> {
  let stood = false;
  for await (const former of formerPointers(repo, model, onto, "own")) {
    stood ||= sameChampion(former.pointer, pointer);
    if (stood) break;
  }
  if (!stood) return undefined;
  const subject = await subjectOf(repo, model, onto);
  if (subject === undefined || pointer.held.some((hold) => hold.subject === subject)) return [];
  return [
    {
      ...where(["held"]),
      message: `this goes back to run ${pointer.run} without a no to run ${present.run}: the next push would propose that again`,
      expected: `held: [{ subject: "${subject}", why: … }]`,
      found: "no such hold",
      hint: `let \`contender rollback ${model}\` write it`,
    },
  ];
}

/** The champion's subject; undefined where its evidence can't be read, so that nobody can be asked for it. */
async function subjectOf(repo: Repo, model: string, onto: Rev): Promise<string | undefined> {
  try {
    return (await readChampion(repo, model, onto))?.manifest.subject;
  } catch (error) {
    if (error instanceof ContenderError && error.exit === 3) return undefined;
    throw error;
  }
}

/** A champion goes only together with its config, and whole. */
async function retired(repo: Repo, { model, head }: ChampionLook): Promise<Checked> {
  const { pointer, folder } = championPaths(model);
  const config = renderName({ kind: "config", model });
  const faults: Fault[] = [];
  if (await repo.read(config, head)) {
    faults.push({
      file: pointer,
      message: `${pointer} is gone, but ${config} still asks for a champion`,
      expected: "the pointer, or neither of them",
      found: "nothing",
      hint: `\`contender rollback ${model}\` goes back to an earlier champion; to retire the model, remove ${config} too`,
    });
  }
  for (const name of await repo.list(folder, head)) {
    faults.push({
      file: `${folder}/${name}`,
      message: `${folder}/${name} is evidence that no pointer names`,
      expected: `a pointer ${pointer}`,
      found: "nothing",
      hint: "remove it, or restore the pointer",
    });
  }
  if (faults.length > 0) throw new ContenderError("pointer-invalid", faults);
  return { model, kind: "retired", run: null, what: "config, pointer and evidence are gone" };
}
