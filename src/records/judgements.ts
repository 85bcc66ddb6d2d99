import type { Digest } from "../digest.ts";
import type { Store } from "../ports/store.ts";
import type { Judgement } from "./judgement.types.ts";
import validate from "./judgement.validate.ts";
import { listRecords, type RecordKind, readRecord, writeRecord } from "./record-file.ts";

export const JUDGEMENTS: RecordKind<Judgement> = {
  kind: "comparison",
  validate,
  placeOf: ({ model, key }) => ({ kind: "comparison", model, key }),
};

/** A judgement on a model's challenger. @throws ContenderError `evidence-corrupt` or `record-invalid`, naming the key. */
export function readJudgement(store: Store, model: string, key: Digest): Promise<Judgement | undefined> {
  return readRecord(store, JUDGEMENTS, { kind: "comparison", model, key });
}

/** Writes a judgement, after the comparison. @throws ContenderError `evidence-corrupt` where another one is there. */
export function writeJudgement(store: Store, judgement: Judgement): Promise<"created" | "exists"> {
  return writeRecord(store, JUDGEMENTS, judgement);
}

/** All judgements, or one model's, by model and key. */
export function listJudgements(store: Store, model?: string): AsyncIterable<Judgement> {
  return listRecords(store, JUDGEMENTS, model);
}
