import { BUCKET_NAME } from "../../config/bucket-name.ts";
import { ContenderError } from "../../errors.ts";

/** A place in S3: what stands below a prefix of a bucket. */
export interface S3Place {
  readonly bucket: string;
  /** Empty, or a path that ends in a slash. */
  readonly prefix: string;
}

const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,254}$/;

/** Whether somebody means S3. @example isS3("s3://acme-ml") // true */
export function isS3(address: string): boolean {
  return /^s3:\/\//i.test(address);
}

/**
 * A store's place.
 *
 * @throws ContenderError `usage` for any other spelling.
 * @example s3Place("s3://acme-ml/team") // { bucket: "acme-ml", prefix: "team/" }
 */
export function s3Place(address: string): S3Place {
  const [, bucket = "", inside = ""] = /^s3:\/\/([^/]*)(?:\/(.*))?$/s.exec(address) ?? [];
  const segments = inside.replace(/\/$/, "").split("/");
  const prefix = segments.join("/");
  const known =
    BUCKET_NAME.test(bucket) && prefix.length <= 512 && (prefix === "" || segments.every((s) => SEGMENT.test(s)));
  if (known) return { bucket, prefix: prefix === "" ? "" : `${prefix}/` };
  const expected = "s3://bucket or s3://bucket/prefix";
  throw new ContenderError("usage", {
    message: `the store's address can't be used: expected ${expected}, found ${JSON.stringify(address)}`,
    expected,
    found: address,
    hint: "buckets have 3 to 63 lower-case letters, digits, dots and hyphens; prefixes letters, digits, dots, _ and -",
  });
}
