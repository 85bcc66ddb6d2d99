import { ContenderError } from "../errors.ts";

/** The part of a bucket that is the store: what lies below a prefix, "" for all of it. */
export interface Bucket {
  readonly bucket: string;
  /** "" or a prefix with its slash: `team/`. */
  readonly prefix: string;
}

/**
 * The store's place, of `s3://bucket/prefix`.
 *
 * @throws ContenderError `environment-invalid`
 * @example bucketOf("s3://acme-ml/team") // { bucket: "acme-ml", prefix: "team/" }
 */
export function bucketOf(store: string): Bucket {
  const [, bucket, inside = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/s.exec(store) ?? [];
  if (bucket !== undefined) {
    const path = inside.replace(/\/+$/, "");
    return { bucket, prefix: path === "" ? "" : `${path}/` };
  }
  throw new ContenderError("environment-invalid", {
    message: "CONTENDER_STORE does not name a bucket",
    expected: "s3://bucket or s3://bucket/prefix",
    found: store === "" ? "nothing" : JSON.stringify(store.slice(0, 120)),
    hint: "the indexer follows a store in S3; set CONTENDER_STORE as Terraform puts it out",
  });
}
