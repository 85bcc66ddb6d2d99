import { GetObjectCommand } from "@aws-sdk/client-s3";
import { ContenderError } from "../../errors.ts";
import { Again } from "./again.ts";
import { patiently } from "./patiently.ts";
import { readBody } from "./read-body.ts";
import type { S3Reach } from "./s3-reach.ts";
import type { S3Trouble } from "./wait-after.ts";

/** An object, verified. */
export interface Got {
  readonly bytes: Uint8Array;
  readonly etag: string;
}

/**
 * An object as a whole; undefined where there is none (or a delete marker). Its length, and its SHA-256 where S3 or its writer
 * told one, are held against what came; other bytes are asked for again.
 *
 * @param key the whole key
 * @throws ContenderError `evidence-corrupt` where every try brings other bytes than were written; `store-failed`, `store-refused`.
 */
export function getObject(reach: S3Reach, bucket: string, key: string): Promise<Got | undefined> {
  const where = `s3://${bucket}/${key}`;
  const odd = (why: string, damaged: boolean) => new Again(why, damaged ? corrupt(where, why) : undefined);
  return patiently<Got | undefined>(reach, { doing: "read", bucket, key, right: "s3:GetObject" }, async (attempt) => {
    const command = new GetObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: reach.owner });
    try {
      const got = await reach.client.send(command, { abortSignal: attempt.signal });
      const bytes = await readBody(attempt, got, odd);
      if (bytes instanceof Again) return bytes;
      if (got.ETag === undefined) return new Again("the answer names no ETag");
      return { bytes, etag: got.ETag };
    } catch (error) {
      if ((error as S3Trouble).name === "NoSuchKey") return undefined;
      throw error;
    }
  });
}

function corrupt(where: string, why: string): ContenderError {
  const hint = "restore an earlier version of it, or remove it so that it is made again";
  return new ContenderError("evidence-corrupt", {
    file: where,
    message: `${where} is corrupt: ${why}; ${hint}`,
    expected: "the bytes that were written",
    found: why,
    hint,
  });
}
