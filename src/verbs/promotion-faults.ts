import { canonical } from "../canonical.ts";
import type { Config } from "../config/config.types.ts";
import { inRepository } from "../config/in-repository.ts";
import type { Digest } from "../digest.ts";
import type { Fault } from "../errors.ts";
import { judgeDigest, keysOf, runId, subjectDigest } from "../pipeline/keys.ts";
import { verdictOf } from "../pipeline/verdict-of.ts";
import type { Champion } from "../registry/champion.ts";
import { championPaths, pipelinePath, renderName } from "../registry/names.ts";
import type { Pointer } from "../registry/pointer.types.ts";
import { holdoutDigest } from "../split/holdout.ts";
import { datasetDigest } from "./attempt.ts";
import type { ChampionLook, Where } from "./check-champion.ts";
import { type Desired, readDesired } from "./desired.ts";
import type { World } from "./world.ts";

/**
 * What speaks against a promotion: that nobody held its subject, that the default branch's config asks for this very run, that it
 * was judged by the present judge on the present holdout against the present champion, and that the verdict follows from what was
 * compared.
 */
export async function promotionFaults(
  world: World,
  look: ChampionLook,
  champion: Champion,
  present: Pointer | undefined,
  where: Where,
): Promise<Fault[]> {
  const { model, onto } = look;
  const { pointer, manifest } = champion;
  const hold = present?.held.find(({ subject }) => subject === manifest.subject);
  const held: Fault[] = hold
    ? [
        {
          ...where(["run"]),
          message: `a person said no to the subject of run ${pointer.run}: ${hold.why}`,
          expected: "a subject that is not held",
          found: manifest.subject,
          hint: "lift the hold first, in a pull request that changes nothing but `held`",
        },
      ]
    : [];
  const file = renderName({ kind: "config", model });
  if (!(await world.repo.read(file, onto))) {
    return [
      ...held,
      { ...where(["run"]), message: `no config on the default branch asks for it: there is no ${file}` },
    ];
  }
  const desired = await readDesired(world.repo, file, onto, onto);
  const moved = await movedInputs(world, look, desired);
  if (moved.length > 0) return [...held, ...moved];
  const dataset = await claimedDataset(world, desired, champion);
  const config = configOf(desired, dataset, champion, world.engine);
  if (!config) return [...held, notAskedFor(where, desired, dataset, champion, world.engine)];
  return [...held, ...judgementFaults(champion, present, config, dataset)];
}

/** A promotion changes a champion and nothing that it stands on; and what it stands on is as the default branch has it now. */
async function movedInputs(world: World, { from, onto }: ChampionLook, { file, config }: Desired): Promise<Fault[]> {
  const { source, sha256 } = config.data;
  const data = sha256 === undefined && inRepository(source) ? [source] : [];
  const paths = [file, pipelinePath(config.pipeline), ...data];
  const own = new Set(await world.repo.changed(paths, from));
  const behind = new Set([...(await world.repo.changed(paths, onto)), ...own, ...(await world.repo.changed(paths))]);
  return [...behind].sort().map((path) =>
    own.has(path)
      ? {
          file: path,
          message: `${path} changes together with the champion that stands on it`,
          expected: "a promotion that changes nothing else",
          found: "a change of what it is judged by or trained on",
          hint: "merge that by itself first; the next push to the default branch proposes what follows from it",
        }
      : {
          file: path,
          message: `${path} is another on the default branch than here: the evidence is stale`,
          expected: "a checkout that is up to date with the default branch",
          found: "another version",
          hint: "wait: the next push to the default branch brings the promotion up to date, or closes it",
        },
  );
}

/**
 * The dataset that a promotion stands on. A check has no key to a bucket: of data there the pin counts, else what the evidence says,
 * which `run --record` read on the default branch. Whether the object is another one by now, the next push tells.
 */
async function claimedDataset(world: World, desired: Desired, { manifest }: Champion): Promise<Digest> {
  const { source, sha256 } = desired.config.data;
  if (inRepository(source)) return datasetDigest(world, desired);
  return sha256 ?? manifest.dataset.sha256;
}

/** The config whose run it is: of a sweep, the challenger's. Who of them was the best, only training them again could tell. */
function configOf(
  { config, sweep, steps }: Desired,
  dataset: string,
  { pointer }: Champion,
  engine: string,
): Config | undefined {
  const candidates = sweep ? sweep.swept.map((one) => one.config) : [config];
  return candidates.find((one) => runId(keysOf(steps, { config: one, dataset, engine })) === pointer.run);
}

function notAskedFor(
  where: Where,
  { config, steps, file, sweep }: Desired,
  dataset: string,
  champion: Champion,
  engine: string,
): Fault {
  const { pointer, manifest } = champion;
  if (manifest.engine !== engine) {
    return {
      ...where(["run"]),
      message: `run ${pointer.run} was made by another engine: what ${file} asks for can't be held against it`,
      expected: `engine ${engine}`,
      found: `engine ${manifest.engine}`,
      hint: "pin this check to the version that promotes, or wait for the promotion that the new engine makes",
    };
  }
  const expected = sweep ? "one of the sweep's runs" : `run ${runId(keysOf(steps, { config, dataset, engine }))}`;
  return {
    ...where(["run"]),
    message: `${file} on the default branch does not ask for run ${pointer.run}`,
    expected,
    found: `run ${pointer.run}`,
    hint: "leave champions to `contender promote` and `contender rollback`: change the config instead",
  };
}

/** What the evidence says, decided anew. */
function judgementFaults(champion: Champion, present: Pointer | undefined, config: Config, dataset: string): Fault[] {
  const { pointer, manifest, evidence } = champion;
  const { judgement, comparison, verdict } = evidence;
  const { comparison: file, manifest: record } = championPaths(judgement.model);
  const refitted = (judgement.champion?.refitted ?? []).length > 0;
  const decided = verdictOf(judgement, comparison, config);
  const checks: readonly [file: string, what: string, expected: string | null, found: string | null][] = [
    [record, "the subject", subjectDigest(config, dataset), manifest.subject],
    [record, "the dataset", dataset, manifest.dataset.sha256],
    [file, "the holdout", holdoutDigest(dataset, config.target, config.split), judgement.holdout],
    [file, "the judge", judgeDigest(config), judgement.judge],
    [file, "the engine", manifest.engine, judgement.engine],
    [file, "the champion that was compared with", present?.run ?? null, judgement.champion?.run ?? null],
    [
      file,
      "the champion's model",
      refitted ? (judgement.champion?.model ?? null) : (present?.digests.model ?? null),
      judgement.champion?.model ?? null,
    ],
    [file, "the verdict", decided.verdict, verdict.verdict],
    [file, "why", canonical(decided), canonical(verdict)],
  ];
  return checks
    .filter(([, , expected, found]) => expected !== found)
    .map(([at, what, expected, found]) => ({
      file: at,
      message: `the evidence of run ${pointer.run} does not hold: ${what} is ${short(found)}, expected ${short(expected)}`,
      expected: short(expected),
      found: short(found),
      hint: "leave evidence to `contender promote`: close this, the next push to the default branch makes it anew",
    }));
}

const short = (text: string | null) => (text === null ? "none" : text.slice(0, 200));
