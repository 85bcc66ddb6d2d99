import type { Alias } from "../../../ports/alias.ts";
import { getObject } from "../../s3/get-object.ts";
import { putObject } from "../../s3/put-object.ts";
import type { S3Place } from "../../s3/s3-place.ts";
import type { S3Reach } from "../../s3/s3-reach.ts";
import { keySegments } from "../key-segments.ts";

/** Aliases below a prefix of an S3 bucket: S3 compares the ETag that was seen (`If-Match`), so that of two writers one wins. */
export function s3Alias(reach: S3Reach, { bucket, prefix }: S3Place): Alias {
  const whole = (key: string) => `${prefix}${keySegments(key).join("/")}`;
  return {
    async read(key) {
      const got = await getObject(reach, bucket, whole(key));
      return got && { bytes: got.bytes, version: got.etag };
    },
    async replace(key, bytes, seen) {
      const condition = seen === undefined ? ({ IfNoneMatch: "*" } as const) : { IfMatch: seen };
      const outcome = await putObject(reach, bucket, whole(key), bytes, condition);
      return outcome === "written" ? "replaced" : "moved";
    },
  };
}
