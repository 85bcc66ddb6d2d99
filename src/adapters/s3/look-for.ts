import { HeadObjectCommand, type HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { Again } from "./again.ts";
import { patiently } from "./patiently.ts";
import type { S3Reach } from "./s3-reach.ts";
import { statusOf } from "./wait-after.ts";

/** What S3 says of an object without its bytes; undefined where there is none. @param key the whole key */
export function lookFor(reach: S3Reach, bucket: string, key: string): Promise<HeadObjectCommandOutput | undefined> {
  const call = { doing: "look for", bucket, key, right: "s3:GetObject", head: true } as const;
  return patiently<HeadObjectCommandOutput | undefined>(reach, call, async ({ signal }) => {
    const command = new HeadObjectCommand({ Bucket: bucket, Key: key, ExpectedBucketOwner: reach.owner });
    try {
      const there = await reach.client.send(command, { abortSignal: signal });
      return there.ETag === undefined ? new Again("the answer names no ETag") : there;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}
