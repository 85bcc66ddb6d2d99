import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { S3Client } from "@aws-sdk/client-s3";
import type { S3Reach } from "../../src/adapters/s3/s3-reach.ts";

/** A way to a server of a test's, impatient: waits are a hundredth of what they are. */
export function s3Reach(client: S3Client, more: Partial<S3Reach> = {}): S3Reach {
  return {
    client,
    clock: () => performance.now(),
    sleep: (milliseconds) => sleep(milliseconds / 100),
    chance: Math.random,
    id: randomUUID,
    deadlines: { one: 5_000, all: 20_000 },
    ...more,
  };
}
