import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Digest } from "../../digest.ts";

/** A dataset while it comes. */
export interface Arriving {
  /** Bytes that came so far. */
  readonly length: number;
  append(chunk: Uint8Array): Promise<void>;
  /** Gives up what came so far. */
  restart(): Promise<void>;
  /** SHA-256 of what came so far. */
  digest(): Digest;
  /** Keeps it under its digest. */
  keep(): Promise<Digest>;
  /** Takes it away unless it was kept. */
  close(): Promise<void>;
}

const DAY = 86_400_000;

/**
 * Room for a dataset.
 *
 * @param folder where it lies while it comes; what a killed process left there goes a day later
 * @param data where it is kept
 * @param doing names what fails
 */
export function arrive(
  folder: string,
  data: string,
  doing: <T>(what: string, work: () => Promise<T>) => Promise<T>,
): Promise<Arriving> {
  return doing("make room for a dataset", async () => {
    for (const made of [data, folder]) mkdirSync(made, { recursive: true });
    const path = join(folder, randomUUID());
    const handle = await open(path, "wx");
    await clear(folder, (await handle.stat()).mtimeMs - DAY);
    let [length, hash, kept] = [0, createHash("sha256"), false];
    const digest = () => hash.copy().digest("hex");
    const keeping = <T>(work: () => Promise<T>) => doing("keep a dataset", work);
    return {
      get length() {
        return length;
      },
      append: (chunk) =>
        keeping(async () => {
          // A disk that is nearly full takes a part, and says why only when it is asked to take the rest.
          for (let at = 0; at < chunk.length; ) {
            at += (await handle.write(chunk, at, chunk.length - at, length + at)).bytesWritten;
          }
          hash.update(chunk);
          length += chunk.length;
        }),
      restart: () =>
        keeping(async () => {
          await handle.truncate(0);
          [length, hash] = [0, createHash("sha256")];
        }),
      digest,
      keep: () =>
        keeping(async () => {
          await handle.sync();
          await rename(path, join(data, digest()));
          kept = true;
          return digest();
        }),
      async close() {
        await handle.close();
        if (!kept) await rm(path, { force: true });
      },
    };
  });
}

/** What was left there before a time, in milliseconds since 1970 as the file system counts. */
async function clear(folder: string, before: number): Promise<void> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && stat.mtimeMs < before) await rm(path, { force: true });
  }
}
