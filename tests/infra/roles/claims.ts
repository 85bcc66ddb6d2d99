/** What GitHub says of a job, as far as a role's trust asks for it; and what is wrong with the token itself. */
export interface Claims {
  readonly sub: string;
  /** Absent: the token has no such claim. */
  readonly ref?: string;
  readonly aud?: string;
  /** The repository's; undefined: the token does not say it. Default: that of the trusted one. */
  readonly repository_id?: string | undefined;
  readonly spoiled?: "key" | "expired";
}

const REPOSITORY = "repo:acme/tracks";
const BY_NUMBER = "repo:acme@1234567/tracks@7654321";
const MAIN = "refs/heads/main";
const MERGE = "refs/pull/7/merge";

export const REPOSITORY_ID = "7654321";

/** The jobs of the table, by name. */
export const CLAIMS: Readonly<Record<string, Claims>> = {
  "pull-request": { sub: `${REPOSITORY}:pull_request`, ref: MERGE },
  "pull-request-by-number": { sub: `${BY_NUMBER}:pull_request`, ref: MERGE },
  main: { sub: `${REPOSITORY}:ref:refs/heads/main`, ref: MAIN },
  branch: { sub: `${REPOSITORY}:ref:refs/heads/other`, ref: "refs/heads/other" },
  tag: { sub: `${REPOSITORY}:ref:refs/tags/v1`, ref: "refs/tags/v1" },
  "foreign-pull-request": { sub: "repo:mallory/tracks:pull_request", ref: MERGE },
  "foreign-owner": { sub: "repo:mallory@99/tracks@7654321:pull_request", ref: MERGE },
  "other-repository": { sub: "repo:acme/tracks2:pull_request", ref: MERGE },
  // Somebody who took over the names has other numbers.
  "names-taken-over": { sub: `${REPOSITORY}:pull_request`, ref: MERGE, repository_id: "8888888" },
  "without-number": { sub: `${REPOSITORY}:pull_request`, ref: MERGE, repository_id: undefined },
  "record-names-taken-over": { sub: `${REPOSITORY}:environment:record`, ref: MAIN, repository_id: "8888888" },
  "renamed-repository": { sub: "repo:acme@1234567/tracks@8888888:pull_request", ref: MERGE },
  "other-audience": { sub: `${REPOSITORY}:pull_request`, ref: MERGE, aud: "https://github.com/acme" },
  "other-key": { sub: `${REPOSITORY}:pull_request`, ref: MERGE, spoiled: "key" },
  expired: { sub: `${REPOSITORY}:pull_request`, ref: MERGE, spoiled: "expired" },
  record: { sub: `${REPOSITORY}:environment:record`, ref: MAIN },
  "record-by-number": { sub: `${BY_NUMBER}:environment:record`, ref: MAIN },
  "record-from-pull-request": { sub: `${REPOSITORY}:environment:record`, ref: MERGE },
  "record-from-branch": { sub: `${REPOSITORY}:environment:record`, ref: "refs/heads/main2" },
  "record-from-tag-main": { sub: `${REPOSITORY}:environment:record`, ref: "refs/tags/main" },
  "record-without-ref": { sub: `${REPOSITORY}:environment:record` },
  "record-elsewhere": { sub: "repo:mallory/tracks:environment:record", ref: MAIN },
  promote: { sub: `${REPOSITORY}:environment:promote`, ref: MAIN },
  monitor: { sub: `${REPOSITORY}:environment:monitor`, ref: MAIN },
  deploy: { sub: `${REPOSITORY}:environment:production`, ref: MAIN },
  "deploy-by-number": { sub: `${BY_NUMBER}:environment:production`, ref: MAIN },
  "deploy-from-pull-request": { sub: `${REPOSITORY}:environment:production`, ref: MERGE },
  "deploy-elsewhere": { sub: "repo:mallory@1234567/tracks@7654321:environment:production", ref: MAIN },
  "deploy-other-case": { sub: `${REPOSITORY}:environment:Production`, ref: MAIN },
  "deploy-longer": { sub: `${REPOSITORY}:environment:production-2`, ref: MAIN },
};
