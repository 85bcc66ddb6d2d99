import { parseRecordedConfig } from "../config/recorded-config.ts";
import { parseRecordedPipeline } from "../config/recorded-pipeline.ts";
import { sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import { type BoundStep, bind } from "../pipeline/bind.ts";
import { trial } from "../pipeline/trial.ts";
import type { Rev } from "../ports/repo.ts";
import { renderRecord } from "../records/record.ts";
import type { Run } from "../records/run.types.ts";
import { listRuns } from "../records/runs.ts";
import { chosen } from "./chosen.ts";
import { type Asked, readDesired } from "./desired.ts";
import { unknownRun } from "./history.ts";
import { memoryStore } from "./memory-store.ts";
import { openDataset } from "./open-dataset.ts";
import { readOnce } from "./read-once.ts";
import type { World } from "./world.ts";

/** One thing that a run stands on or gave, as recorded and as it came out now. */
export interface Trace {
  readonly what: string;
  /** Null where nobody here knows what was recorded. */
  readonly expected: string | null;
  readonly found: string;
}

export interface Reproduction {
  readonly model: string;
  readonly run: string;
  /** Whether every output has the recorded digest. */
  readonly equal: boolean;
  /** What the run stands on: dataset, config, pipeline, engine. What differs here is why an output differs. */
  readonly inputs: readonly Trace[];
  /** Each kept output in the order of the work, then the run record. */
  readonly outputs: readonly Trace[];
  /** The first output that differs; undefined where all are equal. */
  readonly differs: Trace | undefined;
}

/**
 * `contender reproduce <run>`: trains the recorded config anew in an empty store, and compares all digests.
 *
 * @throws ContenderError `not-found` where no store holds such a run.
 */
export async function reproduce(world: World, id: string): Promise<Reproduction> {
  const recorded = await findRun(world, id);
  const config = parseRecordedConfig(recorded.config, `config of run ${id}`);
  const steps = stepsOf(recorded);
  return against(recorded, await retrain(world, recorded.model, { config, steps, sweep: undefined }));
}

/**
 * `contender reproduce --at <revision> --expect <digest> <config>`: trains what a config asks for at a revision, and compares
 * the digest of its run record. Where a store holds the record of that digest, the first output that differs is named.
 *
 * @param judge the commit whose judge counts; without it where `at` left the default branch, as long as it is not merged
 */
export async function reproduceAt(
  world: World,
  file: string,
  at: Rev,
  expect: string,
  judge?: Rev,
): Promise<Reproduction> {
  // Under the judge that counted: a head that edits its own is judged by the base's, then as now.
  const desired = await readDesired(world.repo, file, at, judge ?? (await world.repo.base(at)));
  const again = await retrain(world, desired.model, desired);
  const found = sha256(renderRecord(again));
  // A record holds the digests of all that it stands on and gave: where it is equal they are, whether a store has it or not.
  if (found === expect) return against(again, again);
  for (const store of [world.stores.records, world.stores.previews]) {
    for await (const one of listRuns(store, desired.model)) {
      if (sha256(renderRecord(one)) === expect) return against(one, again);
    }
  }
  const record = { what: "run record", expected: expect, found };
  const kept = again.steps.filter((step) => step.output !== null);
  const outputs = kept.map((step) => ({ what: step.uses, expected: null, found: step.output! }));
  return {
    model: desired.model,
    run: again.run,
    equal: false,
    inputs: [],
    outputs: [...outputs, record],
    differs: record,
  };
}

function stepsOf(run: Run): BoundStep[] {
  const place = () => ({ file: `run ${run.run}`, line: 1, column: 1, path: "pipeline" });
  return bind(parseRecordedPipeline(run.pipeline, `pipeline of run ${run.run}`), place);
}

async function findRun(world: World, id: string): Promise<Run> {
  for (const store of [world.stores.records, world.stores.previews]) {
    for await (const one of listRuns(store)) if (one.run === id) return one;
  }
  throw unknownRun(id);
}

/** No holdout is asked for leave: nobody is shown a figure, only whether digests are equal. */
async function retrain(world: World, model: string, asked: Asked): Promise<Run> {
  const { digest, read } = await openDataset(world, asked.config.data);
  const common = {
    model,
    dataset: digest,
    engine: world.engine,
    opponent: { kind: "none" },
    store: memoryStore(),
    zone: "previews",
    read: readOnce(read),
    progress: world.progress,
    clock: world.clock,
  } as const;
  const choice = await chosen(asked, common);
  const done = choice.kind === "chosen" && (await trial({ ...common, config: choice.config, steps: asked.steps }));
  if (done && done.kind === "judged") return done.run;
  throw new ContenderError("internal", { message: "a reproduction asks no holdout for leave" });
}

function against(recorded: Run, again: Run): Reproduction {
  const trace = (what: string, expected: string | null, found: string | null): Trace => ({
    what,
    expected: expected ?? "nothing",
    found: found ?? "nothing",
  });
  const inputs = [
    trace("dataset", recorded.dataset.sha256, again.dataset.sha256),
    trace("config", sha256(recorded.config), sha256(again.config)),
    trace("pipeline", sha256(recorded.pipeline), sha256(again.pipeline)),
    trace("engine", recorded.engine, again.engine),
  ];
  const length = Math.max(recorded.steps.length, again.steps.length);
  const outputs: Trace[] = [];
  for (let index = 0; index < length; index++) {
    const [before, now] = [recorded.steps[index], again.steps[index]];
    if (before?.output == null && now?.output == null) continue;
    outputs.push(trace((before ?? now)!.uses, before?.output ?? null, now?.output ?? null));
  }
  outputs.push(trace("run record", sha256(renderRecord(recorded)), sha256(renderRecord(again))));
  const differs = outputs.find((one) => one.expected !== one.found);
  return { model: recorded.model, run: recorded.run, equal: differs === undefined, inputs, outputs, differs };
}
