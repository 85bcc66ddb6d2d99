import type { Facts } from "../ports/index.ts";
import type { Store } from "../ports/store.ts";
import { JUDGEMENTS } from "../records/judgements.ts";
import { renderKey } from "../records/layout.ts";
import { parseRecordAt } from "../records/record-file.ts";
import { factsOf, factual } from "./facts-of.ts";

const ZONE = "records/";

/**
 * The rows of what lies under a whole key, with what it names read beside it: what `reindex`, the notification's reader and `run
 * --record` all call. `none`: such objects have no rows. `absent`: nothing is there (yet, or any more).
 *
 * @param top the whole store, both zones in it
 * @throws ContenderError `evidence-corrupt`, `record-invalid`, `evidence-missing`; whatever the store throws
 */
export async function readFacts(top: Store, key: string): Promise<Facts | "none" | "absent"> {
  const place = factual(key);
  if (!place) return "none";
  const bytes = await top.get(key);
  if (!bytes) return "absent";
  if (place.kind !== "comparison") return factsOf(key, bytes) ?? "none";
  const { comparison } = parseRecordAt(JUDGEMENTS, bytes, key.slice(ZONE.length), key);
  const object =
    comparison === null ? undefined : await top.get(ZONE + renderKey({ kind: "object", digest: comparison }));
  return factsOf(key, bytes, () => object) ?? "none";
}
