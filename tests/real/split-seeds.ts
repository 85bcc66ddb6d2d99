import { createReadStream } from "node:fs";
import { compare } from "../../src/compare/compare.ts";
import type { Comparison } from "../../src/compare/comparison.types.ts";
import type { Config } from "../../src/config/config.types.ts";
import { readCsv } from "../../src/data/read-csv.ts";
import type { Dataset } from "../../src/data/reader.ts";
import { decide } from "../../src/decide/decide.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import { challenge, distinct, fittingOf, scoresOf, wantedByConfig } from "../../src/pipeline/challenge.ts";
import { fitScorer } from "../../src/trainers/fit-model.ts";
import { type Asked, AUDIO, BAYES, configOf, LIKES, LOGISTIC } from "./asked.ts";
import { rowSe } from "./row-se.ts";

/** One change before one holdout, one use of it. Numbers have twelve digits. */
export interface Look {
  readonly seed: number;
  /** Whether songs that the holdout has too left the training rows. */
  readonly purge: boolean;
  readonly change: string;
  readonly groups: number;
  /** Of AUC. */
  readonly difference: number;
  readonly se: number;
  readonly mde: number;
  /** SE of AUC if every row were a group of its own. */
  readonly row_se: number;
  readonly log_loss_se: number;
  /** By min_gain: the verdict of the primary alone, and that of the whole gate. */
  readonly alone: Verdicts;
  readonly gate: Verdicts;
}

type Verdicts = Readonly<Record<"0.002" | "0", string>>;

/** What changes from which config to which. */
export const PAIRS: readonly { readonly change: string; readonly from: Asked; readonly to: Asked }[] = [
  { change: "naive Bayes ▸ logistic regression", from: BAYES, to: LOGISTIC },
  { change: "logistic regression + Likes", from: LOGISTIC, to: LIKES },
  { change: "logistic regression + nine audio features", from: LOGISTIC, to: AUDIO },
];

/** Reads every column that the configs look at. */
export function readReal(path: string): Promise<Dataset> {
  const wanted = distinct([AUDIO, LIKES].flatMap((asked) => wantedByConfig(configOf(asked, 1))));
  return readCsv(createReadStream(path), { file: path, wanted, by: "Artist" });
}

/** Every change before the holdout of one split seed, with `purge` or without. */
export function looksAt(dataset: Dataset, seed: number, purge: boolean): Look[] {
  const configs = (asked: Asked): Config => {
    const config = configOf(asked, 1, seed);
    return purge ? config : { ...config, split: { ...config.split, purge: [] } };
  };
  const config = configs(LOGISTIC);
  const steps = challenge(config, dataset);
  const partition = steps.partition();
  const slices = steps.slices(partition);
  const scores = new Map<Asked, Scores>();
  for (const asked of new Set(PAIRS.flatMap(({ from, to }) => [from, to]))) {
    const model = fitScorer(fittingOf(configs(asked), dataset, partition), (_, make) => make());
    scores.set(asked, scoresOf(model, dataset, partition));
  }
  return PAIRS.map(({ change, from, to }) => {
    const [champion, challenger] = [scores.get(from)!, scores.get(to)!];
    const comparison = compare(champion, challenger, config, slices);
    const auc = comparison.estimates.find(({ metric }) => metric === "roc_auc")!;
    const loss = comparison.estimates.find(({ metric }) => metric === "log_loss")!;
    return {
      seed,
      purge,
      change,
      groups: comparison.groups,
      difference: short(auc.difference!),
      se: short(auc.se!),
      mde: short(auc.mde!),
      row_se: short(rowSe(champion, challenger, config)),
      log_loss_se: short(loss.se!),
      alone: verdicts({ ...comparison, slices: [] }, { ...config.gate, guardrails: [] }),
      gate: verdicts(comparison, config.gate),
    };
  });
}

function verdicts(comparison: Comparison, gate: Config["gate"]): Verdicts {
  const at = (min_gain: number) => {
    const primary = { ...gate.primary, min_gain, worthwhile: min_gain + 0.01 };
    return decide({ kind: "compared", comparison }, { ...gate, primary }).verdict;
  };
  return { "0.002": at(0.002), "0": at(0) };
}

const short = (value: number) => Number(value.toPrecision(12));
