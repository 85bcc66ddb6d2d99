import { sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import { renderKey } from "../records/layout.ts";
import type { Finding } from "./finding.ts";
import type { World } from "./world.ts";

const check = "store";
const why = "a run keeps its evidence there";

/** Puts a few bytes there and takes them away again: the only way to know. A role that may only read finds out that much. */
export async function storeFinding({ stores, lasting }: Pick<World, "stores" | "lasting">): Promise<Finding> {
  const store = stores.previews;
  const bytes = new TextEncoder().encode("contender doctor\n");
  const key = renderKey({ kind: "object", digest: sha256(bytes) });
  try {
    const made = await store.create(key, bytes);
    const back = await store.get(key);
    // In S3 no job may remove anything: there the lifecycle of previews takes it.
    if (made === "created") await refusal(() => store.remove(key));
    if (back === undefined || sha256(back) !== sha256(bytes)) {
      const what = `${store.place(key)} does not give back what was written`;
      return { check, state: "missing", what, why: "evidence would be lost", press: "name another store with --store" };
    }
    const what = lasting
      ? "the store takes and gives back"
      : "the store works; it lasts as long as this job: evidence lies in git";
    return { check, state: "ok", what };
  } catch (error) {
    if (!(error instanceof ContenderError)) throw error;
    if (error.code === "store-refused" && (await refusal(() => stores.records.get(key))) === undefined) {
      const what = "the store can be read; whether it takes evidence can't be seen by a role that may not write";
      return { check, state: "unknown", what, why, needs: "the role of a job that runs: `preview`" };
    }
    const press = error.faults[0]?.hint ?? "name another store with --store";
    return { check, state: "missing", what: error.message, why, press };
  }
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
