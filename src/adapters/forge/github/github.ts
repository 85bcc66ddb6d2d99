import type { Proposal } from "../../../ports/forge.ts";
import { type Dialect, messageOf, type Tip } from "../remote/dialect.ts";
import { changedFiles, filesAt } from "../remote/files-at.ts";
import type { Identity } from "../remote/identity.ts";
import { readPull, readUser } from "../remote/pull.ts";
import type { Requester } from "../remote/requester.ts";
import { shape } from "../remote/shapes.ts";

/** Who commits what GitHub makes itself: what an App's token signed, what a button rebased. */
const WEB = "web-flow";
const REF = "/repos/{owner}/{repo}/git/refs/heads/{+branch}";

/**
 * GitHub: a commit is made of tree and parents by the git data API, then a ref is put there by force. A branch that goes
 * through another commit on its way would make GitHub close its pull request for good.
 */
export function github(ask: Requester, repository: string, base: string, me: () => Promise<Identity>): Dialect {
  const owner = repository.split("/")[0]!;
  const trees = new WeakMap<Proposal, string>();

  /** Writes the tree of a proposal: one that is there already is the same. */
  async function treeOf(proposal: Proposal): Promise<string> {
    const tree = trees.get(proposal) ?? (await writeTree(ask, proposal));
    trees.set(proposal, tree);
    return tree;
  }

  return {
    me,
    async head(branch) {
      const { status, data } = await ask.read({
        route: "GET /repos/{owner}/{repo}/git/ref/heads/{+branch}",
        with: { branch },
        right: "contents: read",
        allow: [404],
      });
      return status === 404 ? undefined : shape(data, "a branch").text("object.sha");
    },
    async tip(commit) {
      const call = { route: "GET /repos/{owner}/{repo}/commits/{commit}", right: "contents: read" } as const;
      const { data } = await ask.read({ ...call, with: { commit, per_page: 1 } });
      const found = shape(data, "a commit");
      const parents = (found.at("parents") ?? []) as unknown[];
      const { isOurs } = await me();
      const [author, committer] = [readUser(found.at("author")), readUser(found.at("committer"))];
      const tip: Tip = {
        sha: found.text("sha"),
        parents: parents.map((parent) => shape(parent, "a commit").text("sha")),
        message: found.text("commit.message"),
        tree: found.text("commit.tree.sha"),
        ours: isOurs(author),
        remade: !isOurs(committer) && committer.login !== WEB,
      };
      return tip;
    },
    async files(commit) {
      const call = { route: "GET /repos/{owner}/{repo}/commits/{commit}", right: "contents: read" } as const;
      const { data } = await ask.read({ ...call, with: { commit } });
      return changedFiles(data);
    },
    async sameFiles(tip, proposal) {
      return tip.tree === (await treeOf(proposal));
    },
    async move(proposal, old) {
      const commit = await ask.write(
        {
          route: "POST /repos/{owner}/{repo}/git/commits",
          with: { message: messageOf(proposal), tree: await treeOf(proposal), parents: [proposal.onto] },
          right: "contents: write",
        },
        ({ data }) => shape(data, "a commit").text("sha"),
        async () => undefined, // a commit that no branch names is nothing
      );
      const there = async () => ((await this.head(proposal.branch)) === commit ? commit : undefined);
      // The API puts a ref there whatever it holds: of what came since the look nobody would know.
      if (old !== undefined && (await this.head(proposal.branch)) !== old) return undefined;
      const made = { right: "contents: write", allow: [422], words: /already exists|does not exist/i } as const;
      const ref = { branch: proposal.branch, sha: commit };
      return await ask.write(
        old === undefined
          ? {
              ...made,
              route: "POST /repos/{owner}/{repo}/git/refs",
              with: { ref: `refs/heads/${proposal.branch}`, sha: commit },
            }
          : { ...made, route: `PATCH ${REF}`, with: { ...ref, force: true } },
        ({ status }) => (status === 422 ? undefined : commit),
        there,
      );
    },
    async drop(branch, at) {
      if ((await this.head(branch)) !== at) return;
      await ask.write(
        {
          route: `DELETE ${REF}`,
          with: { branch },
          right: "contents: write",
          allow: [404, 422],
          words: /not found|does not exist/i,
        },
        () => true,
        async () => ((await this.head(branch)) === undefined ? true : undefined),
      );
    },
    async pulls(branch, state) {
      const found = await ask.all({
        route: "GET /repos/{owner}/{repo}/pulls",
        with: { head: `${owner}:${branch}`, state },
        right: "pull-requests: read",
      });
      return found.map(readPull).filter((pull) => pull.head.branch === branch);
    },
    async label(pull, labels) {
      await ask.write(
        {
          route: "POST /repos/{owner}/{repo}/issues/{number}/labels",
          with: { number: pull.number, labels },
          right: "pull-requests: write",
        },
        () => true,
        async () => undefined, // a label that is there already is there
      );
    },
    async mergedBy(commit) {
      const found = await ask.all({
        route: "GET /repos/{owner}/{repo}/commits/{commit}/pulls",
        with: { commit },
        right: "pull-requests: read",
      });
      // Of a rebased pull request it lists each commit, and by a merge another one's commits can have come too.
      const merged = found.map(readPull).filter((pull) => pull.state === "merged" && pull.base === base);
      return merged.find((pull) => pull.merge === commit) ?? merged[0];
    },
  };
}

/** Text goes into the tree itself; what is no UTF-8 has to become a blob first. */
async function writeTree(ask: Requester, { onto, files, removes }: Proposal): Promise<string> {
  const { data } = await ask.read({
    route: "GET /repos/{owner}/{repo}/git/commits/{onto}",
    with: { onto },
    right: "contents: read",
  });
  const there = removes.length === 0 ? new Map<string, string>() : await filesAt(ask, removes, onto);
  const gone = removes.filter((path) => there.has(path)).map((path) => ({ ...entry(path), sha: null }));
  const put: object[] = [];
  for (const { path, bytes } of files) {
    const text = Buffer.from(bytes).toString("utf8");
    const whole = Buffer.from(text, "utf8").equals(bytes);
    put.push({ ...entry(path), ...(whole ? { content: text } : { sha: await writeBlob(ask, bytes) }) });
  }
  return ask.write(
    {
      route: "POST /repos/{owner}/{repo}/git/trees",
      with: { base_tree: shape(data, "a commit").text("tree.sha"), tree: [...gone, ...put] },
      right: "contents: write",
    },
    (answer) => shape(answer.data, "a tree").text("sha"),
    async () => undefined, // the same tree again is the same tree
  );
}

function writeBlob(ask: Requester, bytes: Uint8Array): Promise<string> {
  return ask.write(
    {
      route: "POST /repos/{owner}/{repo}/git/blobs",
      with: { content: Buffer.from(bytes).toString("base64"), encoding: "base64" },
      right: "contents: write",
    },
    ({ data }) => shape(data, "a blob").text("sha"),
    async () => undefined, // the same blob again is the same blob
  );
}

function entry(path: string): object {
  return { path, mode: "100644", type: "blob" };
}
