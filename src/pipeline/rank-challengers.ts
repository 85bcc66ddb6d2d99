import { canonical } from "../canonical.ts";
import { columnsOf } from "../config/columns.ts";
import type { Config } from "../config/config.types.ts";
import { judgeOf } from "../config/judge.ts";
import type { Dataset } from "../data/reader.ts";
import { sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import { metricValue } from "../evaluate/metric-value.ts";
import { rankedScores } from "../evaluate/ranked-scores.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Model } from "../model/model.types.ts";
import { needColumn } from "../split/need-column.ts";
import type { Partition } from "../split/partition.ts";
import { purge } from "../split/purge.ts";
import { fitScorer } from "../trainers/fit-model.ts";
import type { Prepared } from "../trainers/fit-terms.ts";
import { fittingOf, scoresOf } from "./challenge.ts";
import { sweepFolds } from "./sweep-folds.ts";

/** A challenger's values of the primary metric, one of each part that it was scored on; `why` where it could not be fitted. */
export interface Measured {
  values: (number | null)[];
  why?: string;
}

/**
 * Cross-validation by group inside the training part: of each fold the rows are scored by a model of the others, features and
 * trainer fitted anew. `split.purge` holds between folds as it does towards the holdout. The holdout's rows have no part in it; the
 * target's threshold is the one of the whole training part, as everywhere.
 *
 * @param configs all before one judge. @param tell hears how many fits are done.
 */
export function crossValidate(
  configs: readonly Config[],
  dataset: Dataset,
  partition: Partition,
  folds: number,
  tell: (done: number) => void,
): { measured: Measured[]; groups: number; folds: number } {
  const parts = sweepFolds(dataset, partition, folds);
  if (parts.folds < 2) {
    throw new ContenderError("training-failed", {
      message: `the training rows are ${parts.groups} group; a sweep that is ranked by cross-validation needs at least 2`,
      path: "sweep.rank",
      hint: "choose another split.by, or rank: holdout",
    });
  }
  const judge = judgeOf(configs[0]!);
  const shared = judge.split.purge.map((name) =>
    needColumn(dataset.table, name, judge.columns.find((column) => column.name === name)!.type),
  );
  const measured = configs.map((): Measured => ({ values: [] }));
  let done = 0;
  for (let k = 0; k < parts.folds; k++) {
    const of = partition.train.filter((_, i) => parts.fold[i] === k);
    const on = purge(
      shared,
      partition.train.filter((_, i) => parts.fold[i] !== k),
      of,
    );
    const inside = { ...partition, train: on, holdout: of };
    measureAll(configs, dataset, inside, measured, () => tell(++done));
  }
  return { measured, groups: parts.groups, folds: parts.folds };
}

/** Every challenger fitted on the training part and scored on the holdout. */
export function scoreAll(
  configs: readonly Config[],
  dataset: Dataset,
  partition: Partition,
  tell: (done: number) => void,
): Measured[] {
  const measured = configs.map((): Measured => ({ values: [] }));
  let done = 0;
  measureAll(configs, dataset, partition, measured, () => tell(++done));
  return measured;
}

/** Scores of one challenger after the other, in their order: no more than one is held at a time. */
export function* scoresOfEach(configs: readonly Config[], dataset: Dataset, partition: Partition): Iterable<Scores> {
  for (const config of configs) yield scoresOf(fit(config, dataset, partition, new Map()), dataset, partition);
}

/** Challengers with the same features learn from the same matrix: it is made once, and held no longer than they need it. */
function measureAll(
  configs: readonly Config[],
  dataset: Dataset,
  partition: Partition,
  into: readonly Measured[],
  tell: () => void,
): void {
  const alike = new Map<string, number[]>();
  for (const [i, config] of configs.entries()) {
    const matrix = canonical([columnsOf(config), config.features]);
    alike.set(matrix, [...(alike.get(matrix) ?? []), i]);
  }
  for (const places of alike.values()) {
    const matrices = new Map<string, Prepared>();
    for (const i of places) {
      measure(configs[i]!, dataset, partition, into[i]!, matrices);
      tell();
    }
  }
}

function measure(
  config: Config,
  dataset: Dataset,
  partition: Partition,
  into: Measured,
  matrices: Map<string, Prepared>,
): void {
  if (into.why !== undefined) return;
  try {
    const ranked = rankedScores(scoresOf(fit(config, dataset, partition, matrices), dataset, partition));
    into.values.push(metricValue(config.gate.primary.metric, ranked, config.evaluate) ?? null);
  } catch (error) {
    if (!(error instanceof ContenderError) || !["data-invalid", "training-failed"].includes(error.code)) throw error;
    into.why = error.message.slice(0, 4096);
  }
}

function fit(config: Config, dataset: Dataset, partition: Partition, matrices: Map<string, Prepared>): Model {
  return fitScorer(fittingOf(config, dataset, partition), (on, make) => {
    const rows = sha256(new Uint8Array(on.buffer, on.byteOffset, on.byteLength));
    const found = matrices.get(rows) ?? make();
    matrices.set(rows, found);
    return found;
  });
}
