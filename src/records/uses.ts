import { ContenderError } from "../errors.ts";
import type { Store } from "../ports/store.ts";
import { parseRecord, renderRecord } from "./record.ts";
import type { Use } from "./use.types.ts";
import validate from "./use.validate.ts";

const PLACE = /^[0-9a-f]{64}\/[0-9a-f]{64}$/;

/** @example keyOfUse({ holdout: "e6…", challenger: "b5…" }) // "e6…/b5…", below `judged/` */
export function keyOfUse({ holdout, challenger }: Pick<Use, "holdout" | "challenger">): string {
  const key = `${holdout}/${challenger}`;
  if (PLACE.test(key)) return key;
  throw new ContenderError("internal", { message: "no key can be made of a use of a holdout", found: key });
}

/**
 * Every use of a holdout there ever was, in the order of their keys. They never expire, and both zones share them.
 *
 * @param judged the store below `judged/`
 * @throws ContenderError `evidence-corrupt` or `record-invalid`, naming the key: what can't be read can't be counted.
 */
export async function listUses(judged: Store, holdout: string): Promise<Use[]> {
  const uses: Use[] = [];
  for await (const key of judged.list(`${holdout}/`)) {
    const bytes = await judged.get(key);
    if (bytes) uses.push(parseAt(bytes, key));
  }
  return uses;
}

/** Notes a use, before the holdout is looked at. The same use again changes nothing. */
export async function noteUse(judged: Store, use: Use): Promise<"created" | "exists"> {
  const key = keyOfUse(use);
  const bytes = renderRecord(use);
  const outcome = await judged.create(key, bytes);
  if (outcome === "created") return outcome;
  const there = await judged.get(key);
  if (there) parseAt(there, key);
  return outcome;
}

function parseAt(bytes: Uint8Array, key: string): Use {
  const place = `judged/${key}`;
  const use = parseRecord<Use>(bytes, validate, place);
  if (PLACE.test(key) && keyOfUse(use) === key) return use;
  throw new ContenderError("evidence-corrupt", {
    file: place,
    message: `${place} is corrupt: it holds the use that belongs to judged/${keyOfUse(use)}; restore it from a backup`,
    expected: `the use of ${place}`,
    found: `the use of judged/${keyOfUse(use)}`,
    hint: "somebody copied or moved it: restore it from a backup",
  });
}
