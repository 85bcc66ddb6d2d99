import { ContenderError } from "../errors.ts";
import type { Facts } from "../ports/index.ts";
import type { Store } from "../ports/store.ts";
import { readFacts } from "./read-facts.ts";

/**
 * The rows of what lies under a whole key, or why nobody can know them, so that one spoilt object holds no other back; undefined
 * where nothing is there, or such objects have none.
 *
 * @param top the whole store, both zones in it
 * @throws whatever the store throws
 */
export async function factsAt(top: Store, key: string): Promise<Facts | ContenderError | undefined> {
  try {
    const read = await readFacts(top, key);
    return typeof read === "object" ? read : undefined; // gone since it was listed
  } catch (error) {
    if (error instanceof ContenderError && /^(evidence|record)-/.test(error.code)) return error;
    throw error;
  }
}
