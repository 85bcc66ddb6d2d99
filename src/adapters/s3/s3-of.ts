import type { S3ClientConfig } from "@aws-sdk/client-s3";
import { ContenderError } from "../../errors.ts";
import { regionOf } from "./region-of.ts";
import { s3Client } from "./s3-client.ts";
import { isS3, s3Place } from "./s3-place.ts";
import type { S3Reach } from "./s3-reach.ts";

/** What the environment says of S3 beside what the SDK reads itself. */
export interface S3Settings {
  readonly CONTENDER_STORE?: string | undefined;
  readonly CONTENDER_STORE_OWNER?: string | undefined;
  readonly CONTENDER_KMS_KEY?: string | undefined;
  readonly AWS_ROLE_ARN?: string | undefined;
  readonly AWS_ENDPOINT_URL_S3?: string | undefined;
  readonly AWS_ENDPOINT_URL?: string | undefined;
}

/** The ways to S3 that an environment describes. */
export interface S3Ways {
  readonly store: S3Reach;
  /** Data's bucket can be another account's and in another region. */
  readonly data: S3Reach;
  /**
   * To a store that a copy begins or ends at: in whatever region, and where CONTENDER_STORE names another bucket, of whatever
   * account, since CONTENDER_STORE_OWNER speaks of that one.
   */
  end(bucket: string): Promise<S3Reach>;
}

/** @throws ContenderError `environment-invalid` where the owner is no account. */
export function s3Of(settings: S3Settings, own: Pick<S3Reach, "clock" | "sleep" | "chance" | "id">): S3Ways {
  const {
    CONTENDER_STORE: named = "",
    CONTENDER_STORE_OWNER: owner,
    CONTENDER_KMS_KEY: kmsKey,
    AWS_ROLE_ARN: role,
  } = settings;
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
  // The SDK follows a redirect by moving the whole client, which several calls at once do to each other.
  const inRegion = (region: string) => s3Client({ ...elsewhere, region });
  const common = { ...own, role: role || undefined };
  const store = { ...common, client: s3Client(elsewhere), owner: owner || undefined, kmsKey: kmsKey || undefined };
  return {
    store,
    data: { ...common, client: s3Client(elsewhere), inRegion },
    async end(bucket) {
      const reach = isS3(named) && s3Place(named).bucket !== bucket ? { ...store, owner: undefined } : store;
      const region = await regionOf(reach, bucket);
      return region === undefined ? reach : { ...reach, client: inRegion(region) };
    },
  };
}
