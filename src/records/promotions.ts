import type { Store } from "../ports/store.ts";
import type { Promotion } from "./promotion.types.ts";
import validate from "./promotion.validate.ts";
import { listRecords, type RecordKind, writeRecord } from "./record-file.ts";

export const PROMOTIONS: RecordKind<Promotion> = {
  kind: "promotion",
  validate,
  placeOf: ({ model, commit }) => ({ kind: "promotion", model, commit }),
};

/** Writes who promoted what, into the store's top. @throws ContenderError `evidence-corrupt` where another one is there. */
export function writePromotion(top: Store, promotion: Promotion): Promise<"created" | "exists"> {
  return writeRecord(top, PROMOTIONS, promotion);
}

/** All of them, or one model's, by key. @param top the store's top */
export function listPromotions(top: Store, model?: string): AsyncIterable<Promotion> {
  return listRecords(top, PROMOTIONS, model);
}
