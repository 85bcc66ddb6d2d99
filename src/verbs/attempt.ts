import { readCsv } from "../data/read-csv.ts";
import type { ReadRequest } from "../data/reader.ts";
import type { Digest } from "../digest.ts";
import { ContenderError, type Fault } from "../errors.ts";
import { type Trial, trial } from "../pipeline/trial.ts";
import type { Rev } from "../ports/repo.ts";
import type { Champion } from "../registry/champion.ts";
import type { Desired } from "./desired.ts";
import { readOpponent } from "./opponent.ts";
import type { World } from "./world.ts";

/** One config carried out, and the same under the head's own judge where the head changed it. */
export interface Attempt {
  readonly desired: Desired;
  readonly dataset: Digest;
  readonly champion: Champion | undefined;
  readonly trial: Trial;
  readonly proposed: Trial | undefined;
}

/** SHA-256 of a config's dataset, known before a row is read. @throws ContenderError `data-invalid` where it isn't the pinned one. */
export async function datasetDigest(world: World, desired: Desired): Promise<Digest> {
  const { source, sha256 } = desired.config.data;
  const opened = await world.source.open(source);
  const found = opened.version.replace(/^sha256:/, "");
  if (sha256 !== undefined && sha256 !== found) {
    throw new ContenderError("data-invalid", {
      ...desired.where(["data", "sha256"]),
      message: `${source} is not the dataset that data.sha256 pins`,
      expected: sha256,
      found,
      hint: "restore the file, or pin the new digest if the change is meant",
    });
  }
  return found;
}

/** Trains, scores and judges what a config asks for, against the champion at `judgedAt`. */
export async function attempt(
  world: World,
  desired: Desired,
  zone: "previews" | "records",
  judgedAt: Rev,
): Promise<Attempt> {
  const dataset = await datasetDigest(world, desired);
  const { opponent, champion } = await readOpponent(world.repo, desired.model, judgedAt);
  const read = async (request: ReadRequest) => {
    const { bytes } = await world.source.open(desired.config.data.source);
    return readCsv(bytes, request, (done) => world.progress.tick("read", done, undefined));
  };
  const common = {
    model: desired.model,
    dataset,
    engine: world.engine,
    opponent,
    store: world.stores[zone],
    zone,
    read,
    progress: world.progress,
    clock: world.clock,
  };
  const { config, steps } = desired;
  try {
    const counted = await trial({ ...common, config, steps });
    const proposed = desired.own ? await trial({ ...common, ...desired.own }) : undefined;
    return { desired, dataset, champion, trial: counted, proposed };
  } catch (error) {
    throw error instanceof ContenderError ? placed(error, desired) : error;
  }
}

/** Training knows columns and settings but no files: a fault at a column gets the dataset's name, one at a setting its line. */
function placed(error: ContenderError, { config, where }: Desired): ContenderError {
  const faults = error.faults.map((fault): Fault => {
    const { file, path } = fault;
    if (file !== undefined || path === undefined) return fault;
    if (/^column "/.test(path)) return { ...fault, file: config.data.source };
    if (Object.hasOwn(config.data.columns, path)) {
      return { ...fault, file: config.data.source, path: `column ${JSON.stringify(path)}` };
    }
    return { ...fault, ...where(path.split(".")) };
  });
  return new ContenderError(error.code, faults, { cause: error });
}
