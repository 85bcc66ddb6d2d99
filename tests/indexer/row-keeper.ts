import type { Facts, Index } from "../../src/ports/index.ts";

/** The writing half of an index that keeps rows by key, for tests of what is written. The real one is tested on PostgreSQL. */
export function rowKeeper(): Pick<Index, "apply" | "forget" | "survey"> & { readonly kept: Map<string, Facts> } {
  const kept = new Map<string, Facts>();
  return {
    kept,
    async apply(facts) {
      for (const one of facts) kept.set(one.key, one);
    },
    async forget(keys) {
      for (const key of keys) kept.delete(key);
    },
    async survey() {},
  };
}
