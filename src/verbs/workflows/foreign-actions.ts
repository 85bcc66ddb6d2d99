/** An action of somebody else: the commit that runs, and the release that commit was when it was looked at. */
export interface ForeignAction {
  readonly name: string;
  readonly commit: string;
  readonly version: string;
}

export const CHECKOUT: ForeignAction = {
  name: "actions/checkout",
  commit: "3d3c42e5aac5ba805825da76410c181273ba90b1",
  version: "v7.0.1",
};

export const SETUP_NODE: ForeignAction = {
  name: "actions/setup-node",
  commit: "820762786026740c76f36085b0efc47a31fe5020",
  version: "v7.0.0",
};

export const TAKE_ROLE: ForeignAction = {
  name: "aws-actions/configure-aws-credentials",
  commit: "e6de054238d6b7531b4efff3b6587d9aade6a06c",
  version: "v6.2.3",
};

/**
 * What stands behind `uses:`.
 *
 * @example `pinned(CHECKOUT)` is `"actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1"`
 */
export function pinned({ name, commit, version }: ForeignAction): string {
  return `${name}@${commit} # ${version}`;
}
