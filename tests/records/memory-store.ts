import type { Store } from "../../src/ports/store.ts";

/** A store in a map that a test can look into and spoil. */
export function memoryStore(held: Map<string, Uint8Array> = new Map()): Store & { held: Map<string, Uint8Array> } {
  return {
    held,
    get: async (key) => held.get(key),
    async create(key, bytes) {
      if (held.has(key)) return "exists";
      held.set(key, bytes);
      return "created";
    },
    async *list(prefix) {
      yield* [...held.keys()].filter((key) => key.startsWith(prefix)).sort();
    },
    place: (key) => key,
    async remove(key) {
      held.delete(key);
    },
  };
}
