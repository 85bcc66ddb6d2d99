import { BUCKET_NAME } from "../../config/bucket-name.ts";
import { ContenderError } from "../../errors.ts";

/** Bucket and key of a dataset. @throws ContenderError `data-missing` for any other spelling. @example s3Address("s3://acme/t.csv") // { bucket: "acme", key: "t.csv" } */
export function s3Address(uri: string): { readonly bucket: string; readonly key: string } {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(uri) ?? [];
  if (bucket !== undefined && key !== undefined && BUCKET_NAME.test(bucket)) return { bucket, key };
  throw new ContenderError("data-missing", {
    file: uri,
    message: `${uri} names no object in S3`,
    expected: "s3://bucket/key",
    found: uri,
    hint: "correct data.source",
  });
}
