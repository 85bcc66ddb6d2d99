import { canonical } from "../canonical.ts";
import type { Model } from "./model.types.ts";

/** The bytes of a model artifact: canonical JSON and a line feed, so that equal models have equal digests. */
export function renderModel(model: Model): Uint8Array {
  return new TextEncoder().encode(`${canonical(model)}\n`);
}
