import type { S3Client } from "@aws-sdk/client-s3";

/** Milliseconds: for one request, and for all tries of one call with the waits between. Bodies get more, by their size. */
export interface Deadlines {
  readonly one: number;
  readonly all: number;
}

/** A way to S3, for whoever reads and writes there. Clock, chance and waiting come in. */
export interface S3Reach {
  readonly client: S3Client;
  /** A client that is the same but for its region. Without it a bucket that lies elsewhere is refused. */
  readonly inRegion?: (region: string) => S3Client;
  /** The account that has to own the bucket. */
  readonly owner?: string | undefined;
  /** The KMS key that objects are encrypted with. Default: as the bucket says. */
  readonly kmsKey?: string | undefined;
  /** ARN of the role, as far as it is known, for messages. */
  readonly role?: string | undefined;
  /** Milliseconds on a clock that never goes back. */
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1. */
  readonly chance: () => number;
  /** A name that nobody else has. */
  readonly id: () => string;
  readonly deadlines?: Deadlines;
  /** Bytes above which an object goes up in parts, and of one part (5 MiB at least). */
  readonly parts?: { readonly above: number; readonly each: number };
}
