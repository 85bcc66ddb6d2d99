import { ownSpread } from "../compare/own-spread.ts";
import { pastSpread } from "../compare/past-spread.ts";
import { type Power, powerFrom } from "../compare/power.ts";
import { parseRecordedConfig } from "../config/recorded-config.ts";
import { usesOf } from "../decide/wear.ts";
import { type Digest, digestOf } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import { challenge, scoresOf, wantedByConfig } from "../pipeline/challenge.ts";
import { readDataset } from "../pipeline/dataset.ts";
import { subjectDigest } from "../pipeline/keys.ts";
import { type Opponent, opponentColumns, refitSections } from "../pipeline/opponent.ts";
import { readComparison } from "../pipeline/verdict-of.ts";
import { listJudgements } from "../records/judgements.ts";
import { readRun } from "../records/runs.ts";
import { listUses } from "../records/uses.ts";
import { holdoutDigest } from "../split/holdout.ts";
import type { Desired } from "./desired.ts";
import type { OpenedDataset } from "./open-dataset.ts";
import type { World } from "./world.ts";

/** What a holdout can show before anything is trained, and how much of it is used up. */
export interface HoldoutPower extends Power {
  /** Whose past comparisons it goes by: of this very holdout, or, where it has none, of this model and target on others. */
  readonly from: "this holdout" | "other holdouts of this model" | null;
  /** Challengers that have looked already; the next one would be another. */
  readonly used: number | "unknown";
}

/**
 * Reads the rows for the holdout's groups, and past comparisons for how much differences spread. Where there are none the champion
 * scores the holdout, by its own artifact or fitted anew on this split: that is no use of it, since no challenger looks.
 */
export async function powerOf(
  world: World,
  desired: Desired,
  { digest: dataset, read: readRows }: OpenedDataset,
  opponent: Opponent,
): Promise<HoldoutPower> {
  const { config, model } = desired;
  const request = { file: config.data.source, by: config.split.by };
  const { dataset: read, refused } = await readDataset(
    readRows,
    request,
    wantedByConfig(config),
    opponentColumns(opponent, config),
  );
  const partition = challenge(config, read).partition();
  const holdout = holdoutDigest(dataset, config.target, config.split);
  const { from, history } = await historyOf(world, model, holdout, desired);
  let championSe: number | null = null;
  if (history.length === 0 && opponent.kind === "champion" && refused === undefined) {
    const scores = championScores(opponent, desired, read, partition);
    championSe = scores && ownSpread(config.gate.primary.metric, scores, config.evaluate);
  }
  const power = powerFrom({ groups: partition.groups.holdout, history, championSe, gate: config.gate });
  return { ...power, from, used: await usedOf(world, desired, dataset, opponent) };
}

function championScores(
  opponent: Opponent & { kind: "champion" },
  { config }: Desired,
  read: Parameters<typeof challenge>[1],
  partition: Parameters<typeof scoresOf>[2],
) {
  try {
    const anew = refitSections(opponent, config).length > 0;
    const artifact = anew ? challenge(opponent.under(config), read).model(partition) : opponent.artifact;
    return scoresOf(artifact, read, partition);
  } catch (error) {
    if (error instanceof ContenderError && ["data-invalid", "training-failed"].includes(error.code)) return null;
    throw error;
  }
}

async function historyOf(world: World, model: string, holdout: Digest, { config }: Desired) {
  const { metric } = config.gate.primary;
  const here = new Map<string, { groups: number; se: number }>();
  const elsewhere = new Map<string, { groups: number; se: number }>();
  for (const zone of ["records", "previews"] as const) {
    const store = world.stores[zone];
    for await (const judgement of listJudgements(store)) {
      const own = judgement.holdout === holdout;
      if (!own && judgement.model !== model) continue;
      const comparison = await readComparison(store, judgement, zone);
      const past = comparison && pastSpread(comparison, metric);
      if (!past) continue;
      if (own) here.set(judgement.key, past);
      else if (await sameTarget(world, zone, model, judgement.challenger.run, config.target)) {
        elsewhere.set(judgement.key, past);
      }
    }
  }
  if (here.size > 0) return { from: "this holdout" as const, history: [...here.values()] };
  if (elsewhere.size > 0) return { from: "other holdouts of this model" as const, history: [...elsewhere.values()] };
  return { from: null, history: [] };
}

async function sameTarget(world: World, zone: "records" | "previews", model: string, id: string, target: object) {
  const run = await readRun(world.stores[zone], model, id);
  return (
    run !== undefined && digestOf(parseRecordedConfig(run.config, `config of run ${id}`).target) === digestOf(target)
  );
}

async function usedOf(world: World, { config }: Desired, dataset: Digest, opponent: Opponent) {
  if (!world.lasting) return "unknown" as const;
  const champion = opponent.kind === "champion" ? subjectDigest(opponent.config, dataset) : undefined;
  const uses = await listUses(world.stores.judged, holdoutDigest(dataset, config.target, config.split));
  return usesOf(uses, champion).length;
}
