import assert from "node:assert/strict";
import { test } from "node:test";
import { bucketOf } from "../../src/indexer/bucket.ts";
import { refused } from "../adapters/refused.ts";

test("a store in S3 is a bucket and a prefix", () => {
  assert.deepEqual(bucketOf("s3://acme-ml"), { bucket: "acme-ml", prefix: "" });
  assert.deepEqual(bucketOf("s3://acme-ml/"), { bucket: "acme-ml", prefix: "" });
  assert.deepEqual(bucketOf("s3://acme-ml/team"), { bucket: "acme-ml", prefix: "team/" });
  assert.deepEqual(bucketOf("s3://acme-ml/team/one/"), { bucket: "acme-ml", prefix: "team/one/" });
});

for (const store of ["", "/srv/store", "s3:/acme", "s3://", "s3://A", "https://acme-ml.s3.amazonaws.com"]) {
  test(`${JSON.stringify(store)} is no store in S3`, () => {
    assert.throws(() => bucketOf(store), refused("environment-invalid", "CONTENDER_STORE"));
  });
}
