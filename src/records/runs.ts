import type { Store } from "../ports/store.ts";
import { listRecords, type RecordKind, readRecord, writeRecord } from "./record-file.ts";
import type { Run } from "./run.types.ts";
import validate from "./run.validate.ts";

export const RUNS: RecordKind<Run> = {
  kind: "run",
  validate,
  placeOf: ({ model, run }) => ({ kind: "run", model, run }),
};

/** A model's run. @throws ContenderError `evidence-corrupt` or `record-invalid`, naming the key. */
export function readRun(store: Store, model: string, run: string): Promise<Run | undefined> {
  return readRecord(store, RUNS, { kind: "run", model, run });
}

/** Writes a run, last of all that it names. @throws ContenderError `evidence-corrupt` where another result of it is there. */
export function writeRun(store: Store, run: Run): Promise<"created" | "exists"> {
  return writeRecord(store, RUNS, run);
}

/** All runs, or one model's, by model and run. */
export function listRuns(store: Store, model?: string): AsyncIterable<Run> {
  return listRecords(store, RUNS, model);
}
