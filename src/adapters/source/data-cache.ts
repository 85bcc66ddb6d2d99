import { createHash } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Digest, sha256 } from "../../digest.ts";
import { ContenderError } from "../../errors.ts";
import { parseRecord, renderRecord } from "../../records/record.ts";
import { folderStore } from "../store/folder-store.ts";
import { type Arriving, arrive } from "./arriving.ts";
import { cacheFailure } from "./cache-failure.ts";

/** Datasets from elsewhere, kept by digest, and the digests of versions that were seen before. */
export interface DataCache {
  /** The digest of a version, as it was once read. */
  recall(uri: string, version: string): Promise<Digest | undefined>;
  /** What was read last counts. */
  remember(uri: string, version: string, digest: Digest): Promise<void>;
  /** Chunks of a dataset, of the very file that was read whole and verified before; undefined where none is there. A spoilt one is removed. */
  read(digest: Digest): Promise<AsyncIterable<Uint8Array> | undefined>;
  arrive(): Promise<Arriving>;
}

const CHUNK = 1 << 20;

/** One in a folder. It may be removed at any time; a download that was killed is cleared away a day later. */
export function dataCache(folder: string): DataCache {
  const data = join(folder, "data");
  const versions = folderStore(join(folder, "versions"));
  const keyOf = (uri: string, version: string) => `${sha256(`${uri}\n${version}`)}.json`;
  const pathOf = (digest: Digest) => join(data, digest);
  const doing = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw cacheFailure(what, folder, error);
    }
  };
  const recall = async (uri: string, version: string): Promise<Digest | undefined> => {
    const key = keyOf(uri, version);
    const bytes = await versions.get(key);
    if (bytes === undefined) return undefined;
    try {
      return parseRecord<{ digest: Digest }>(bytes, () => true, key).digest;
    } catch (error) {
      if (!(error instanceof ContenderError)) throw error;
      await versions.remove(key);
      return undefined;
    }
  };
  return {
    recall: (uri, version) => doing("recall a version", () => recall(uri, version)),
    remember: (uri, version, digest) =>
      doing("remember a version", async () => {
        if ((await recall(uri, version)) === digest) return;
        await versions.remove(keyOf(uri, version));
        await versions.create(keyOf(uri, version), renderRecord({ uri, version, digest }));
      }),
    read: (digest) =>
      doing(`read ${digest}`, async () => {
        const handle = await open(pathOf(digest)).catch(orAbsent);
        if (handle === undefined) return undefined;
        let whole = false;
        try {
          const hash = createHash("sha256");
          for await (const chunk of chunks(handle)) hash.update(chunk);
          whole = hash.digest("hex") === digest;
          if (whole) return closing(handle);
          await rm(pathOf(digest), { force: true });
          return undefined;
        } finally {
          if (!whole) await handle.close();
        }
      }),
    arrive: () => arrive(join(folder, "data.tmp"), data, doing),
  };
}

async function* chunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (let at = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

async function* closing(handle: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks(handle);
  } finally {
    await handle.close();
  }
}

function orAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
