import { ContenderError } from "../errors.ts";
import type { Proposal } from "../ports/forge.ts";

/** Somebody moved a branch between look and write. @param what was proposed. @param command what to call again, in backticks */
export function busyElsewhere(
  { branch, onto }: Proposal,
  what: string,
  where: string,
  command: string,
): ContenderError {
  return new ContenderError("busy", {
    message: `${branch} or the default branch was moved by somebody else while ${what} was being proposed`,
    expected: `the default branch at ${onto.slice(0, 12)}, and ${branch} as it was read`,
    found: where,
    hint: `nothing was written; look at what is there now and run ${command} again`,
  });
}
