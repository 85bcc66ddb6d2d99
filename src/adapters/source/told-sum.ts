import { createHash } from "node:crypto";
import type { HeadObjectCommandOutput } from "@aws-sdk/client-s3";
import { reflectedCrc } from "./reflected-crc.ts";

/** What S3 told of all bytes of an object, to hold against those that come. */
export interface ToldSum {
  /** `CRC64NVME`. */
  readonly name: string;
  /** As S3 spells it. */
  readonly expected: string;
  /** Takes the bytes from the first one on. */
  begin(): Summing;
}

export interface Summing {
  update(chunk: Uint8Array): unknown;
  digest(): string;
}

const hashing = (algorithm: string) => () => {
  const hash = createHash(algorithm);
  return { update: (chunk: Uint8Array) => hash.update(chunk), digest: () => hash.digest("base64") };
};

/** The strongest first. Polynomials with their bits reversed: NVM Express (NVMe 1.0e, 64 bits), Castagnoli's, and Ethernet's. */
const SUMS = [
  ["SHA-256", "ChecksumSHA256", hashing("sha256")],
  ["SHA-512", "ChecksumSHA512", hashing("sha512")],
  ["SHA-1", "ChecksumSHA1", hashing("sha1")],
  ["MD5", "ChecksumMD5", hashing("md5")],
  ["CRC64NVME", "ChecksumCRC64NVME", () => reflectedCrc(64, 0x9a6c9329ac4bc9b5n)],
  ["CRC32C", "ChecksumCRC32C", () => reflectedCrc(32, 0x82f63b78n)],
  ["CRC32", "ChecksumCRC32", () => reflectedCrc(32, 0xedb88320n)],
] as const;

/**
 * The best that S3 tells of the whole object: a checksum, else the MD5 that is the ETag of an object that was written at once and not
 * encrypted by a key of KMS; undefined where it tells neither, as of most that went up in parts years ago.
 */
export function toldSum(head: HeadObjectCommandOutput): ToldSum | undefined {
  for (const [name, field, begin] of SUMS) {
    const expected = head[field];
    // Of parts S3 has a checksum of checksums.
    if (expected !== undefined && head.ChecksumType !== "COMPOSITE" && !expected.includes("-")) {
      return { name, expected, begin };
    }
  }
  const { ETag: etag = "", ServerSideEncryption: encrypted = "AES256" } = head;
  if (encrypted !== "AES256" || !/^"[0-9a-f]{32}"$/.test(etag)) return undefined;
  const expected = Buffer.from(etag.slice(1, -1), "hex").toString("base64");
  return { name: "MD5", expected, begin: hashing("md5") };
}
