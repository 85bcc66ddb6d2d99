import type { Digest } from "../digest.ts";
import type { Store } from "../ports/store.ts";
import { listRecords, type RecordKind, readRecord, writeRecord } from "./record-file.ts";
import type { StepRecord } from "./step.types.ts";
import validate from "./step.validate.ts";

const STEPS: RecordKind<StepRecord> = { kind: "step", validate, placeOf: ({ key }) => ({ kind: "step", key }) };

/** What a step gave under its key. @throws ContenderError `evidence-corrupt` or `record-invalid`, naming the key. */
export function readStep(store: Store, key: Digest): Promise<StepRecord | undefined> {
  return readRecord(store, STEPS, { kind: "step", key });
}

/** Writes what a step gave, after the object. @throws ContenderError `evidence-corrupt` where it gave something else before. */
export function writeStep(store: Store, step: StepRecord): Promise<"created" | "exists"> {
  return writeRecord(store, STEPS, step);
}

/** All steps, by key. */
export function listSteps(store: Store): AsyncIterable<StepRecord> {
  return listRecords(store, STEPS);
}
