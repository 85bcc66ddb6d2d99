import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import { Again } from "./again.ts";
import { patiently } from "./patiently.ts";
import type { S3Reach } from "./s3-reach.ts";

/** Removes an object; what is not there is removed. A bucket with versions keeps what was there behind a delete marker. */
export async function removeObject(reach: S3Reach, bucket: string, key: string): Promise<void> {
  await patiently(reach, { doing: "remove", bucket, key, right: "s3:DeleteObject" }, async ({ signal }) => {
    const command = new DeleteObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: reach.owner });
    const { $metadata } = await reach.client.send(command, { abortSignal: signal });
    return $metadata.httpStatusCode === 204 ? undefined : new Again("the answer is not S3's");
  });
}
