import { ContenderError } from "../errors.ts";
import type { Facts, Index } from "../ports/index.ts";

/** What the index would not take, and why. */
export interface Refused {
  readonly key: string;
  readonly error: ContenderError;
}

/**
 * Puts facts into the index, all in one transaction. Where the tables can't carry some rows (`record-invalid`), halves are tried
 * until these stand alone, so that they hold no other back: about 2 n log₂ m transactions for n bad among m.
 *
 * @throws ContenderError whatever has nothing to do with the rows: then not all is known to be in
 */
export async function put(index: Pick<Index, "apply">, facts: readonly Facts[]): Promise<Refused[]> {
  if (facts.length === 0) return [];
  try {
    await index.apply(facts);
    return [];
  } catch (error) {
    if (!(error instanceof ContenderError) || error.code !== "record-invalid") throw error;
    if (facts.length === 1) return [{ key: facts[0]!.key, error }];
    const half = Math.ceil(facts.length / 2);
    return [...(await put(index, facts.slice(0, half))), ...(await put(index, facts.slice(half)))];
  }
}
