import { Again } from "./again.ts";
import type { S3Reach } from "./s3-reach.ts";

/**
 * Waits until there are credentials, which a request's signal does not end: who gives them (a role's endpoint behind a proxy, a
 * program that a profile names) may never answer. The request then finds them there.
 */
export async function credentialsInTime({ client }: S3Reach, signal: AbortSignal): Promise<Again | undefined> {
  const late = new Again(
    "the credentials did not come: what gives them (a role, AWS_PROFILE, a proxy) does not answer",
  );
  return new Promise((done, fail) => {
    signal.addEventListener("abort", () => done(late), { once: true });
    client.config.credentials().then(() => done(undefined), fail);
  });
}
