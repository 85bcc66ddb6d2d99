import { HeadBucketCommand } from "@aws-sdk/client-s3";
import { bucketRegion } from "./bucket-region.ts";
import { patiently } from "./patiently.ts";
import type { S3Reach } from "./s3-reach.ts";
import { statusOf } from "./wait-after.ts";

/**
 * The region that a bucket is in: S3 tells it with every answer, a no too. Undefined where the server doesn't, or there is no such
 * bucket.
 */
export function regionOf(reach: S3Reach, bucket: string): Promise<string | undefined> {
  const call = { doing: "look for", bucket, key: "", right: "s3:ListBucket", head: true } as const;
  return patiently<string | undefined>(reach, call, async ({ signal }) => {
    try {
      const answer = await reach.client.send(new HeadBucketCommand({ Bucket: bucket }), { abortSignal: signal });
      return answer.BucketRegion;
    } catch (error) {
      const region = bucketRegion(error);
      const status = statusOf(error) ?? 500;
      if (region === undefined && (status < 300 || status >= 500)) throw error;
      return region;
    }
  });
}
