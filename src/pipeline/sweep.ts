import type { Config } from "../config/config.types.ts";
import type { SweptConfig } from "../config/expand-sweep.ts";
import { decide } from "../decide/decide.ts";
import { type Digest, digestOf } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import { lowerIsBetter } from "../evaluate/lower-is-better.ts";
import type { StepExecution } from "../records/execution.types.ts";
import type { Use } from "../records/use.types.ts";
import { holdoutDigest } from "../split/holdout.ts";
import { challenge, distinct, wantedByConfig } from "./challenge.ts";
import { sweepCodec } from "./codecs.ts";
import { readDataset, refuseOther } from "./dataset.ts";
import type { Family } from "./family.ts";
import { mayLook, note } from "./holdout-book.ts";
import { keysOf, subjectDigest } from "./keys.ts";
import { opponentColumns } from "./opponent.ts";
import { crossValidate, type Measured, scoreAll, scoresOfEach } from "./rank-challengers.ts";
import { type Shelf, shelf } from "./shelf.ts";
import type { SweepResult } from "./sweep-result.types.ts";
import type { TrialInput, Withheld } from "./trial.ts";

/** A sweep before its judge. `config` is any of its challengers: they share the judge. */
export interface SweepInput extends Omit<TrialInput, "family"> {
  readonly sweep: NonNullable<Config["sweep"]>;
  readonly swept: readonly SweptConfig[];
}

/** A sweep that was ranked: the best challenger's config is the one to run. */
export interface Ranked {
  readonly kind: "ranked";
  readonly key: Digest;
  readonly result: SweepResult;
  readonly config: Config;
  /** Where it was ranked on the holdout. */
  readonly family: Family | undefined;
  readonly step: StepExecution;
}

/** What decides a sweep's ranking: its challengers' fits, and how they are measured. Known before anything is computed. */
export function sweepKey({
  sweep,
  swept,
  steps,
  dataset,
  engine,
}: Pick<SweepInput, "sweep" | "swept" | "steps" | "dataset" | "engine">): Digest {
  const { gate, evaluate } = swept[0]!.config;
  const fits = swept.map(
    ({ config }) => keysOf(steps, { config, dataset, engine }).find(({ uses }) => uses === "fit")!,
  );
  return digestOf({
    step: "sweep",
    rank: sweep.rank,
    folds: sweep.rank === "cv" ? sweep.folds : 0,
    metric: gate.primary.metric,
    measured: { threshold: evaluate.threshold, bins: evaluate.bins },
    challengers: fits.map(({ key }) => key),
    set: swept.map(({ set }) => set),
    engine,
  });
}

/** The ranking that is kept under a sweep's key; undefined where there is none. */
export async function keptRanking(kept: Shelf, key: Digest): Promise<SweepResult | undefined> {
  const found = await kept.find({ uses: "sweep", key });
  return found && sweepCodec.parse(found.bytes, `output of step sweep (${key.slice(0, 16)})`);
}

/**
 * Ranks a sweep's challengers by the primary metric, and says which one to run. By cross-validation the holdout is not looked at;
 * ranked on the holdout they are together one use of it, noted before any of them is scored.
 *
 * @throws ContenderError `training-failed` where none of them can be fitted.
 */
export async function rankSweep(input: SweepInput): Promise<Ranked | Withheld> {
  const { sweep, swept, progress, clock } = input;
  const key = sweepKey(input);
  const kept = shelf(input.store, input.zone);
  const { open, family } = benchOf(input, key);
  const before = await keptRanking(kept, key);
  if (before) {
    const step = {
      uses: "sweep",
      outcome: "reused",
      why: `key ${key.slice(0, 8)} is in the store`,
      seconds: 0,
    } as const;
    return told(input, key, before, family(before), step);
  }
  if (sweep.rank === "holdout") {
    const use = useOfAll(input);
    const leave = await mayLook(input.book, use, input.config, input.dataset, input.opponent);
    if (leave.kind !== "look") {
      const verdict = decide(leave, input.config.gate);
      return { kind: "withheld", model: input.model, config: input.config, holdout: use.holdout, verdict };
    }
  }
  const how = sweep.rank === "cv" ? `${sweep.folds} folds inside the training part` : "the holdout";
  progress.say(`  sweep     ${swept.length} challengers on ${how}`);
  const begun = clock();
  const { dataset, partition } = await open();
  if (sweep.rank === "holdout") await note(input.book, useOfAll(input));
  const configs = swept.map(({ config }) => config);
  const total = swept.length * (sweep.rank === "cv" ? sweep.folds : 1);
  const tell = (done: number) => progress.tick("sweep", done, total);
  const found =
    sweep.rank === "cv"
      ? crossValidate(configs, dataset, partition, sweep.folds, tell)
      : { measured: scoreAll(configs, dataset, partition, tell), groups: partition.groups.holdout, folds: 0 };
  const bytes = sweepCodec.render(resultOf(input, found));
  await kept.keep({ uses: "sweep", key }, bytes);
  const result = sweepCodec.parse(bytes, "output of step sweep");
  const seconds = Math.round(clock() - begun) / 1000;
  const why = `${swept.length} challengers were ranked on ${how}`;
  return told(input, key, result, family(result), { uses: "sweep", outcome: "ran", why, seconds });
}

