import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Release, siteOf } from "../../src/verbs/workflows/site.ts";
import { workflowFiles } from "../../src/verbs/workflows/workflow-files.ts";
import { AWS, CONSUMER, OWN, PINS, ROLES, SECRETS } from "./grants.ts";
import type { Law } from "./rules.ts";

/** This repository's top. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export const RELEASE: Release = {
  home: "acme/contender",
  commit: "0123456789abcdef0123456789abcdef01234567",
  version: "0.1.0",
};

export interface Workflow {
  /** The file's stem. */
  readonly name: string;
  readonly text: string;
}

/** This repository's own workflows, as they are committed. */
export function ownWorkflows(): Workflow[] {
  const names = readdirSync(`${ROOT}/.github/workflows`).sort();
  return names.map((name) => ({
    name: name.replace(/\.yml$/, ""),
    text: readFileSync(`${ROOT}/.github/workflows/${name}`, "utf8"),
  }));
}

/** Those of a repository that uses a release. */
export function consumerWorkflows(release = RELEASE, branch = "main"): Workflow[] {
  return workflowFiles(siteOf(release, branch)).map(({ name, text }) => ({ name: name.replace(/\.yml$/, ""), text }));
}

/** Those of a repository whose evidence lies in its own AWS account. */
export function awsWorkflows(): Workflow[] {
  return workflowFiles(siteOf(RELEASE, "main", true)).map(({ name, text }) => ({
    name: name.replace(/\.yml$/, ""),
    text,
  }));
}

export const OWN_LAW: Law = { grants: OWN, pins: PINS, secrets: SECRETS, engine: /^\.\/actions\/[a-z]+$/ };

export const CONSUMER_LAW: Law = {
  grants: CONSUMER,
  pins: PINS,
  secrets: SECRETS,
  engine: /^acme\/contender\/actions\/[a-z]+@/,
};

export const AWS_LAW: Law = { ...CONSUMER_LAW, grants: AWS, roles: ROLES };
