import { ContenderError } from "../../errors.ts";
import { Again } from "./again.ts";
import { bucketRegion } from "./bucket-region.ts";
import type { S3Reach } from "./s3-reach.ts";
import { type S3Trouble, statusOf } from "./wait-after.ts";

/** What is asked of S3, for messages. */
export interface S3Call {
  /** `read`, `write`, `list`, `remove` … */
  readonly doing: string;
  readonly bucket: string;
  /** The whole key, or the prefix that is listed. */
  readonly key: string;
  /** What the role has to be allowed: `s3:GetObject`. */
  readonly right: string;
  /** It is asked by HEAD, whose nos have no words. */
  readonly head?: true;
  /** What names the place. Default: CONTENDER_STORE. */
  readonly setting?: string;
}

/** How a call ended. */
export interface Ended {
  readonly tries: number;
  readonly seconds: number;
  /** The last try was cut off at its deadline. */
  readonly late: boolean;
}

/**
 * What S3 or the way to it said, in words: bucket, key, role and the missing right, and what to do. `store-refused` where only a
 * person can help, `store-failed` where another try may.
 */
export function s3Failure(call: S3Call, reach: S3Reach, error: unknown, ended: Ended): ContenderError {
  const { bucket, key, doing } = call;
  const where = `s3://${bucket}/${key}`;
  const known = refusal(call, reach, error as S3Trouble);
  const [found, hint] = known ?? [trouble(error, ended), "run again; nothing half-written is kept"];
  const message = `could not ${doing} ${where}: ${found}; ${hint}`;
  return new ContenderError(
    known ? "store-refused" : "store-failed",
    { file: where, message, expected: `an S3 bucket that can be reached and used (${call.right})`, found, hint },
    { cause: error instanceof Again ? undefined : error },
  );
}

type Words = readonly [found: string, hint: string];

function refusal(call: S3Call, reach: S3Reach, error: S3Trouble): Words | undefined {
  const { bucket, setting = "CONTENDER_STORE" } = call;
  const { name = "", message = "" } = error;
  const status = statusOf(error);
  if (/^KMS\b|^KMS\./.test(name)) {
    return [
      `KMS says no (${name})`,
      `check CONTENDER_KMS_KEY, and that the role may use the key (kms:GenerateDataKey, kms:Decrypt)`,
    ];
  }
  switch (name) {
    case "NoSuchBucket":
      return [`there is no bucket ${bucket}`, `correct ${setting}, or create the bucket`];
    case "InvalidBucketName":
      return [`${bucket} is no bucket's name`, `correct ${setting}`];
    case "InvalidAccessKeyId":
    case "SignatureDoesNotMatch":
    case "InvalidToken":
    case "UnrecognizedClientException":
      return [`the credentials are not known there (${name})`, "log in again (`aws sso login`), or correct the role"];
    case "ExpiredToken":
    case "ExpiredTokenException":
    case "TokenRefreshRequired":
      return [`the credentials have expired (${name})`, "log in again, or run the job again: it gets new ones"];
    case "RequestTimeTooSkewed":
    case "RequestExpired":
      return [
        "this machine's clock is off by more than 15 minutes",
        "set the clock (`timedatectl set-ntp true`) and run again",
      ];
    case "CredentialsProviderError":
    case "CredentialsError":
      return [
        "no credentials were found",
        "give the job a role (aws-actions/configure-aws-credentials), or set AWS_PROFILE",
      ];
    case "InvalidObjectState":
      return [
        "it is archived, and can't be read as it is (InvalidObjectState)",
        "restore it (`aws s3api restore-object`) and run again; let the bucket's lifecycle archive nothing that is read",
      ];
    case "NotImplemented":
      return [
        "the server lacks something that the store needs (conditional writes)",
        "use S3, or a server that has them",
      ];
  }
  if (/region is missing/i.test(message)) return ["no region is set", "set AWS_REGION to the bucket's region"];
  if (
    status === 301 ||
    /^(PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/.test(name)
  ) {
    const region = bucketRegion(error);
    const there = region === undefined ? "another region" : `the region ${region}`;
    return [`the bucket ${bucket} is in ${there}`, `set AWS_REGION to ${region ?? "the bucket's region"}`];
  }
  if (status === 401 || status === 403) return forbidden(call, reach, message);
  if (status !== undefined && status >= 400 && status < 500 && ![404, 408, 409, 429].includes(status)) {
    return [`S3 refuses the request (${status} ${name})`, `check ${setting}, AWS_REGION and the credentials`];
  }
  return undefined;
}

function forbidden({ bucket, right }: S3Call, { role, owner }: S3Reach, message: string): Words {
  const told = /\barn:aws[a-z-]*:(?:sts|iam)::\d{12}:[\w+=,.@/-]+/.exec(message)?.[0] ?? role;
  const who = told ?? "the credentials in use (`aws sts get-caller-identity` says whose they are)";
  const may = /is not authorized to perform: ([\w:]+)/.exec(message)?.[1] ?? right;
  const absent =
    right === "s3:GetObject" ? `; where s3:ListBucket is missing too, the key may simply not be there` : "";
  const owned = owner === undefined ? "" : `; or ${bucket} is not owned by account ${owner} (CONTENDER_STORE_OWNER)`;
  return [
    `403, ${who} may not ${may}${absent}${owned}`,
    `allow ${may} on that key in the role's policy and in the bucket's, or use the role that this job is meant to have`,
  ];
}

function trouble(error: unknown, { tries, seconds, late }: Ended): string {
  const often = `${tries} ${tries === 1 ? "try" : "tries"} in ${Math.round(seconds)} s`;
  if (error instanceof Again) return `${error.why} (${often})`;
  if (late) return `no whole answer before the deadline (${often})`;
  const { name, code, message } = error as S3Trouble;
  const status = statusOf(error);
  const answered = status === undefined ? (code ?? message) : `${status} ${name}`;
  return `${answered ?? name} (${often})`;
}
