import { ContenderError } from "../errors.ts";
import type { Evaluation } from "../evaluate/evaluation.types.ts";
import { CODECS } from "../pipeline/codecs.ts";
import { getObject } from "../records/objects.ts";
import type { Run } from "../records/run.types.ts";
import type { CardInput } from "../report/model-card.ts";
import type { Attempt } from "./attempt.ts";
import { models } from "./history.ts";
import type { World } from "./world.ts";

/**
 * `contender show <model or run> --card`: what the evidence of a champion says, for its card. The evidence lies in git; what a
 * store has beside it is taken where it is there.
 *
 * @param typed a model's name, or the first digits of a champion's run
 * @throws ContenderError `not-found` where no champion is meant by it, `evidence-missing` or `evidence-corrupt`.
 */
export async function card(world: World, typed: string): Promise<CardInput> {
  const all = await models(world);
  const found =
    all.find(({ model }) => model === typed) ?? all.find(({ champion }) => meant(champion?.pointer.run, typed));
  if (!found?.champion)
    throw unknown(
      typed,
      found?.refused,
      all.flatMap((one) => (one.champion ? [one.model] : [])),
    );
  const { pointer, manifest, artifact, evidence } = found.champion;
  const evaluation = await evaluationOf(world, manifest);
  return {
    model: found.model,
    run: manifest,
    artifact,
    comparison: evidence.comparison,
    replaces: pointer.replaces,
    ...(evaluation ? { evaluation } : {}),
  };
}

/** The same of what is to be promoted. */
export function cardOfAttempt({ trial, champion }: Attempt): CardInput {
  return {
    model: trial.model,
    run: trial.run,
    artifact: trial.outputs.model,
    comparison: trial.comparison,
    replaces: champion?.pointer.run ?? null,
    evaluation: trial.outputs.evaluation,
  };
}

function meant(run: string | undefined, typed: string): boolean {
  return run !== undefined && typed !== "" && run.startsWith(typed);
}

async function evaluationOf(world: World, run: Run): Promise<Evaluation | undefined> {
  const digest = run.steps.find(({ uses }) => uses === "evaluate")?.output;
  if (digest == null) return undefined;
  for (const store of [world.stores.records, world.stores.previews]) {
    const bytes = await getObject(store, digest, `evaluation of run ${run.run}`);
    if (bytes) return CODECS.evaluation.parse(bytes, `evaluation of run ${run.run}`);
  }
  return undefined;
}

function unknown(typed: string, refused: string | undefined, champions: readonly string[]): ContenderError {
  if (refused !== undefined) {
    return new ContenderError("evidence-missing", {
      message: `the evidence of ${typed}'s champion can't be read: ${refused}`,
      hint: "restore it from git's history",
    });
  }
  return new ContenderError("not-found", {
    message: `no champion is meant by ${typed}`,
    expected: "a model that has a champion, or the first digits of a champion's run",
    found: champions.length > 0 ? `champions of ${champions.join(", ")}` : "no champion",
    hint: "`contender models` lists them",
  });
}
