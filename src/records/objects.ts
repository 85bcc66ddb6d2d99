import { type Digest, sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { Store } from "../ports/store.ts";
import { renderKey } from "./layout.ts";

/**
 * Keeps bytes under their digest. What is there already is read and verified: nobody is told that an object is kept when
 * it is a corrupt one.
 *
 * @throws ContenderError `evidence-corrupt`, naming the key.
 */
export async function putObject(store: Store, bytes: Uint8Array): Promise<Digest> {
  const digest = sha256(bytes);
  const key = renderKey({ kind: "object", digest });
  const create = () => store.create(key, bytes);
  if ((await create()) === "created") return digest;
  if (await getObject(store, digest, "an object that was kept before")) return digest;
  // A `gc` came between: once more.
  await create();
  return digest;
}

/**
 * The bytes of a digest, or undefined where the store has none. Verified on each read.
 *
 * @param what how messages name it: `model of run 0123456789abcdef`
 * @throws ContenderError `evidence-corrupt`, naming the key and both digests.
 */
export async function getObject(store: Store, digest: Digest, what: string): Promise<Uint8Array | undefined> {
  const key = renderKey({ kind: "object", digest });
  const bytes = await store.get(key);
  if (!bytes) return undefined;
  const found = sha256(bytes);
  if (found === digest) return bytes;
  const place = store.place(key);
  const hint = `restore ${place} from a backup, or remove it so that it is made again`;
  throw new ContenderError("evidence-corrupt", {
    file: place,
    message: `${what} is corrupt: ${place} holds bytes with SHA-256 ${found}; ${hint}`,
    expected: `SHA-256 ${digest}`,
    found: `SHA-256 ${found}`,
    hint,
  });
}
