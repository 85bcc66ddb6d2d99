import type { BareRepository } from "./github-git.ts";
import { signature } from "./github-git.ts";
import { type Asked, Refused, type Reply } from "./github-types.ts";

// biome-ignore lint/suspicious/noExplicitAny: pull requests as the emulator tells of them
type Json = any;

/** What the emulator does not know of pull requests: where their branches are, merges, locks, statuses. */
export interface Pulls {
  /** Fills what is true now into all pull requests that an answer of the emulator holds. */
  mend(body: Json): Promise<Json>;
  route(asked: Asked): Promise<Reply | undefined>;
  moved(branch: string): Promise<void>;
}

interface Life {
  closed?: { head: string };
  /** `brought`: all commits that came with it, where it was rebased. */
  merged?: { commit: string; at: string; brought?: readonly string[] };
  locked?: boolean;
}

/** @param emulator asks the emulator as the repository's owner */
export function pullRoutes(
  repo: BareRepository,
  emulator: (method: string, path: string, body?: unknown) => Promise<Json>,
  now: () => string,
): Pulls {
  const lives = new Map<number, Life>();
  const statuses: Json[] = [];
  const lifeOf = (number: number): Life => {
    const life = lives.get(number) ?? {};
    lives.set(number, life);
    return life;
  };
  const open = () => emulator("GET", "/pulls?state=open&per_page=100");

  function mendPull(pull: Json): Json {
    const life = lifeOf(pull.number);
    const sha = life.closed?.head ?? repo.head(pull.head.ref) ?? pull.head.sha;
    if (pull.state === "open") delete life.closed;
    else life.closed ??= { head: sha };
    return {
      ...pull,
      locked: life.locked ?? false,
      merged: life.merged !== undefined,
      merged_at: life.merged?.at ?? null,
      merge_commit_sha: life.merged?.commit ?? null,
      head: { ...pull.head, sha },
      base: { ...pull.base, sha: repo.head(pull.base.ref) },
    };
  }

  async function close(number: number, head: string): Promise<void> {
    lifeOf(number).closed = { head };
    await emulator("PATCH", `/pulls/${number}`, { state: "closed" });
  }

  /** As GitHub does: a pull request whose branch is gone, or holds nothing new, is closed. */
  async function moved(branch: string): Promise<void> {
    for (const pull of await open()) {
      const head = repo.head(pull.head.ref);
      if (pull.head.ref === branch && head === undefined) await close(pull.number, pull.head.sha);
      else if (head && repo.isAncestor(head, repo.head(pull.base.ref)!)) await close(pull.number, head);
    }
  }

  async function refuseNew({ head, base }: { head: string; base: string }): Promise<void> {
    const invalid = (message: string) => new Refused(422, "Validation Failed", [{ resource: "PullRequest", message }]);
    const sha = repo.head(head);
    if (!sha)
      throw new Refused(422, "Validation Failed", [{ resource: "PullRequest", field: "head", code: "invalid" }]);
    for (const pull of await open()) {
      const same = pull.head.ref === head && pull.base.ref === base;
      if (same) throw invalid(`A pull request already exists for acme:${head}.`);
    }
    if (repo.isAncestor(sha, repo.head(base)!)) throw invalid(`No commits between ${base} and ${head}`);
  }

  /** Makes a pull request's commits anew on its base. */
  function rebased(base: string, head: string, who: Asked["who"]): string[] {
    const made: string[] = [];
    for (const commit of repo.run(["rev-list", "--reverse", `${base}..${head}`]).split("\n")) {
      const onto = made.at(-1) ?? base;
      const index = { GIT_INDEX_FILE: `${repo.folder}/rebase-index` };
      repo.run(["read-tree", "-i", "-m", "--aggressive", `${commit}^`, onto, commit], "", index);
      const tree = repo.run(["write-tree"], "", index);
      const message = repo.run(["log", "-1", "--format=%B", commit]);
      made.push(repo.run(["commit-tree", tree, "-p", onto, "-F", "-"], message, signature(who)));
    }
    return made;
  }

  async function merge(number: number, { who, body }: Asked): Promise<Reply> {
    const pull = mendPull(await emulator("GET", `/pulls/${number}`));
    if (pull.state !== "open") throw new Refused(405, "Pull Request is not mergeable");
    let tree: string;
    try {
      tree = repo.run(["merge-tree", "--write-tree", pull.base.ref, pull.head.sha]).split("\n")[0]!;
    } catch {
      throw new Refused(405, "Pull Request is not mergeable");
    }
    if (body?.merge_method === "rebase") {
      const brought = rebased(pull.base.sha, pull.head.sha, who);
      return put(number, pull, { commit: brought.at(-1)!, at: now(), brought });
    }
    const message = `Merge pull request #${number} from acme/${pull.head.ref}\n\n${pull.title}\n`;
    const parents = ["-p", pull.base.sha, "-p", pull.head.sha];
    const commit = repo.run(["commit-tree", tree, ...parents, "-F", "-"], message, signature(who));
    return put(number, pull, { commit, at: now() });
  }

  async function put(number: number, pull: Json, merged: NonNullable<Life["merged"]>): Promise<Reply> {
    repo.run(["update-ref", `refs/heads/${pull.base.ref}`, merged.commit]);
    lifeOf(number).merged = merged;
    await close(number, pull.head.sha);
    return { status: 200, body: { sha: merged.commit, merged: true } };
  }

  const table: readonly [RegExp, (asked: Asked, at: string) => Promise<Reply | undefined>][] = [
    [
      /^POST \/pulls$/,
      async ({ body }) => {
        await refuseNew(body);
        return undefined;
      },
    ],
    [/^PUT \/pulls\/(\d+)\/merge$/, (asked, number) => merge(Number(number), asked)],
    [
      /^PUT \/issues\/(\d+)\/lock$/,
      async (_asked, number) => {
        lifeOf(Number(number)).locked = true;
        return { status: 204 };
      },
    ],
    [
      /^POST \/issues\/(\d+)\/comments$/,
      async (_asked, number) => {
        if (!lifeOf(Number(number)).locked) return undefined;
        throw new Refused(403, "Unable to create comment because issue is locked.");
      },
    ],
    [
      // One name whatever the case: the label that is there is taken.
      /^POST \/issues\/(\d+)\/labels$/,
      async ({ body }, number) => {
        const there: Json[] = await emulator("GET", "/labels?per_page=100");
        const named = (name: string) =>
          there.find((label) => label.name.toLowerCase() === name.toLowerCase())?.name ?? name;
        const labels = (body.labels as string[]).map(named);
        return { status: 200, body: await emulator("POST", `/issues/${number}/labels`, { labels }) };
      },
    ],
    [
      /^GET \/commits\/([0-9a-f]{40})\/pulls$/,
      async (_asked, commit) => {
        const all = (await emulator("GET", "/pulls?state=all&per_page=100")).map(mendPull);
        return {
          status: 200,
          body: all.filter(({ number, merge_commit_sha, head }: Json) =>
            [merge_commit_sha, head.sha, ...(lifeOf(number).merged?.brought ?? [])].includes(commit),
          ),
        };
      },
    ],
    [
      /^POST \/statuses\/([0-9a-f]{40})$/,
      async ({ body }, sha) => {
        const status = { id: statuses.length + 1, sha, target_url: null, ...body };
        statuses.push(status);
        return { status: 201, body: status };
      },
    ],
    [
      /^GET \/commits\/([0-9a-f]{40})\/statuses$/,
      async (_asked, commit) => ({ status: 200, body: statuses.filter(({ sha }) => sha === commit).reverse() }),
    ],
  ];
  return {
    moved,
    async mend(body) {
      const mend = (item: Json): Json => (item?.head?.ref && item?.base?.ref ? mendPull(item) : item);
      return Array.isArray(body) ? body.map(mend) : mend(body);
    },
    async route(asked) {
      for (const [pattern, serve] of table) {
        const found = pattern.exec(`${asked.method} ${asked.path}`);
        if (found) return serve(asked, found[1]!);
      }
      return undefined;
    },
  };
}
