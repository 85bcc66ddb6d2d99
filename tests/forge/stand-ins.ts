import type { Gitea } from "./gitea.ts";
import { newRepository } from "./repository.ts";

/**
 * Foreign actions as repositories of the same name on the test's own forge, since a runner there looks nowhere else. They
 * keep to the inputs of the real ones that workflows here use.
 */
const ACTIONS: Readonly<Record<string, string>> = {
  "actions/checkout": `name: checkout
description: stand-in
inputs:
  repository: { description: which one, default: "\${{ github.repository }}" }
  github-server-url: { description: where, default: "\${{ github.server_url }}" }
  path: { description: folder for it, default: "." }
  ref: { description: what to check out, default: "" }
  fetch-depth: { description: how many commits, default: "1" }
  persist-credentials: { description: whether git keeps the token, default: "true" }
  token: { description: a token, default: "\${{ github.token }}" }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        TOKEN: \${{ inputs.token }}
        SERVER: \${{ inputs.github-server-url }}
        REPOSITORY: \${{ inputs.repository }}
        FOLDER: \${{ inputs.path }}
        REF: \${{ inputs.ref || github.sha }}
        DEPTH: \${{ inputs.fetch-depth }}
        PERSIST: \${{ inputs.persist-credentials }}
      run: |
        set -euo pipefail
        mkdir -p "$FOLDER"; cd "$FOLDER"
        with="\${SERVER/:\\/\\//://x:$TOKEN@}/$REPOSITORY"
        git init --quiet --initial-branch=work .
        git remote add origin "$SERVER/$REPOSITORY"
        if [ "$PERSIST" = true ]; then git remote set-url origin "$with"; fi
        if [ "$DEPTH" = 0 ]; then
          git fetch --quiet "$with" '+refs/heads/*:refs/remotes/origin/*' '+refs/tags/*:refs/tags/*'
        fi
        depth=(); [ "$DEPTH" = 0 ] || depth=(--depth="$DEPTH")
        if printf %s "$REF" | grep -Eq '^[0-9a-f]{40}$'; then
          git fetch --quiet "\${depth[@]}" "$with" "$REF"
          git checkout --quiet --detach FETCH_HEAD
        else
          branch=\${REF#refs/heads/}
          git fetch --quiet "\${depth[@]}" "$with" "+refs/heads/$branch:refs/remotes/origin/$branch"
          git checkout --quiet -B "$branch" "refs/remotes/origin/$branch"
        fi
        rm -f .git/FETCH_HEAD
`,
  "actions/setup-node": `name: setup-node
description: stand-in
inputs:
  node-version: { description: ignored }
  node-version-file: { description: ignored }
  cache: { description: ignored }
  package-manager-cache: { description: ignored }
runs:
  using: composite
  steps:
    - shell: bash
      run: node --version
`,
};

/** Puts the stand-ins on the forge; the digest of each one's commit by its name, as `uses:` pins it. */
export async function standIns(gitea: Gitea): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const [name, text] of Object.entries(ACTIONS)) {
    const clone = await newRepository(gitea, name);
    clone.write({ "action.yml": text });
    digests.set(name, clone.commit("Stand in"));
    clone.git("push", "--quiet", "origin", "main");
    clone.drop();
  }
  return digests;
}

/**
 * A workflow with the pinned digests of foreign actions replaced by their stand-ins'.
 *
 * @param ours - repositories whose digests stay
 * @throws on an action without a stand-in
 */
export function withStandIns(workflow: string, digests: ReadonlyMap<string, string>, ours: readonly string[]): string {
  return workflow.replace(/(uses: )([\w.-]+\/[\w.-]+)((?:\/[\w./-]+)?@)[0-9a-f]{40}/g, (all, uses, name, path) => {
    if (ours.includes(name)) return all;
    const digest = digests.get(name);
    if (digest === undefined) throw new Error(`expected a stand-in for ${name}, found none: add it in stand-ins.ts`);
    return `${uses}${name}${path}${digest}`;
  });
}
