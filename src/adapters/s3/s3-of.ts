import type { S3ClientConfig } from "@aws-sdk/client-s3";
import { ContenderError } from "../../errors.ts";
import { s3Client } from "./s3-client.ts";
import type { S3Reach } from "./s3-reach.ts";

/** What the environment says of S3 beside what the SDK reads itself. */
export interface S3Settings {
  readonly CONTENDER_STORE_OWNER?: string | undefined;
  readonly CONTENDER_KMS_KEY?: string | undefined;
  readonly AWS_ROLE_ARN?: string | undefined;
  readonly AWS_ENDPOINT_URL_S3?: string | undefined;
  readonly AWS_ENDPOINT_URL?: string | undefined;
}

/**
 * The ways to S3 that an environment describes: to the store, and to data, whose bucket can be another account's and in another
 * region.
 *
 * @throws ContenderError `environment-invalid` where the owner is no account.
 */
export function s3Of(
  settings: S3Settings,
  own: Pick<S3Reach, "clock" | "sleep" | "chance" | "id">,
): { readonly store: S3Reach; readonly data: S3Reach } {
  const { CONTENDER_STORE_OWNER: owner, CONTENDER_KMS_KEY: kmsKey, AWS_ROLE_ARN: role } = settings;
  if (owner && !/^\d{12}$/.test(owner)) {
    throw new ContenderError("environment-invalid", {
      message: `CONTENDER_STORE_OWNER is no account: expected 12 digits, found ${JSON.stringify(owner)}`,
      expected: "12 digits",
      found: owner,
      hint: "set it to the account that owns the store's bucket, or leave it out",
    });
  }
  // Servers other than S3 seldom have a name for each bucket.
  const elsewhere: S3ClientConfig =
    settings.AWS_ENDPOINT_URL_S3 || settings.AWS_ENDPOINT_URL ? { forcePathStyle: true } : {};
  const common = { ...own, role: role || undefined };
  return {
    store: { ...common, client: s3Client(elsewhere), owner: owner || undefined, kmsKey: kmsKey || undefined },
    data: { ...common, client: s3Client(elsewhere), inRegion: (region) => s3Client({ ...elsewhere, region }) },
  };
}
