import { ContenderError } from "../errors.ts";
import type { Store } from "../ports/store.ts";
import { listExecutions } from "../records/executions.ts";
import { listJudgements } from "../records/judgements.ts";
import { type Key, parseKey, renderKey } from "../records/layout.ts";
import { getObject } from "../records/objects.ts";
import { listRuns } from "../records/runs.ts";
import { listSteps } from "../records/steps.ts";
import { CHAMPIONS, championPaths, parseName } from "../registry/names.ts";
import { orUnread } from "../registry/or-unread.ts";
import type { World } from "./world.ts";

/** What would go, or went, from one zone. */
export interface Swept {
  readonly zone: "previews" | "records";
  readonly kept: { readonly runs: number; readonly keys: number };
  readonly removed: readonly string[];
}

/**
 * `contender gc`: of the previews, the newest runs of each model stay (by their executions) with all that they name; of the
 * records everything stays but objects that no record, no step and no champion in git's history names, which a killed writer left.
 * What stays is verified.
 * Without `apply` nothing is removed.
 *
 * @param keep how many preview runs a model keeps, at least 0
 */
export async function gc(world: World, keep: number, apply: boolean): Promise<Swept[]> {
  if (!Number.isInteger(keep) || keep < 0) {
    throw new ContenderError("usage", {
      message: "--keep takes a whole number, 0 or more",
      expected: "10",
      found: String(keep),
    });
  }
  await refusePart(world);
  const swept: Swept[] = [];
  const champions = await championObjects(world);
  for (const zone of ["previews", "records"] as const) {
    swept.push(await look(world.stores[zone], zone, keep, champions));
  }
  // Nothing goes before both zones are seen whole: a corrupt record anywhere leaves everything as it is.
  if (apply) for (const { zone, removed } of swept) for (const name of removed) await world.stores[zone].remove(name);
  return swept;
}

/** In a part of the history an earlier champion's model looks like something that nobody names. */
async function refusePart({ repo }: World): Promise<void> {
  if (await repo.whole()) return;
  const hint = "fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` in actions/checkout";
  throw new ContenderError("repository-invalid", {
    message: `this clone holds only a part of git's history, and an earlier champion may be in the rest; ${hint}`,
    expected: "the whole history",
    found: "a shallow clone",
    hint,
  });
}

/**
 * Every digest that the files of any champion name, in the history of the default branch and of the checkout. They are not judged
 * here: one that can't be read as a pointer or a record any more keeps what it names all the same.
 */
async function championObjects({ repo }: World): Promise<Set<string>> {
  const objects = new Set<string>();
  const { head, tip } = await repo.heads();
  for (const from of new Set([head, tip])) {
    if (from === undefined) continue;
    for await (const { sha } of repo.log(CHAMPIONS, from)) {
      for (const file of await repo.list(CHAMPIONS, sha)) {
        const named = parseName(`${CHAMPIONS}/${file}`);
        if (named?.kind !== "pointer") continue;
        const { pointer, manifest, comparison } = championPaths(named.model);
        for (const path of [pointer, manifest, comparison]) {
          const bytes = await orUnread(() => repo.read(path, sha));
          if (!(bytes instanceof Uint8Array)) continue;
          const text = new TextDecoder("latin1").decode(bytes);
          for (const [digest] of text.matchAll(/\b[0-9a-f]{64}\b/g)) objects.add(digest);
        }
      }
    }
  }
  return objects;
}

