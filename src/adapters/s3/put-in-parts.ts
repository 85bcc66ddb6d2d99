import { createHash } from "node:crypto";
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { Again } from "./again.ts";
import { patiently } from "./patiently.ts";
import { type Condition, encryption, failedCondition, refusedOr, type Written, writing } from "./put-object.ts";
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
  if ("IfNoneMatch" in condition && (await stands(reach, written))) return "refused";
  for (let upload = 1; ; upload++) {
    const outcome = await once(reach, written, bytes, condition, each, upload === MOST_UPLOADS);
    if (outcome !== "conflict") return outcome;
  }
}

async function once(
  reach: S3Reach,
  written: Written,
  bytes: Uint8Array,
  condition: Condition,
  each: number,
  last: boolean,
): Promise<"written" | "refused" | "conflict"> {
  const { Bucket, Key, ExpectedBucketOwner } = written;
  const call = writing(written);
  const UploadId = await patiently<string>(reach, call, async ({ signal }) => {
    const command = new CreateMultipartUploadCommand({ ...written, ...encryption(reach), ChecksumAlgorithm: "SHA256" });
    const { UploadId: id } = await reach.client.send(command, { abortSignal: signal });
    return id ?? new Again("the answer names no upload");
  });
  const same = { Bucket, Key, ExpectedBucketOwner, UploadId };
  let outcome: "written" | "refused" | "conflict" | undefined;
  try {
    const Parts: CompletedPart[] = [];
    for (let at = 0; at < bytes.length; at += each) {
      Parts.push(await part(reach, call, same, bytes.subarray(at, at + each), Parts.length + 1));
    }
    outcome = await patiently(reach, call, async ({ signal, number }) => {
      const command = new CompleteMultipartUploadCommand({ ...same, ...condition, MultipartUpload: { Parts } });
      try {
        await reach.client.send(command, { abortSignal: signal });
        return "written" as const;
      } catch (error) {
        if (statusOf(error) === 409 && !last) return "conflict" as const;
        const gone = (error as S3Trouble).name === "NoSuchUpload" && number > 1;
        if (!gone && !failedCondition(error)) throw error;
        const meant = await refusedOr(reach, written, condition, { signal, number });
        return meant === "written" || !gone ? meant : ("conflict" as const);
      }
    });
    return outcome;
  } finally {
    // It costs storage only, and the lifecycle ends it: no reason to fail for whoever may not.
    if (outcome !== "written") await reach.client.send(new AbortMultipartUploadCommand(same)).catch(() => undefined);
  }
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

/** So that nobody sends a gigabyte in order to be refused. */
function stands(reach: S3Reach, { Bucket, Key, ExpectedBucketOwner }: Written): Promise<boolean> {
  const call = { doing: "look for", bucket: Bucket, key: Key, right: "s3:GetObject" };
  return patiently(reach, call, async ({ signal }) => {
    try {
      await reach.client.send(new HeadObjectCommand({ Bucket, Key, ExpectedBucketOwner }), { abortSignal: signal });
      return true;
    } catch (error) {
      if (statusOf(error) === 404) return false;
      throw error;
    }
  });
}
