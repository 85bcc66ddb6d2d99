import { createHash } from "node:crypto";
import type { Proposal } from "../../../ports/forge.ts";
import { alike } from "../choose-note.ts";
import { CONTENDER } from "../contender.ts";
import { type Dialect, messageOf } from "../remote/dialect.ts";
import { changedFiles, filesAt } from "../remote/files-at.ts";
import type { Identity } from "../remote/identity.ts";
import { type Pull, readPull } from "../remote/pull.ts";
import type { Requester } from "../remote/requester.ts";
import { shape } from "../remote/shapes.ts";
import { addLabels } from "./labels.ts";

const PULLS = "GET /repos/{owner}/{repo}/pulls";
/** Commits of one pull request that are looked through at most. */
const MOST_REBASED = 10;
const BRANCH = "/repos/{owner}/{repo}/branches/{+branch}";

/**
 * Gitea and Forgejo: one request makes a commit on the default branch's head, wherever that is then, and puts a branch there.
 * So it is the caller who looks which parent it got. Pull requests can't be asked for by branch.
 */
export function gitea(ask: Requester, base: string, me: () => Promise<Identity>): Dialect {
  const every = everyPull(ask);
  const dialect: Dialect = {
    me,
    async head(branch) {
      const call = { route: `GET ${BRANCH}`, with: { branch }, right: "contents: read", allow: [404] } as const;
      const { status, data } = await ask.read(call);
      return status === 404 ? undefined : shape(data, "a branch").text("commit.id");
    },
    async tip(commit) {
      const { data } = await ask.read({
        route: "GET /repos/{owner}/{repo}/git/commits/{commit}",
        with: { commit, stat: false, verification: false, files: false },
        right: "contents: read",
      });
      const found = shape(data, "a commit");
      const parents = (found.at("parents") ?? []) as unknown[];
      return {
        sha: found.text("sha"),
        parents: parents.map((parent) => shape(parent, "a commit").text("sha")),
        message: found.text("commit.message"),
        tree: undefined,
        ours: found.at("commit.author.email") === CONTENDER.email,
        remade: found.at("commit.committer.email") !== CONTENDER.email,
      };
    },
    async files(commit) {
      const { data } = await ask.read({
        route: "GET /repos/{owner}/{repo}/git/commits/{commit}",
        with: { commit, stat: false, verification: false, files: true },
        right: "contents: read",
      });
      return changedFiles(data);
    },
    async sameFiles(tip, { files, removes }) {
      const there = await filesAt(ask, [...files.map(({ path }) => path), ...removes], tip.sha);
      return (
        files.every(({ path, bytes }) => there.get(path) === blobName(bytes, tip.sha.length)) &&
        removes.every((path) => !there.has(path))
      );
    },
    async move(proposal, old) {
      const { branch, onto, files, removes } = proposal;
      const there = removes.length === 0 ? new Map<string, string>() : await filesAt(ask, removes, onto);
      const gone = removes.filter((path) => there.has(path));
      if (old !== undefined && (await dialect.head(branch)) !== old) return undefined;
      return await ask.write(
        {
          route: "POST /repos/{owner}/{repo}/contents",
          with: {
            branch: base,
            new_branch: branch,
            force_push: true,
            message: messageOf(proposal),
            author: CONTENDER,
            committer: CONTENDER,
            files: [
              ...gone.map((path) => ({ operation: "delete", path, sha: there.get(path) })),
              ...files.map(({ path, bytes }) => ({
                operation: "upload",
                path,
                content: Buffer.from(bytes).toString("base64"),
              })),
            ],
          },
          right: "contents: write",
          // Whose push comes second is refused in git's own words.
          allow: [403, 409],
          words: /cannot lock ref|reference already exists|failed to update ref|conflict/i,
        },
        ({ status, data }) => (status < 300 ? shape(data, "a commit").text("commit.sha") : undefined),
        () => alreadyMoved(proposal),
      );
    },
    async drop(branch, at) {
      if ((await dialect.head(branch)) !== at) return;
      await ask.write(
        { route: `DELETE ${BRANCH}`, with: { branch }, right: "contents: write", allow: [404] },
        () => true,
        async () => ((await dialect.head(branch)) === undefined ? true : undefined),
      );
    },
    async pulls(branch, state) {
      const call = { route: PULLS, with: { state }, right: "pull-requests: read" } as const;
      const pulls = state === "all" ? await every() : (await ask.all(call)).map(readPull);
      return pulls.filter((pull) => pull.head.branch === branch);
    },
    label: (pull, labels) => addLabels(ask, pull, labels),
    async mergedBy(commit, after) {
      // Of a rebased pull request it knows the last commit alone.
      for (const last of [commit, ...after.slice(0, MOST_REBASED - 1)]) {
        const call = { route: "GET /repos/{owner}/{repo}/commits/{last}/pull", with: { last }, allow: [404] };
        const { status, data } = await ask.read({ ...call, right: "pull-requests: read" });
        const pull = status === 404 ? undefined : readPull(data);
        if (pull?.merge === last && pull.base === base) return pull;
      }
      return undefined;
    },
  };

  /** The commit that a request made whose answer was lost. */
  async function alreadyMoved(proposal: Proposal): Promise<string | undefined> {
    const head = await dialect.head(proposal.branch);
    if (head === undefined) return undefined;
    const tip = await dialect.tip(head);
    const same = tip.ours && tip.parents.join() === proposal.onto && alike(tip.message, messageOf(proposal));
    return same && (await dialect.sameFiles(tip, proposal)) ? head : undefined;
  }

  return dialect;
}

/**
 * All pull requests, those changed last first. Whoever asks again reads on only where the first page has changed: whatever
 * happens to one of them brings it there.
 */
function everyPull(ask: Requester): () => Promise<readonly Pull[]> {
  let kept: { readonly first: string; readonly pulls: readonly Pull[] } | undefined;
  return async () => {
    let first: string | undefined;
    const pulls: Pull[] = [];
    const call = { route: PULLS, with: { state: "all", sort: "recentupdate" }, right: "pull-requests: read" } as const;
    for await (const page of ask.pages(call)) {
      first ??= JSON.stringify(page);
      if (first === kept?.first) return kept.pulls;
      pulls.push(...page.map(readPull));
    }
    kept = { first: first!, pulls };
    return pulls;
  };
}

/** What git calls a file's bytes. @param length of a name: 40 for SHA-1, 64 for SHA-256 */
function blobName(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
