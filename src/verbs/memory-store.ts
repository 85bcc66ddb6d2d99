import type { Store } from "../ports/store.ts";

/** A store that is gone when nobody holds it any more: for work whose outputs are only compared. */
export function memoryStore(): Store {
  const held = new Map<string, Uint8Array>();
  return {
    get: async (key) => held.get(key),
    create: async (key, bytes) => {
      if (held.has(key)) return "exists";
      held.set(key, bytes);
      return "created";
    },
    async *list(prefix) {
      yield* [...held.keys()].filter((key) => key.startsWith(prefix)).sort();
    },
    place: (key) => key,
    remove: async (key) => {
      held.delete(key);
    },
  };
}
