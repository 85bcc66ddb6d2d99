import { createHash } from "node:crypto";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { ContenderError } from "../../errors.ts";
import { Again } from "./again.ts";
import { lookFor } from "./look-for.ts";
import { patiently } from "./patiently.ts";
import { putInParts } from "./put-in-parts.ts";
import type { S3Reach } from "./s3-reach.ts";
import { type S3Trouble, statusOf } from "./wait-after.ts";

/** Under which condition something is written: nothing stands there, or exactly what was seen. */
export type Condition = { readonly IfNoneMatch: "*" } | { readonly IfMatch: string };

/** What is written, and how it is known again. */
export interface Written {
  readonly Bucket: string;
  readonly Key: string;
  readonly ExpectedBucketOwner: string | undefined;
  readonly Metadata: { readonly sha256: string; readonly writer: string };
}

const PARTS = { above: 64 * 1024 * 1024, each: 16 * 1024 * 1024 };

/**
 * Writes an object if a condition holds, whole or not at all. S3 checks the SHA-256 that goes along. A write whose answer was lost
 * is found out: every write carries a name of its own.
 *
 * @param key the whole key
 * @returns `refused` where the condition does not hold
 */
export async function putObject(
  reach: S3Reach,
  bucket: string,
  key: string,
  bytes: Uint8Array,
  condition: Condition,
): Promise<"written" | "refused"> {
  const digest = createHash("sha256").update(bytes).digest();
  const written: Written = {
    Bucket: bucket,
    Key: key,
    ExpectedBucketOwner: reach.owner,
    Metadata: { sha256: digest.toString("hex"), writer: reach.id() },
  };
  const { above, each } = reach.parts ?? PARTS;
  if (bytes.length > above) return putInParts(reach, written, bytes, condition, each);
  return patiently<"written" | "refused">(reach, writing(written), async ({ signal, number, expect }) => {
    const command = new PutObjectCommand({
      ...written,
      ...encryption(reach),
      ...condition,
      Body: bytes,
      ContentLength: bytes.length,
      ChecksumSHA256: digest.toString("base64"),
    });
    expect(bytes.length);
    try {
      return taken(await reach.client.send(command, { abortSignal: signal }));
    } catch (error) {
      if (!failedCondition(error)) throw error;
      return refusedOr(reach, written, condition, number);
    }
  });
}

/** Whoever answers yes and names no ETag is not S3, and has kept nothing. */
export function taken({ ETag }: { readonly ETag?: string | undefined }): "written" | Again {
  return ETag === undefined ? new Again("the answer names no ETag") : "written";
}

/** How a call that writes this is named. */
export function writing({ Bucket: bucket, Key: key }: Written) {
  return { doing: "write", bucket, key, right: "s3:PutObject" };
}

export function encryption({ kmsKey }: S3Reach) {
  return kmsKey === undefined
    ? {}
    : ({ ServerSideEncryption: "aws:kms", SSEKMSKeyId: kmsKey, BucketKeyEnabled: true } as const);
}

/** Something else stands there, or nothing where something was seen. */
export function failedCondition(error: unknown): boolean {
  return statusOf(error) === 412 || (error as S3Trouble).name === "NoSuchKey";
}

/**
 * What a failed condition means: at a later try what stands there may be what this very call wrote, and its answer was lost. What
 * is said to be there has to be there: some servers take a delete marker for an object.
 */
export async function refusedOr(
  reach: S3Reach,
  { Bucket, Key, Metadata }: Written,
  condition: Condition,
  number: number,
): Promise<"written" | "refused" | Again> {
  if ("IfMatch" in condition && number === 1) return "refused";
  const there = await lookFor(reach, Bucket, Key);
  if (there) return number > 1 && there.Metadata?.writer === Metadata.writer ? "written" : "refused";
  return "IfMatch" in condition ? "refused" : new Again("the key is taken, and nothing is there", marker(Bucket, Key));
}

function marker(bucket: string, key: string): ContenderError {
  const where = `s3://${bucket}/${key}`;
  const hint = "remove the delete marker: what it hides is there again";
  return new ContenderError("store-refused", {
    file: where,
    message: `${where} was removed, and the server writes nothing over its delete marker; ${hint}`,
    expected: "an object, or nothing",
    found: "a delete marker",
    hint,
  });
}
