import { createReadStream, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compare } from "../../src/compare/compare.ts";
import type { Estimate } from "../../src/compare/comparison.types.ts";
import { criticalT } from "../../src/compare/critical-t.ts";
import { ownSpread } from "../../src/compare/own-spread.ts";
import { pastSpread } from "../../src/compare/past-spread.ts";
import { powerFrom } from "../../src/compare/power.ts";
import { rankOnHoldout } from "../../src/compare/rank-on-holdout.ts";
import type { Config } from "../../src/config/config.types.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { readCsv } from "../../src/data/read-csv.ts";
import type { Column } from "../../src/data/table.ts";
import { decide } from "../../src/decide/decide.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import { challenge, wantedByConfig } from "../../src/pipeline/challenge.ts";
import { holdoutDigest } from "../../src/split/holdout.ts";
import { rowSe } from "./row-se.ts";

const top = new URL("../../", import.meta.url);
const FILE = "configs/trending.yaml";
const OWN = "{ kind: naive-bayes, calibration: none }";
const FIRST = "{ kind: logistic-regression }";
/** A sweep of the same change. */
export const FAMILY = [
  FIRST,
  "{ kind: logistic-regression, l2: 100 }",
  "{ kind: logistic-regression, class_weight: balanced }",
];

/**
 * The worked example of the method's page: the repository's own config on its own sample of tracks, naive Bayes being the
 * champion and logistic regression the challenger.
 */
export async function example() {
  const text = readFileSync(new URL(FILE, top), "utf8");
  const configOf = (trainer: string): Config => {
    const asked = text.replace(OWN, trainer);
    if (trainer !== OWN && asked === text) throw new TypeError(`expected ${OWN} in ${FILE}`);
    return parseConfig(new TextEncoder().encode(asked), FILE).config;
  };
  const config = configOf(OWN);
  const { source } = config.data;
  const dataset = await readCsv(createReadStream(fileURLToPath(new URL(source, top))), {
    file: source,
    wanted: [...wantedByConfig(config), { name: "Artist", type: "string" }],
    by: config.split.by,
  });
  const steps = challenge(config, dataset);
  const partition = steps.partition();
  const slices = steps.slices(partition);
  const scoresOf = (trainer: string): Scores => {
    const own = challenge(configOf(trainer), dataset);
    return own.scores(partition, own.model(partition));
  };
  const champion = scoresOf(OWN);
  const family = FAMILY.map(scoresOf);
  const challenger = family[0]!;
  const comparison = compare(champion, challenger, config, slices);
  const holdout = holdoutDigest(dataset.sha256, config.target, config.split);
  const { confidence, holdout_budget, primary } = config.gate;
  const history = [pastSpread(comparison, primary.metric)!];
  const power = { groups: comparison.groups, gate: config.gate };
  return {
    config,
    rows: dataset.table.rows,
    partition,
    artist: artistsOf(dataset.table.columns, partition.group),
    champion,
    challenger,
    comparison,
    verdict: decide({ kind: "compared", comparison }, config.gate),
    tail: (1 - confidence) / (2 * holdout_budget),
    rowSe: rowSe(champion, challenger, config),
    ranking: rankOnHoldout(primary.metric, champion, family, config, primary.min_gain, holdout),
    bonferroni: criticalT((1 - confidence) / (2 * holdout_budget * FAMILY.length), comparison.groups - 1),
    guess: powerFrom({ ...power, history: [], championSe: ownSpread(primary.metric, champion, config.evaluate) }),
    known: powerFrom({ ...power, history, championSe: null }),
  };
}

export type Example = Awaited<ReturnType<typeof example>>;

/** What the comparison says of a metric. */
export function found({ comparison }: Example, metric: Estimate["metric"]): Estimate {
  return comparison.estimates.find((one) => one.metric === metric)!;
}

function artistsOf(columns: readonly Column[], group: Int32Array): (of: number) => string {
  const column = columns.find(({ name }) => name === "Artist");
  if (column?.type !== "string") throw new TypeError("expected the artists' names");
  return (of) => column.levels[column.codes[group.indexOf(of)]!]!;
}
