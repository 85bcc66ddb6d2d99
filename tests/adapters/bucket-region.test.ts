import assert from "node:assert/strict";
import { test } from "node:test";
import { bucketRegion } from "../../src/adapters/s3/bucket-region.ts";

test("a refusal names a bucket's region in a header or in its words", () => {
  const headers = { "x-amz-bucket-region": "eu-west-1" };
  assert.equal(bucketRegion({ name: "Unknown", $response: { statusCode: 400, headers } }), "eu-west-1");
  assert.equal(bucketRegion({ name: "PermanentRedirect", $response: { statusCode: 301, headers } }), "eu-west-1");
  for (const quote of ["'", '"']) {
    const message = `The authorization header is malformed; the region ${quote}us-east-1${quote} is wrong; expecting ${quote}eu-west-1${quote}`;
    assert.equal(bucketRegion({ name: "AuthorizationHeaderMalformed", message }), "eu-west-1");
  }
  assert.equal(bucketRegion({ name: "AccessDenied", message: "Access Denied", $response: { headers: {} } }), undefined);
  assert.equal(bucketRegion(new TypeError("a lost line")), undefined);
});
