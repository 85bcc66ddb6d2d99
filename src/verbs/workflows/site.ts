import { CHECKOUT, pinned, SETUP_NODE } from "./foreign-actions.ts";
import { yamlWord } from "./yaml-word.ts";

/** A release of the engine that a workflow runs. */
export interface Release {
  /** `<owner>/<repository>`; on Gitea also with `https://<host>/` before it. */
  readonly home: string;
  /** The release commit: 40 hex digits. */
  readonly commit: string;
  readonly version: string;
}

/** Where a job's actions come from. */
export interface Engine {
  /** What stands behind `uses:` for an action of ours. */
  uses(action: string): string;
  /** Whether the actions are built from the checkout, so that a job without a need for one has one all the same. */
  readonly built: boolean;
  /** Steps between the checkout and the first action of ours. */
  readonly prepare: string;
  /** Steps before the command line is called, and how it is called. */
  readonly cli: { readonly steps: string; readonly command: string };
}

/** Where workflows stand: which engine judges pull requests, which one records and promotes, and the default branch. */
export interface Site {
  readonly previews: Engine;
  readonly records: Engine;
  /** The default branch, as a YAML scalar. */
  readonly branch: string;
  /** Whether evidence lies in the team's own cloud account, where jobs take roles. */
  readonly aws: boolean;
}

/** The released engine, pinned by the digest of its release commit: nothing is installed or built. */
export function releasedEngine({ home, commit, version }: Release): Engine {
  const [, server, repository] = /^(https?:\/\/[^/]+)\/(.+)$/.exec(home) ?? [undefined, undefined, home];
  const elsewhere = server === undefined ? "" : `          github-server-url: ${server}\n`;
  return {
    uses: (action) => `${home}/actions/${action}@${commit} # v${version}`,
    built: false,
    prepare: "",
    cli: {
      steps: `      - name: Fetch the engine
        uses: ${pinned(CHECKOUT)}
        with:
          repository: ${repository}
          ref: ${commit}
${elsewhere}          path: .contender/engine
          persist-credentials: false
`,
      command: "node .contender/engine/dist/contender.js",
    },
  };
}

/** The engine in the checkout itself, for this repository's own pull requests. */
export const CHECKOUT_ENGINE: Engine = {
  uses: (action) => `./actions/${action}`,
  built: true,
  prepare: `      - name: Set up Node
        uses: ${pinned(SETUP_NODE)}
        with:
          node-version-file: .nvmrc
          package-manager-cache: false
      - name: Build the actions
        run: make build
`,
  cli: { steps: "", command: "node dist/contender.js" },
};

/** A repository that uses the engine. */
export function siteOf(release: Release, branch: string, aws = false): Site {
  const engine = releasedEngine(release);
  return { previews: engine, records: engine, branch: yamlWord(branch), aws };
}

/** This repository: pull requests run the engine that they change; what is recorded comes from the last release, once there is one. */
export function ownSite(lastRelease?: Release): Site {
  const records = lastRelease === undefined ? CHECKOUT_ENGINE : releasedEngine(lastRelease);
  return { previews: CHECKOUT_ENGINE, records, branch: "main", aws: false };
}
