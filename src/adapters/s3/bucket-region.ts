import type { S3Reach } from "./s3-reach.ts";
import type { S3Trouble } from "./wait-after.ts";

/** The region where a bucket lies, as far as S3 names it when it refuses to answer from here. */
export function bucketRegion(refusal: unknown): string | undefined {
  const { $response, message = "" } = refusal as S3Trouble;
  return $response?.headers?.["x-amz-bucket-region"] ?? /expecting ['"]([a-z0-9-]+)['"]/.exec(message)?.[1];
}

/** The way to a bucket that a refusal names another region of; undefined where it doesn't, or where no other way is open. */
export async function elsewhere(reach: S3Reach, refusal: unknown): Promise<S3Reach | undefined> {
  const region = bucketRegion(refusal);
  if (region === undefined || reach.inRegion === undefined) return undefined;
  if (region === (await reach.client.config.region())) return undefined;
  return { ...reach, client: reach.inRegion(region) };
}
