import { Signer } from "@aws-sdk/rds-signer";
import { ContenderError } from "../../errors.ts";
import { type PostgresPlace, placeName } from "./parse-database.ts";

/**
 * A token that stands in for a password: RDS takes it for 15 minutes, and only to open a connection. Signed anew for every
 * connection (no request goes out for that), so none is ever old; region and credentials are the SDK's own.
 *
 * @throws ContenderError `index-refused` where there are no credentials
 */
export async function iamPassword(place: PostgresPlace): Promise<string> {
  const { host: hostname, port, role: username } = place;
  try {
    return await new Signer({ hostname, port, username }).getAuthToken();
  } catch (cause) {
    const hint = "set AWS_REGION and give the job a role (OIDC), or AWS_PROFILE on a laptop";
    throw new ContenderError(
      "index-refused",
      {
        message: `no IAM token can be signed for ${placeName(place)}: ${(cause as Error).message}; ${hint}`,
        expected: "a region, and credentials of a role that may connect (rds-db:connect)",
        found: (cause as Error).message,
        hint,
      },
      { cause },
    );
  }
}
