/** What each job's token may do, by `<workflow>/<job>`: exactly this and nothing more. `docs/github.md` shows the same. */
export type Grants = Readonly<Record<string, Readonly<Record<string, "read" | "write">>>>;

const READ = { contents: "read" } as const;
const OPEN = { contents: "write", "pull-requests": "write", statuses: "write" } as const;

/** In a repository that uses the released actions. */
export const CONSUMER: Grants = {
  "experiment/run": READ,
  "experiment/report": { contents: "read", "pull-requests": "write" },
  "promote/run": READ,
  "promote/promote": OPEN,
  "promotion-check/check": READ,
  "dispatch/train": READ,
  "dispatch/propose": OPEN,
  "dispatch/run": READ,
  "dispatch/promote": OPEN,
  "dispatch/roll-back": OPEN,
  "dispatch/reproduce": READ,
  "dispatch/doctor": { actions: "read", contents: "read" },
};

const ROLE = { "id-token": "write" } as const;

/** In a repository whose evidence lies in its own AWS account: a job that takes a role may ask for a token that says who it is. */
export const AWS: Grants = {
  ...CONSUMER,
  "experiment/run": { ...READ, ...ROLE },
  "promote/run": { ...READ, ...ROLE },
  "promote/promote": { ...OPEN, ...ROLE },
  "dispatch/train": { ...READ, ...ROLE },
  "dispatch/run": { ...READ, ...ROLE },
  "dispatch/promote": { ...OPEN, ...ROLE },
  "dispatch/reproduce": { ...READ, ...ROLE },
  "dispatch/doctor": { actions: "read", contents: "read", ...ROLE },
};

/** The role of each job that takes one, and the environment that it has to stand in. */
export const ROLES: Readonly<Record<string, readonly [variable: string, environment?: string]>> = {
  "experiment/run": ["CONTENDER_ROLE_PREVIEW"],
  "promote/run": ["CONTENDER_ROLE_RECORD", "record"],
  "promote/promote": ["CONTENDER_ROLE_PROMOTE", "promote"],
  "dispatch/train": ["CONTENDER_ROLE_PREVIEW"],
  "dispatch/run": ["CONTENDER_ROLE_RECORD", "record"],
  "dispatch/promote": ["CONTENDER_ROLE_PROMOTE", "promote"],
  "dispatch/reproduce": ["CONTENDER_ROLE_PREVIEW"],
  "dispatch/doctor": ["CONTENDER_ROLE_PROMOTE", "promote"],
};

/** In this repository, whose actions are built in the checkout. */
export const OWN: Grants = {
  ...CONSUMER,
  "ci/gate": READ,
  "release/build": READ,
  "release/publish": { attestations: "write", contents: "write", "id-token": "write" },
};

/** Foreign actions that may run, each at the one commit that was looked at. */
export const PINS: Readonly<Record<string, readonly [commit: string, version: string]>> = {
  "actions/checkout": ["3d3c42e5aac5ba805825da76410c181273ba90b1", "v7.0.1"],
  "actions/setup-node": ["820762786026740c76f36085b0efc47a31fe5020", "v7.0.0"],
  "actions/upload-artifact": ["bbbca2ddaa5d8feaa63e36b76fdaad77386f024f", "v7.0.0"],
  "actions/download-artifact": ["3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c", "v8.0.1"],
  "hashicorp/setup-terraform": ["dfe3c3f87815947d99a8997f908cb6525fc44e9e", "v4.0.1"],
  "aws-actions/configure-aws-credentials": ["e6de054238d6b7531b4efff3b6587d9aade6a06c", "v6.2.3"],
  "actions/attest": ["59d89421af93a897026c735860bf21b6eb4f7b26", "v4.1.0"],
};

/** Secrets that a workflow may name, beside the job's own token. None: whoever has a GitHub App adds its key (docs/github.md). */
export const SECRETS: readonly string[] = [];
