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
import { toldSum } from "./told-sum.ts";

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
 * Brings a version of an object into the cache, where it gets its name when all of it is there and verified: by `expected`, else by
 * the checksum that S3 tells, else by a second reading that brings the same. A body that is cut is continued.
 *
 * @param expected SHA-256 as it should be
 * @returns its SHA-256: another than `expected` only where it was verified to be that
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
  const told = toldSum(head);
  const seen = new Set<Digest>();
  let sum = told?.begin();
  const anew = async () => {
    await arriving.restart();
    sum = told?.begin();
  };
  /** What is odd about all the bytes that came. */
  const oddness = (found: Digest): string | undefined => {
    if (found === expected) return undefined;
    if (arriving.length !== length) return `${arriving.length} bytes came of ${length}`;
    if (told !== undefined && sum !== undefined) {
      const came = sum.digest();
      return came === told.expected ? undefined : `${told.name} ${came}, expected ${told.expected}`;
    }
    if (seen.has(found)) return undefined;
    seen.add(found);
    return "it has no checksum, and no two readings bring the same";
  };
  try {
    await patiently<true>(reach, { ...call, setting: "data.source" }, async (attempt) => {
      const have = arriving.length;
      const Range = have === 0 ? {} : { Range: `bytes=${have}-` };
      const command = new GetObjectCommand({ Bucket: bucket, Key: key, IfMatch, ...version, ...Range });
      if (have < length || length === 0) {
        const { Body, ContentRange = "bytes 0-" } = await reach.client
          .send(command, { abortSignal: attempt.signal })
          .catch((error: unknown) => {
            throw wasReplaced(error) ? replaced(uri, error) : error;
          });
        // Not every server, nor what stands before it, goes on where it is asked to.
        if (!ContentRange.startsWith(`bytes ${have}-`)) await anew();
        // A second reading gets farther than the first one did.
        const from = arriving.length + (seen.size > 0 ? length : 0);
        for await (const chunk of whole(Body as Readable, attempt, from)) {
          await arriving.append(chunk);
          sum?.update(chunk);
        }
      }
      if (arriving.length < length) return new Again(`${arriving.length} of ${length} bytes came`);
      const odd = oddness(arriving.digest());
      if (odd === undefined) return true;
      await anew();
      return new Again(odd, damaged(uri, odd));
    });
    const digest = await arriving.keep();
    await cache.remember(uri, stored, digest);
    return digest;
  } finally {
    await arriving.close();
  }
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
