import { keysOf, runId } from "../pipeline/keys.ts";
import type { Rev } from "../ports/repo.ts";
import { datasetDigest } from "./attempt.ts";
import { readDesired } from "./desired.ts";
import { readOpponent } from "./opponent.ts";
import type { World } from "./world.ts";

/** A model whose champion is what its config asks for. */
export interface Settled {
  readonly model: string;
  readonly run: string;
}

/**
 * Whether the champion is the very run that a committed config asks for, found out without training: where no store lasts, the
 * pointer in git is what is remembered. Undefined where it is another, can't be verified, or a sweep would have to be ranked.
 *
 * @throws ContenderError where config, pipeline or data can't be read.
 */
export async function settledAt(world: World, file: string, head: Rev): Promise<Settled | undefined> {
  const desired = await readDesired(world.repo, file, head, head);
  const { model, config, steps, sweep } = desired;
  if (sweep) return undefined;
  const { champion } = await readOpponent(world.repo, model, head);
  if (!champion) return undefined;
  const run = runId(keysOf(steps, { config, dataset: await datasetDigest(world, desired), engine: world.engine }));
  return champion.pointer.run === run ? { model, run } : undefined;
}
