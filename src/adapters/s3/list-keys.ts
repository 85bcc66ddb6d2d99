import { ListObjectsV2Command, type ListObjectsV2CommandOutput } from "@aws-sdk/client-s3";
import { ContenderError } from "../../errors.ts";
import { Again } from "./again.ts";
import { patiently } from "./patiently.ts";
import type { S3Reach } from "./s3-reach.ts";

/**
 * Every whole key below a prefix, in code-unit order, page by page: complete, or it throws. A console's mark of an empty folder (no
 * bytes, a key that ends in a slash) is none.
 *
 * @throws ContenderError `store-failed` where pages do not follow each other; `store-refused`.
 */
export async function* listKeys(reach: S3Reach, bucket: string, prefix: string): AsyncIterable<string> {
  const call = { doing: "list", bucket, key: prefix, right: "s3:ListBucket" };
  let token: string | undefined;
  let last = "";
  do {
    const page = await patiently<ListObjectsV2CommandOutput>(reach, call, async ({ signal }) => {
      const command = new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        ExpectedBucketOwner: reach.owner,
        ...(token === undefined ? {} : { ContinuationToken: token }),
      });
      const answer = await reach.client.send(command, { abortSignal: signal });
      return isList(answer) ? answer : new Again("the answer is no list");
    });
    for (const { Key: key = "", Size: size } of page.Contents ?? []) {
      if (key <= last || !key.startsWith(prefix)) throw astray(call, `${key} after ${last}`);
      last = key;
      if (size !== 0 || !key.endsWith("/")) yield key;
    }
    const { IsTruncated: more, NextContinuationToken: next } = page;
    if (more && (next === undefined || next === token))
      throw astray(call, "a page that says there is more, and not where");
    token = more ? next : undefined;
  } while (token !== undefined);
}

/** A page of a proxy's, or an empty answer, has no keys either: S3 says whether there is more, and of how many keys it tells. */
function isList({ IsTruncated: more, KeyCount: count, Contents: told = [] }: ListObjectsV2CommandOutput): boolean {
  return more !== undefined && (count === undefined || count === told.length);
}

function astray({ bucket, key }: { bucket: string; key: string }, found: string): ContenderError {
  const where = `s3://${bucket}/${key}`;
  const hint = "run again; if it stays so, the server is not fit for a store";
  return new ContenderError("store-failed", {
    file: where,
    message: `the list of ${where} is not whole: found ${found}; ${hint}`,
    expected: "pages of rising keys, to the last one",
    found,
    hint,
  });
}
