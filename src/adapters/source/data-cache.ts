import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Digest, sha256 } from "../../digest.ts";
import { ContenderError } from "../../errors.ts";
import { parseRecord, renderRecord } from "../../records/record.ts";
import { folderStore } from "../store/folder-store.ts";
import { storeFailure } from "../store/store-failure.ts";

/** What is written to while it comes. */
export interface Arriving {
  readonly path: string;
  write(chunk: Uint8Array, at: number): Promise<void>;
  /** Keeps it under its digest. */
  keep(digest: Digest): Promise<void>;
  /** Takes it away unless it was kept. */
  close(): Promise<void>;
}

/** Datasets from elsewhere, kept by digest, and the digests of versions that were seen before. */
export interface DataCache {
  /** The digest of a version, as it was once read. */
  recall(uri: string, version: string): Promise<Digest | undefined>;
  remember(uri: string, version: string, digest: Digest): Promise<void>;
  /** Whether a dataset is there, read whole and verified; a spoilt one is removed. */
  holds(digest: Digest): Promise<boolean>;
  /** Chunks of a dataset that is there. */
  read(digest: Digest): AsyncIterable<Uint8Array>;
  arrive(): Promise<Arriving>;
}

const DAY = 86_400_000;

/** One in a folder. It may be removed at any time; a download that was killed is cleared away a day later. */
export function dataCache(folder: string): DataCache {
  const [data, arriving] = [join(folder, "data"), join(folder, "data.tmp")];
  const versions = folderStore(join(folder, "versions"));
  const keyOf = (uri: string, version: string) => `${sha256(`${uri}\n${version}`)}.json`;
  const pathOf = (digest: Digest) => join(data, digest);
  const doing = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw storeFailure(what, folder, error);
    }
  };
  return {
    async recall(uri, version) {
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
    },
    async remember(uri, version, digest) {
      await versions.create(keyOf(uri, version), renderRecord({ uri, version, digest }));
    },
    holds: (digest) =>
      doing(`read ${digest}`, async () => {
        if (!existsSync(pathOf(digest))) return false;
        const hash = createHash("sha256");
        for await (const chunk of createReadStream(pathOf(digest))) hash.update(chunk as Uint8Array);
        if (hash.digest("hex") === digest) return true;
        await rm(pathOf(digest), { force: true });
        return false;
      }),
    async *read(digest) {
      yield* createReadStream(pathOf(digest), { highWaterMark: 1 << 20 });
    },
    arrive: () =>
      doing("make room for a dataset", async () => {
        for (const made of [data, arriving]) mkdirSync(made, { recursive: true });
        const path = join(arriving, randomUUID());
        const handle = await open(path, "wx");
        await clear(arriving, (await handle.stat()).mtimeMs - DAY);
        let kept = false;
        return {
          path,
          write: (chunk, at) =>
            doing("keep a dataset", async () => void (await handle.write(chunk, 0, chunk.length, at))),
          keep: (digest) =>
            doing("keep a dataset", async () => {
              await handle.sync();
              await rename(path, pathOf(digest));
              kept = true;
            }),
          async close() {
            await handle.close();
            if (!kept) await rm(path, { force: true });
          },
        };
      }),
  };
}

/** What was left there before a time, in milliseconds since 1970 as the file system counts. */
async function clear(folder: string, before: number): Promise<void> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && stat.mtimeMs < before) await rm(path, { force: true });
  }
}
