import type { Wanted } from "../data/table.ts";
import type { Model } from "./model.types.ts";
import { readsOf } from "./reads.ts";

/** The columns that scoring needs, each once, in the order of the features. The target is none of them. */
export function wantedBy(model: Model): Wanted[] {
  const wanted: Wanted[] = [];
  for (const { column: name, type } of model.features.flatMap(readsOf)) {
    if (!wanted.some((one) => one.name === name && one.type === type)) wanted.push({ name, type });
  }
  return wanted;
}
