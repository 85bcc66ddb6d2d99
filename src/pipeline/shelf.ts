import type { Digest } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { Store } from "../ports/store.ts";
import { getObject, putObject } from "../records/objects.ts";
import { readStep, writeStep } from "../records/steps.ts";

/** A step by its key: one of a pipeline, or a sweep. */
export interface ShelvedStep {
  readonly uses: string;
  readonly key: Digest;
}

/** What steps gave before, by key. */
export interface Shelf {
  /** The output of a step that ran before, verified; undefined where there is none. */
  find(step: ShelvedStep): Promise<{ output: Digest; bytes: Uint8Array } | undefined>;
  /** Keeps an output: the object first, then the record that names it. */
  keep(step: ShelvedStep, bytes: Uint8Array): Promise<Digest>;
}

/**
 * The shelf of one zone. A record whose object is gone is a miss in `previews/`; in `records/`, where nothing that is named
 * may go, it is an error.
 *
 * @throws ContenderError `evidence-missing` (records) or `evidence-corrupt` (both zones), naming the key.
 */
export function shelf(store: Store, zone: "previews" | "records"): Shelf {
  return {
    async find(step) {
      const record = await readStep(store, step.key);
      if (!record) return undefined;
      const what = `output of step ${step.uses} (${step.key.slice(0, 16)})`;
      const bytes = await getObject(store, record.output, what);
      if (bytes) return { output: record.output, bytes };
      if (zone === "previews") return undefined;
      throw new ContenderError("evidence-missing", {
        message: `${what} is named in records/ but its object ${record.output} is not there`,
        expected: `records/objects/sha256/${record.output.slice(0, 2)}/${record.output}`,
        found: "nothing",
        hint: `restore the object, or remove records/steps/${step.key}.json so that the step runs again`,
      });
    },
    async keep(step, bytes) {
      const output = await putObject(store, bytes);
      await writeStep(store, { format: "contender.step/1", uses: step.uses, key: step.key, output });
      return output;
    },
  };
}