async function look(
  store: Store,
  zone: "previews" | "records",
  keep: number,
  champions: ReadonlySet<string>,
): Promise<Swept> {
  const all = zone === "records";
  // Seen before what names them, so that what is written meanwhile is none that nobody names.
  const names: string[] = [];
  for await (const name of store.list("")) names.push(name);
  const runs = await newest(store, all ? Number.POSITIVE_INFINITY : keep);
  const objects = new Set<string>();
  const steps = new Set<string>();
  for await (const run of listRuns(store)) {
    if (!runs.has(run.run)) continue;
    for (const step of run.steps) {
      steps.add(step.key);
      if (step.output !== null) objects.add(step.output);
    }
  }
  const comparisons = new Set<string>();
  // A champion comes from git, and its model lies here only where it was made here.
  const opponents = new Set<string>();
  for await (const judgement of listJudgements(store)) {
    if (!all && !runs.has(judgement.challenger.run)) continue;
    comparisons.add(judgement.key);
    objects.add(judgement.challenger.model);
    if (judgement.champion) opponents.add(judgement.champion.model);
    if (judgement.comparison !== null) objects.add(judgement.comparison);
    if (judgement.changes !== undefined) objects.add(judgement.changes);
  }
  // Every step of a record stays, so what it gave does; of a preview's sweep the ranking that chose a run which stays.
  const chosen = new Set<string>();
  for await (const { run, sweep } of listExecutions(store)) if (sweep !== undefined && runs.has(run)) chosen.add(sweep);
  for await (const step of listSteps(store)) {
    if (all || chosen.has(step.key)) steps.add(step.key);
    if (steps.has(step.key)) objects.add(step.output);
  }
  const stays = (key: Key): boolean => {
    switch (key.kind) {
      case "object":
        return [objects, opponents].some((kept) => kept.has(key.digest)) || (all && champions.has(key.digest));
      case "step":
        return all || steps.has(key.key);
      case "run":
      case "execution":
        return all || runs.has(key.run);
      case "comparison":
        return all || comparisons.has(key.key);
      case "promotion":
      case "deployment":
      case "drift":
        return true; // they stand beside the zones: what is here is not ours to remove
    }
  };
  await verify(store, all ? objects : new Set(), new Set([...objects, ...opponents]));
  const removed: string[] = [];
  let kept = 0;
  for (const name of names) {
    const key = parseKey(name);
    if (!key || stays(key)) kept++;
    else removed.push(name);
  }
  // What names goes before what is named, so that a killed sweep leaves no record that dangles.
  const last = (name: string) => (name.startsWith("objects/") ? 1 : 0);
  removed.sort((a, b) => last(a) - last(b) || (a < b ? -1 : 1));
  return { zone, kept: { runs: runs.size, keys: kept }, removed };
}

/**
 * What stays is read whole and held against its digest: a sweep is also the store's check.
 *
 * @param demanded what has to be there
 */
async function verify(store: Store, demanded: ReadonlySet<string>, named: ReadonlySet<string>): Promise<void> {
  for (const digest of [...named].sort()) {
    if ((await getObject(store, digest, "an object that records name")) || !demanded.has(digest)) continue;
    const place = store.place(renderKey({ kind: "object", digest }));
    throw new ContenderError("evidence-missing", {
      file: place,
      message: `${place} is named in records/ and is not there`,
      expected: "every object that a record names",
      found: "nothing",
      hint: `restore it from a backup of the store`,
    });
  }
}

/** Runs of the newest executions, so many a model. A run that no execution tells of was cut short: it counts as oldest. */
async function newest(store: Store, keep: number): Promise<Set<string>> {
  const latest = new Map<string, string>();
  for await (const { run, started } of listExecutions(store)) {
    if ((latest.get(run) ?? "") < started) latest.set(run, started);
  }
  const byModel = new Map<string, string[]>();
  for await (const { model, run } of listRuns(store)) byModel.set(model, [...(byModel.get(model) ?? []), run]);
  const when = (run: string) => latest.get(run) ?? "";
  const stay = [...byModel.values()].flatMap((runs) =>
    runs
      .sort((a, b) => (when(a) > when(b) ? -1 : when(a) < when(b) ? 1 : a < b ? -1 : 1))
      .slice(0, Math.min(keep, runs.length)),
  );
  return new Set(stay);
}
