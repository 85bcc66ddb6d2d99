import { ContenderError } from "../../../errors.ts";
import type { Store } from "../../../ports/store.ts";
import { getObject } from "../../s3/get-object.ts";
import { listKeys } from "../../s3/list-keys.ts";
import { putObject } from "../../s3/put-object.ts";
import { removeObject } from "../../s3/remove-object.ts";
import type { S3Place } from "../../s3/s3-place.ts";
import type { S3Reach } from "../../s3/s3-reach.ts";
import { isKey, keySegments, prefixSegments } from "../key-segments.ts";

/**
 * A store below a prefix of an S3 bucket. Nothing is overwritten: S3 itself takes one writer of a key. What is read is held against
 * the SHA-256 that it was written with.
 *
 * @throws ContenderError from its methods: `store-failed` (try again later), `store-refused` (a right, the bucket, its region,
 * credentials), `evidence-corrupt`.
 */
export function s3Store(reach: S3Reach, { bucket, prefix }: S3Place): Store {
  const whole = (key: string) => `${prefix}${keySegments(key).join("/")}`;
  return {
    async get(key) {
      return (await getObject(reach, bucket, whole(key)))?.bytes;
    },
    async create(key, bytes) {
      const outcome = await putObject(reach, bucket, whole(key), bytes, { IfNoneMatch: "*" });
      return outcome === "written" ? "created" : "exists";
    },
    async *list(below, stray = refuse) {
      const folder = prefixSegments(below)
        .map((segment) => `${segment}/`)
        .join("");
      for await (const found of listKeys(reach, bucket, prefix + folder)) {
        const key = found.slice(prefix.length);
        if (isKey(key)) yield key;
        else if (!key.split("/").some((segment) => segment.startsWith("."))) stray(noKey(`s3://${bucket}/${found}`));
      }
    },
    place: (key) => `s3://${bucket}/${prefix}${key}`,
    remove: (key) => removeObject(reach, bucket, whole(key)),
  };
}

function refuse(file: ContenderError): never {
  throw file;
}

function noKey(where: string): ContenderError {
  return new ContenderError("evidence-corrupt", {
    file: where,
    message: `${where} is no key of a store; move it away, or give the store a prefix of its own`,
    expected: "keys that Contender wrote",
    found: where,
    hint: "move it away, or give the store a prefix of its own",
  });
}