function told(
  { swept, progress }: SweepInput,
  key: Digest,
  result: SweepResult,
  family: Family | undefined,
  step: StepExecution,
): Ranked {
  const { set, value } = result.challengers[result.winner]!;
  const best = set.map(({ path, value: taken }) => `${path} ${taken}`).join(", ");
  progress.say(`  sweep     ${step.outcome.padEnd(6)} best ${result.metric} ${value}: ${best.slice(0, 200)}`);
  return { kind: "ranked", key, result, config: swept[result.winner]!.config, family, step };
}

function benchOf(input: SweepInput, key: Digest) {
  const { config, opponent, swept } = input;
  let opened: ReturnType<typeof read> | undefined;
  async function read() {
    const request = { file: config.data.source, by: config.split.by };
    const own = distinct(swept.flatMap((one) => wantedByConfig(one.config)));
    const { dataset } = await readDataset(input.read, request, own, opponentColumns(opponent, config));
    refuseOther(dataset, input.dataset, config.data.source);
    return { dataset, partition: challenge(config, dataset).partition() };
  }
  const open = () => {
    opened ??= read();
    return opened;
  };
  const family = (result: SweepResult): Family | undefined => {
    if (result.rank !== "holdout") return undefined;
    const fitted = result.challengers.flatMap(({ value }, i) => (value === null ? [] : [i]));
    return {
      ranking: key,
      challengers: swept.length,
      use: useOfAll(input),
      winner: fitted.indexOf(result.winner),
      scores: async () => {
        const { dataset, partition } = await open();
        return scoresOfEach(
          fitted.map((i) => swept[i]!.config),
          dataset,
          partition,
        );
      },
    };
  };
  return { open, family };
}

/** The one use of a holdout that a sweep is which is ranked there: whatever order its challengers stand in. */
function useOfAll({ swept, dataset, config }: SweepInput): Use {
  const members = [...new Set(swept.map((one) => subjectDigest(one.config, dataset)))].sort();
  const holdout = holdoutDigest(dataset, config.target, config.split);
  return { format: "contender.use/1", holdout, challenger: digestOf({ sweep: members }), members };
}

function resultOf(
  { sweep, swept, config, dataset }: SweepInput,
  { measured, groups, folds }: { measured: readonly Measured[]; groups: number; folds: number },
): SweepResult {
  const { metric } = config.gate.primary;
  const values = meansOf(measured);
  const sign = lowerIsBetter(metric) ? -1 : 1;
  const oriented = values.map((value) => (value === null ? Number.NEGATIVE_INFINITY : sign * value));
  const best = Math.max(...oriented);
  if (best === Number.NEGATIVE_INFINITY) {
    throw new ContenderError("training-failed", {
      message: `none of the sweep's ${swept.length} challengers can be ranked by ${metric}; the first: ${measured[0]!.why ?? "it is not defined"}`,
      path: "sweep",
      hint: "mend what the first one says, or take other values",
    });
  }
  return {
    format: "contender.sweep/1",
    rank: sweep.rank,
    metric,
    folds,
    groups,
    challengers: swept.map(({ set, config: own }, i) => {
      const { why, values: each } = measured[i]!;
      const missing = why ?? (values[i] === null ? `${metric} is not defined on these rows` : undefined);
      return {
        set: set.map(({ path, value }) => ({ path, value })),
        subject: subjectDigest(own, dataset),
        value: values[i]!,
        folds: folds === 0 || why !== undefined ? [] : each,
        ...(missing === undefined ? {} : { why: missing }),
      };
    }),
    winner: oriented.indexOf(best),
  };
}

/** The mean over the folds in which any challenger has a value; null where one has not. */
function meansOf(measured: readonly Measured[]): (number | null)[] {
  const folds = Math.max(0, ...measured.map(({ values }) => values.length));
  const used = Array.from({ length: folds }, (_, k) => k).filter((k) =>
    measured.some(({ values, why }) => why === undefined && values[k] != null),
  );
  return measured.map(({ values, why }) => {
    if (why !== undefined || used.length === 0 || used.some((k) => values[k] == null)) return null;
    return used.reduce((sum, k) => sum + values[k]!, 0) / used.length;
  });
}
