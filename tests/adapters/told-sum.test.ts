import assert from "node:assert/strict";
import { test } from "node:test";
import type { HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { toldSum } from "../../src/adapters/source/told-sum.ts";

const told = (head: Partial<HeadObjectCommandOutput>) => toldSum({ $metadata: {}, ...head });
const md5 = `"${"0123456789abcdef".repeat(2)}"`;

test("checksums are those of the catalogues, however the bytes are cut", () => {
  // Check values: reveng.sourceforge.io/crc-catalogue for the CRCs, `printf 123456789 | sha1sum` and its kin for the others.
  const expected: [keyof HeadObjectCommandOutput, string][] = [
    ["ChecksumCRC64NVME", "ae8b14860a799888"],
    ["ChecksumCRC32C", "e3069283"],
    ["ChecksumCRC32", "cbf43926"],
    ["ChecksumSHA1", "f7c3bc1d808e04732adf679965ccc34ca7ae3441"],
    ["ChecksumSHA256", "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225"],
    ["ChecksumMD5", "25f9e794323b453885f5181f1b624d0b"],
  ];
  for (const [field, hex] of expected) {
    for (const cuts of [["123456789"], ["1", "2345", "", "6789"]]) {
      const sum = told({ [field]: "a checksum" })!.begin();
      for (const piece of cuts) sum.update(Buffer.from(piece));
      assert.equal(Buffer.from(sum.digest(), "base64").toString("hex"), hex, field);
    }
  }
});

test("the best that is told of the whole object counts; an ETag only where it has to be an MD5", () => {
  const name = (head: Partial<HeadObjectCommandOutput>) => told({ ETag: md5, ...head })?.name;
  assert.equal(name({ ChecksumCRC32: "y/Q5Jg==", ChecksumSHA256: "x" }), "SHA-256");
  assert.equal(name({ ChecksumCRC64NVME: "x", ChecksumType: "FULL_OBJECT", ETag: '"0123-2"' }), "CRC64NVME");
  assert.equal(name({}), "MD5");
  assert.equal(name({ ServerSideEncryption: "AES256" }), "MD5");
  assert.equal(told({ ETag: md5 })?.expected, "ASNFZ4mrze8BI0VniavN7w==");
  assert.equal(name({ ChecksumSHA256: "x-2", ETag: '"0123-2"' }), undefined);
  assert.equal(name({ ChecksumCRC32: "x", ChecksumType: "COMPOSITE", ETag: '"0123-2"' }), undefined);
  assert.equal(name({ ServerSideEncryption: "aws:kms" }), undefined);
  assert.equal(name({ ETag: '"not-hexadecimal"' }), undefined);
});
