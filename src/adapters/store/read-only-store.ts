import type { Store } from "../../ports/store.ts";

/** A store for whoever may only read it: what is made is kept for as long as the process lives, and nothing is written. */
export function readOnlyStore(store: Store): Store {
  const made = new Map<string, Uint8Array>();
  const get = async (key: string) => made.get(key) ?? (await store.get(key));
  return {
    get,
    async create(key, bytes) {
      if ((await get(key)) !== undefined) return "exists";
      made.set(key, bytes);
      return "created";
    },
    async *list(prefix, stray) {
      const own = [...made.keys()].filter((key) => key.startsWith(prefix)).sort();
      for await (const key of store.list(prefix, stray)) {
        while (own[0] !== undefined && own[0] < key) yield own.shift()!;
        if (own[0] === key) own.shift();
        yield key;
      }
      yield* own;
    },
    place: (key) => store.place(key),
    remove: async (key) => {
      made.delete(key);
    },
  };
}
