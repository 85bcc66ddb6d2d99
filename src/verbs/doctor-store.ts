import { sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { Store } from "../ports/store.ts";
import { renderKey } from "../records/layout.ts";
import type { Finding } from "./finding.ts";
import type { World } from "./world.ts";

const check = "store";
const bytes = new TextEncoder().encode("contender doctor\n");
const others = new TextEncoder().encode("a second writer\n");

/**
 * Puts a few bytes among the previews, tries to put others over them, and reads them again: the only way to know. They stay there
 * for the next look, until `gc` or the bucket's lifecycle takes them: what was removed can stand in the way of a write. A role that
 * may only read finds out that much.
 */
export async function storeFinding({ stores, lasting }: Pick<World, "stores" | "lasting">): Promise<Finding> {
  try {
    const fault = await faultOf(stores.previews);
    if (fault) return fault;
    const what = lasting
      ? "the store takes and gives back, and lets nobody write over it"
      : "the store works; it lasts as long as this job: evidence lies in git";
    return { check, state: "ok", what };
  } catch (error) {
    if (!(error instanceof ContenderError)) throw error;
    const [key, why] = [keyOf(bytes), "a run keeps its evidence there"];
    if (error.code === "store-refused" && (await refusal(() => stores.records.get(key))) === undefined) {
      const what = "the store can be read; whether it takes evidence can't be seen by a role that may not write";
      return { check, state: "unknown", what, why, needs: "the role of a job that runs: `preview`" };
    }
    return missing(error.message, why, error.faults[0]?.hint ?? "name another store with --store");
  }
}

async function faultOf(store: Store): Promise<Finding | undefined> {
  const key = keyOf(bytes);
  await store.create(key, bytes);
  if ((await store.create(key, others)) === "created") {
    return missing(
      `${store.place(key)} was written over: conditional writes (If-None-Match) are not honoured there`,
      "of two writers each would believe to be the first, and evidence would be lost",
      "use S3, or a server that has conditional writes",
    );
  }
  const back = await store.get(key);
  if (back !== undefined && sha256(back) === sha256(bytes)) return undefined;
  const what = `${store.place(key)} does not give back what was written`;
  return missing(what, "evidence would be lost", "name another store with --store");
}

function keyOf(content: Uint8Array): string {
  return renderKey({ kind: "object", digest: sha256(content) });
}

function missing(what: string, why: string, press: string): Finding {
  return { check, state: "missing", what, why, press };
}

/** @returns the code that a call of the store was answered with, where it was not carried out */
async function refusal(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof ContenderError) return error.code;
    throw error;
  }
}
