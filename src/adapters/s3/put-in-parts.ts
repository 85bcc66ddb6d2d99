import { createHash } from "node:crypto";
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { Again } from "./again.ts";
import { credentialsInTime } from "./credentials-in-time.ts";
import { lookFor } from "./look-for.ts";
import { DEADLINES, patiently } from "./patiently.ts";
import { type Condition, encryption, failedCondition, refusedOr, taken, type Written, writing } from "./put-object.ts";
import type { S3Reach } from "./s3-reach.ts";
import { type S3Trouble, statusOf } from "./wait-after.ts";

/** S3 wants a new upload after a conflict at the end. */
const MOST_UPLOADS = 3;

/**
 * Writes a large object in parts, each with its own SHA-256; the condition is S3's to check at the end. What is left of an upload
 * that was not finished is taken back, or by the bucket's lifecycle where this process is killed.
 *
 * @param each bytes of a part, 5 MiB at least
 */
export async function putInParts(
  reach: S3Reach,
  written: Written,
  bytes: Uint8Array,
  condition: Condition,
  each: number,
): Promise<"written" | "refused"> {
  // So that nobody sends a gigabyte in order to be refused.
  if ("IfNoneMatch" in condition && (await lookFor(reach, written.Bucket, written.Key))) return "refused";
  for (let upload = 1; upload < MOST_UPLOADS; upload++) {
    const outcome = await once(reach, written, bytes, condition, each, () => "conflict" as const);
    if (outcome !== "conflict") return outcome;
  }
  return once(reach, written, bytes, condition, each, (error): never => {
    throw error;
  });
}

/** @param anew says what follows where only a new upload helps */
async function once<T>(
  reach: S3Reach,
  written: Written,
  bytes: Uint8Array,
  condition: Condition,
  each: number,
  anew: (error: unknown) => T,
): Promise<"written" | "refused" | T> {
  const { Bucket, Key, ExpectedBucketOwner } = written;
  const call = writing(written);
  const UploadId = await patiently<string>(reach, call, async ({ signal }) => {
    const command = new CreateMultipartUploadCommand({ ...written, ...encryption(reach), ChecksumAlgorithm: "SHA256" });
    const { UploadId: id } = await reach.client.send(command, { abortSignal: signal });
    return id ?? new Again("the answer names no upload");
  });
  const same = { Bucket, Key, ExpectedBucketOwner, UploadId };
  let outcome: "written" | "refused" | T | undefined;
  try {
    const Parts: CompletedPart[] = [];
    for (let at = 0; at < bytes.length; at += each) {
      Parts.push(await part(reach, call, same, bytes.subarray(at, at + each), Parts.length + 1));
    }
    outcome = await patiently<"written" | "refused" | T>(reach, call, async ({ signal, number }) => {
      const command = new CompleteMultipartUploadCommand({ ...same, ...condition, MultipartUpload: { Parts } });
      try {
        return taken(await reach.client.send(command, { abortSignal: signal }));
      } catch (error) {
        if (statusOf(error) === 409) return anew(error);
        const gone = (error as S3Trouble).name === "NoSuchUpload" && number > 1;
        if (!gone && !failedCondition(error)) throw error;
        const meant = await refusedOr(reach, written, condition, number);
        // Of an upload that is gone: whether what was seen still stands there is for a new one to find out.
        const open = gone && (meant instanceof Again || (meant === "refused" && "IfMatch" in condition));
        return open ? anew(error) : meant;
      }
    });
    return outcome;
  } finally {
    // It costs storage only, and the lifecycle ends it: no reason to fail for whoever may not.
    if (outcome !== "written") await takeBack(reach, same).catch(() => undefined);
  }
}

async function takeBack(reach: S3Reach, upload: Upload): Promise<void> {
  const abortSignal = AbortSignal.timeout((reach.deadlines ?? DEADLINES).one);
  if (await credentialsInTime(reach, abortSignal)) return;
  await reach.client.send(new AbortMultipartUploadCommand(upload), { abortSignal });
}

type Upload = Pick<Written, "Bucket" | "Key" | "ExpectedBucketOwner"> & { readonly UploadId: string };

function part(
  reach: S3Reach,
  call: ReturnType<typeof writing>,
  upload: Upload,
  Body: Uint8Array,
  PartNumber: number,
): Promise<CompletedPart> {
  const ChecksumSHA256 = createHash("sha256").update(Body).digest("base64");
  return patiently<CompletedPart>(reach, call, async ({ signal, expect }) => {
    expect(Body.length);
    const command = new UploadPartCommand({ ...upload, PartNumber, Body, ContentLength: Body.length, ChecksumSHA256 });
    const { ETag } = await reach.client.send(command, { abortSignal: signal });
    return ETag === undefined ? new Again("the answer names no ETag") : { ETag, PartNumber, ChecksumSHA256 };
  });
}
