import { ContenderError } from "../errors.ts";
import type { Store } from "../ports/store.ts";
import { MODEL_NAME } from "./model-name.ts";

/** What a key of a zone stands for. Digests and step keys are 64 hex digits, runs 16. */
export type Key =
  | { readonly kind: "object"; readonly digest: string }
  | { readonly kind: "step"; readonly key: string }
  | { readonly kind: "run"; readonly model: string; readonly run: string }
  | { readonly kind: "comparison"; readonly model: string; readonly key: string }
  | { readonly kind: "execution"; readonly run: string; readonly id: string }
  /** These stand beside the zones. */
  | { readonly kind: "promotion"; readonly model: string; readonly commit: string }
  | { readonly kind: "deployment"; readonly model: string; readonly id: string }
  | { readonly kind: "drift"; readonly model: string; readonly id: string };

const DIGEST = /^[0-9a-f]{64}$/;
const RUN = /^[0-9a-f]{16}$/;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ID = /^[0-9a-zA-Z-]{1,64}$/;

/**
 * The key of a place.
 *
 * @throws ContenderError `internal` where a part is not of its grammar.
 * @example renderKey({ kind: "run", model: "trending", run: "0123456789abcdef" }) // "runs/trending/0123456789abcdef.json"
 */
export function renderKey(place: Key): string {
  const key = spell(place);
  if (parseKey(key)) return key;
  throw new ContenderError("internal", { message: `no key can be made of ${JSON.stringify(place)}`, found: key });
}

/**
 * What a key stands for; undefined where it is none of this layout. `parseKey(renderKey(place))` equals `place`.
 *
 * @example parseKey("runs/trending/0123456789abcdef.json") // { kind: "run", model: "trending", run: "0123456789abcdef" }
 */
export function parseKey(key: string): Key | undefined {
  const [top, first, second, third, ...rest] = key.split("/");
  if (rest.length > 0 || top === undefined || first === undefined) return undefined;
  if (top === "objects") {
    if (first !== "sha256" || third === undefined || !DIGEST.test(third) || second !== third.slice(0, 2))
      return undefined;
    return { kind: "object", digest: third };
  }
  const last = [first, second].findLast((part) => part !== undefined)!;
  if (third !== undefined || !last.endsWith(".json")) return undefined;
  const name = last.slice(0, -".json".length);
  if (top === "steps") return second === undefined && DIGEST.test(name) ? { kind: "step", key: name } : undefined;
  if (second === undefined) return undefined;
  if (top === "executions")
    return RUN.test(first) && ID.test(name) ? { kind: "execution", run: first, id: name } : undefined;
  if (!MODEL_NAME.test(first)) return undefined;
  if (top === "runs") return RUN.test(name) ? { kind: "run", model: first, run: name } : undefined;
  if (top === "comparisons") return DIGEST.test(name) ? { kind: "comparison", model: first, key: name } : undefined;
  if (top === "promotions") return COMMIT.test(name) ? { kind: "promotion", model: first, commit: name } : undefined;
  if (top === "deployments") return ID.test(name) ? { kind: "deployment", model: first, id: name } : undefined;
  if (top === "drift") return ID.test(name) ? { kind: "drift", model: first, id: name } : undefined;
  return undefined;
}

/** Prefix of all places of a kind; of one model, or for executions of one run, where that is given. */
export function prefixOf(kind: Exclude<Key["kind"], "object">, of?: string): string {
  const top = kind === "drift" ? kind : `${kind}s`;
  return of === undefined ? `${top}/` : `${top}/${of}/`;
}

function spell(place: Key): string {
  switch (place.kind) {
    case "object":
      return `objects/sha256/${place.digest.slice(0, 2)}/${place.digest}`;
    case "step":
      return `steps/${place.key}.json`;
    case "run":
      return `runs/${place.model}/${place.run}.json`;
    case "comparison":
      return `comparisons/${place.model}/${place.key}.json`;
    case "execution":
      return `executions/${place.run}/${place.id}.json`;
    case "promotion":
      return `promotions/${place.model}/${place.commit}.json`;
    case "deployment":
      return `deployments/${place.model}/${place.id}.json`;
    case "drift":
      return `drift/${place.model}/${place.id}.json`;
  }
}

/** `previews`: what a pull request made, never promoted. `records`: what was made on the default branch's head. */
export type Zone = "previews" | "records";

/** A part of `previews/` that sees nothing of the others: a pull request's number, or `local`. */
export type Part = number | "local";

/**
 * One zone of a store: the same layout below `previews/` or `records/`. `judged`, beside them and shared by both, holds the uses of
 * holdouts (`uses.ts`): it never expires, and `gc` does not go there.
 *
 * @param part the part of `previews/` that is seen
 */
export function zone(store: Store, name: Zone | "judged", part?: Part): Store {
  const prefix = part === undefined ? `${name}/` : `${name}/${part}/`;
  return {
    get: (key) => store.get(prefix + key),
    create: (key, bytes) => store.create(prefix + key, bytes),
    async *list(below, stray) {
      for await (const key of store.list(prefix + below, stray)) yield key.slice(prefix.length);
    },
    place: (key) => store.place(prefix + key),
    remove: (key) => store.remove(prefix + key),
  };
}
