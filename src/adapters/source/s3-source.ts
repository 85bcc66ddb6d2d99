import { GetObjectCommand, HeadObjectCommand, type HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import type { Digest } from "../../digest.ts";
import { ContenderError } from "../../errors.ts";
import type { Source } from "../../ports/source.ts";
import { elsewhere } from "../s3/bucket-region.ts";
import { patiently } from "../s3/patiently.ts";
import { toldDigest } from "../s3/read-body.ts";
import type { S3Reach } from "../s3/s3-reach.ts";
import { type S3Trouble, statusOf } from "../s3/wait-after.ts";
import type { DataCache } from "./data-cache.ts";
import { downloadDataset } from "./download-dataset.ts";
import { s3Address } from "./s3-address.ts";

/**
 * Datasets that are objects in S3: `s3://bucket/tracks.csv`. The digest is known without a download where S3 has a SHA-256 of the
 * whole object, where this version was read before, or where it is pinned; else the object is read first. Rows are read from a copy
 * that was verified. A bucket may lie in another region: S3 says where, once.
 */
export function s3Source(here: S3Reach, cache: DataCache): Source {
  const ways = new Map<string, S3Reach>();
  /** What S3 says of an object, and the way to it. */
  const find = async (uri: string, bucket: string, key: string) => {
    const reach = ways.get(bucket) ?? here;
    try {
      return { reach, head: await look(reach, uri, bucket, key) };
    } catch (error) {
      const there = await elsewhere(reach, (error as Error).cause ?? error);
      if (there === undefined) throw error;
      ways.set(bucket, there);
      return { reach: there, head: await look(there, uri, bucket, key) };
    }
  };
  return {
    async open(uri, pin) {
      const { bucket, key } = s3Address(uri);
      const { reach, head } = await find(uri, bucket, key);
      const stored = head.VersionId !== undefined && head.VersionId !== "null" ? head.VersionId : head.ETag!;
      const object = { uri, bucket, key, head, stored };
      const known = toldDigest({ ...head, Metadata: undefined }) ?? (await cache.recall(uri, stored)) ?? pin;
      const digest = known ?? (await downloadDataset(reach, cache, object, undefined));
      return { version: `sha256:${digest}`, stored, bytes: { [Symbol.asyncIterator]: rows } };

      async function* rows(): AsyncGenerator<Uint8Array> {
        const there = (await cache.read(digest)) ?? (await fetched());
        if (there === undefined) throw notKept(uri);
        yield* there;
      }

      async function fetched(): Promise<AsyncIterable<Uint8Array> | undefined> {
        const found = await downloadDataset(reach, cache, object, digest);
        if (found === digest) return cache.read(digest);
        throw digest === pin ? otherThanPinned(uri, digest, found) : otherThanBefore(uri, digest, found);
      }
    },
  };
}

/** What S3 says of the object. @throws ContenderError `data-missing` where there is none. */
function look(reach: S3Reach, uri: string, Bucket: string, Key: string): Promise<HeadObjectCommandOutput> {
  const call = { doing: "read", bucket: Bucket, key: Key, right: "s3:GetObject", setting: "data.source" };
  return patiently(reach, call, async ({ signal }) => {
    try {
      return await reach.client.send(new HeadObjectCommand({ Bucket, Key }), { abortSignal: signal });
    } catch (error) {
      const status = statusOf(error) ?? 500;
      if (status < 300 || status >= 500) throw error;
      throw (await inWords(reach, Bucket, Key, signal)) ?? error;
    }
  }).catch((error: unknown) => {
    const { name } = ((error as Error).cause ?? {}) as S3Trouble;
    if (name !== "NoSuchKey" && name !== "NotFound") throw error;
    throw new ContenderError(
      "data-missing",
      {
        file: uri,
        message: `there is no object ${uri}; upload the data there, or correct data.source`,
        expected: "an object in S3",
        found: "nothing, or a delete marker",
        hint: "upload the data there, or correct data.source",
      },
      { cause: error },
    );
  });
}

/** The answer to HEAD has no body, so that its no has no words: asked for a byte, S3 says why not. */
async function inWords(reach: S3Reach, Bucket: string, Key: string, signal: AbortSignal): Promise<unknown> {
  try {
    const command = new GetObjectCommand({ Bucket, Key, Range: "bytes=0-0" });
    const { Body } = await reach.client.send(command, { abortSignal: signal });
    (Body as { destroy?(): void } | undefined)?.destroy?.();
    return undefined;
  } catch (error) {
    return error;
  }
}

function otherThanPinned(uri: string, expected: Digest, found: Digest): ContenderError {
  const hint = "restore the object, or pin the new digest if the change is meant";
  return new ContenderError("data-invalid", {
    file: uri,
    message: `${uri} is not the dataset that data.sha256 pins: expected SHA-256 ${expected}, found ${found}; ${hint}`,
    expected,
    found,
    hint,
  });
}

/** Of one version there is one digest; a server whose ETags mean nothing has others. */
function otherThanBefore(uri: string, expected: Digest, found: Digest): ContenderError {
  const hint = "run again: from now on the new digest counts";
  return new ContenderError("busy", {
    file: uri,
    message: `${uri} is not what it was when it was read before: expected SHA-256 ${expected}, found ${found}; ${hint}`,
    expected,
    found,
    hint,
  });
}

function notKept(uri: string): ContenderError {
  const hint = "check that disk, or name another folder as CONTENDER_STORE_CACHE; then run again";
  return new ContenderError("store-failed", {
    file: uri,
    message: `the copy of ${uri} in the cache was gone or spoilt as soon as it was there; ${hint}`,
    expected: "the bytes that came",
    found: "none, or others",
    hint,
  });
}
