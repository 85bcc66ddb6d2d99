import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { GetObjectCommand, type HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import type { Digest } from "../../digest.ts";
import { ContenderError } from "../../errors.ts";
import { Again } from "../s3/again.ts";
import { patiently } from "../s3/patiently.ts";
import { whole } from "../s3/read-body.ts";
import type { S3Reach } from "../s3/s3-reach.ts";
import { type S3Trouble, statusOf } from "../s3/wait-after.ts";
import type { DataCache } from "./data-cache.ts";

/** One version of an object, as S3 described it. */
export interface DatasetObject {
  readonly uri: string;
  readonly bucket: string;
  readonly key: string;
  readonly head: HeadObjectCommandOutput;
  /** How S3 names this version. */
  readonly stored: string;
}

/**
 * Brings a version of an object into the cache, where it gets its name when all of it is there and verified: by `expected`, and by
 * the MD5 that most objects have as their ETag. A body that is cut is continued.
 *
 * @param expected SHA-256 as it is known to be
 * @returns its SHA-256
 * @throws ContenderError `busy` where the object was replaced meanwhile, `data-invalid` where other bytes come than S3 describes.
 */
export async function downloadDataset(
  reach: S3Reach,
  cache: DataCache,
  { uri, bucket, key, head, stored }: DatasetObject,
  expected: Digest | undefined,
): Promise<Digest> {
  const { ContentLength: length = 0, ETag: IfMatch, VersionId } = head;
  const arriving = await cache.arrive();
  const call = { doing: "read", bucket, key, right: VersionId === undefined ? "s3:GetObject" : "s3:GetObjectVersion" };
  const version = VersionId === undefined || VersionId === "null" ? {} : { VersionId };
  let [have, sha, md5] = [0, createHash("sha256"), createHash("md5")];
  try {
    const digest = await patiently<Digest>(reach, { ...call, setting: "data.source" }, async (attempt) => {
      const Range = have === 0 ? {} : { Range: `bytes=${have}-` };
      const command = new GetObjectCommand({ Bucket: bucket, Key: key, IfMatch, ...version, ...Range });
      if (have < length || length === 0) {
        const { Body } = await reach.client.send(command, { abortSignal: attempt.signal }).catch((error: unknown) => {
          throw wasReplaced(error) ? replaced(uri, error) : error;
        });
        for await (const chunk of whole(Body as Readable, attempt, have)) {
          await arriving.write(chunk, have);
          have += chunk.length;
          sha.update(chunk);
          md5.update(chunk);
        }
      }
      if (have < length) return new Again(`${have} of ${length} bytes came`);
      const [found, sum] = [sha.digest("hex"), md5.digest("hex")];
      const odd = faultOf(head, have, { found, expected, sum });
      if (odd === undefined) return found;
      [have, sha, md5] = [0, createHash("sha256"), createHash("md5")];
      return new Again(odd, damaged(uri, odd));
    });
    await arriving.keep(digest);
    await cache.remember(uri, stored, digest);
    return digest;
  } finally {
    await arriving.close();
  }
}

function faultOf(
  { ContentLength: length, ETag: etag, ServerSideEncryption: encrypted = "AES256" }: HeadObjectCommandOutput,
  read: number,
  { found, expected, sum }: { found: Digest; expected: Digest | undefined; sum: string },
): string | undefined {
  if (length !== undefined && read !== length) return `${read} bytes came of ${length}`;
  if (expected !== undefined && found !== expected) return `SHA-256 ${found}, expected ${expected}`;
  // Encrypted by a key of KMS, or put together of parts, an object has another ETag.
  const plain = encrypted === "AES256" && /^"[0-9a-f]{32}"$/.test(etag ?? "");
  return plain && etag !== `"${sum}"` ? `MD5 ${sum}, expected ${etag}` : undefined;
}

function wasReplaced(error: unknown): boolean {
  return [412, 416].includes(statusOf(error) ?? 0) || /^NoSuch(Key|Version)$/.test((error as S3Trouble).name ?? "");
}

function replaced(uri: string, cause: unknown): ContenderError {
  const hint = "run again when nobody writes to it";
  return new ContenderError(
    "busy",
    {
      file: uri,
      message: `${uri} was changed while it was read; ${hint}`,
      expected: "one version",
      found: "another",
      hint,
    },
    { cause },
  );
}

function damaged(uri: string, odd: string): ContenderError {
  const hint = "run again; if it stays so, upload the data anew";
  return new ContenderError("data-invalid", {
    file: uri,
    message: `${uri} does not give the bytes that S3 describes: ${odd}; ${hint}`,
    expected: "the bytes that were uploaded",
    found: odd,
    hint,
  });
}
