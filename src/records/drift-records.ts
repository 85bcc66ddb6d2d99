import type { Store } from "../ports/store.ts";
import type { Drift } from "./drift.types.ts";
import validate from "./drift.validate.ts";
import { listRecords, type RecordKind, writeRecord } from "./record-file.ts";

export const DRIFT: RecordKind<Drift> = {
  kind: "drift",
  validate,
  placeOf: ({ model, id }) => ({ kind: "drift", model, id }),
};

/** Writes how far the data has moved, into the store's top. @throws ContenderError `evidence-corrupt` where another one is there. */
export function writeDrift(top: Store, drift: Drift): Promise<"created" | "exists"> {
  return writeRecord(top, DRIFT, drift);
}

/** All of them, or one model's, by key. @param top the store's top */
export function listDrift(top: Store, model?: string): AsyncIterable<Drift> {
  return listRecords(top, DRIFT, model);
}
