import { sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { Store } from "../ports/store.ts";
import { renderKey } from "../records/layout.ts";
import type { Finding } from "./finding.ts";

const bytes = new TextEncoder().encode("contender doctor\n");
const others = new TextEncoder().encode("a second writer\n");

/**
 * Puts a few bytes among the previews, tries to put others over them, and reads them again: the only way to know. They stay there
 * for the next look, until `gc` or the bucket's lifecycle takes them: what was removed can stand in the way of a write.
 */
export async function storeFinding(store: Store, lasting: boolean): Promise<Finding> {
  const key = renderKey({ kind: "object", digest: sha256(bytes) });
  try {
    await store.create(key, bytes);
    if ((await store.create(key, others)) === "created") {
      return missing(
        `${store.place(key)} was written over: conditional writes (If-None-Match) are not honoured there`,
        "of two writers each would believe to be the first, and evidence would be lost",
        "use S3, or a server that has conditional writes",
      );
    }
    const back = await store.get(key);
    if (back === undefined || sha256(back) !== sha256(bytes)) {
      return missing(
        `${store.place(key)} does not give back what was written`,
        "evidence would be lost",
        "name another store with --store",
      );
    }
  } catch (error) {
    if (!(error instanceof ContenderError)) throw error;
    const press = error.faults[0]?.hint ?? "name another store with --store";
    return missing(error.message, "a run keeps its evidence there", press);
  }
  const what = lasting
    ? "the store takes and gives back, and lets nobody write over it"
    : "the store works; it lasts as long as this job: evidence lies in git";
  return { check: "store", state: "ok", what };
}

function missing(what: string, why: string, press: string): Finding {
  return { check: "store", state: "missing", what, why, press };
}
