import { expression } from "./expression.ts";
import { pinned, TAKE_ROLE } from "./foreign-actions.ts";
import { GRANTS, type Grant } from "./grants.ts";
import { step } from "./job.ts";
import type { Site } from "./site.ts";

/** A role of the team's cloud account, and where a job has to stand to be given it. */
const ROLES = {
  preview: { variable: "CONTENDER_ROLE_PREVIEW" },
  record: { variable: "CONTENDER_ROLE_RECORD", environment: "record" },
  promote: { variable: "CONTENDER_ROLE_PROMOTE", environment: "promote" },
} as const;

/** What says where evidence and its index are. */
const PLACES = ["CONTENDER_STORE", "CONTENDER_STORE_OWNER", "CONTENDER_KMS_KEY", "CONTENDER_DATABASE"];

/** Variables that an account need not have. */
export const MAY_BE_UNSET: ReadonlySet<string> = new Set(PLACES.filter((name) => name !== "CONTENDER_STORE"));

/** What a job has for the sake of its role. */
export interface Account {
  readonly grants: readonly Grant[];
  readonly environment?: string;
  readonly env: readonly (readonly [name: string, value: string])[];
  readonly steps: readonly string[];
}

/**
 * A role of the cloud account for a job; nothing at all in a repository that has no account.
 *
 * @param only the condition under which the role is taken and the store is known: a fork's pull request has neither
 */
export function account({ aws }: Site, role: keyof typeof ROLES, only?: string): Account {
  if (!aws) return { grants: [], env: [], steps: [] };
  const { variable, ...where } = ROLES[role];
  const valueIn = (name: string) => expression(only === undefined ? `vars.${name}` : `${only} && vars.${name} || ''`);
  return {
    grants: GRANTS.role,
    ...where,
    env: PLACES.map((name) => [name, valueIn(name)]),
    steps: [
      step(
        `Take the role ${role}`,
        pinned(TAKE_ROLE),
        [
          ["role-to-assume", expression(`vars.${variable}`)],
          ["aws-region", expression("vars.AWS_REGION")],
        ],
        only === undefined ? {} : { if: only },
      ),
    ],
  };
}
