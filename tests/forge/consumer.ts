import { setTimeout as sleep } from "node:timers/promises";
import { addUser, ask, type Gitea } from "./gitea.ts";
import { type Clone, cloneOf, newRepository } from "./repository.ts";
import { jobsOf, logsOf, type Run, runEnded, runsOf } from "./runs.ts";

/** A pull request as its page shows it. */
export interface Pull {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly merged: boolean;
  readonly title: string;
  readonly body: string;
  readonly head: { readonly ref: string; readonly sha: string };
  readonly user: { readonly login: string };
  readonly merge_commit_sha: string | null;
}

/** A comment as its page shows it. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

/** A repository on the forge whose main branch is protected, and what people do with it. */
export interface Consumer {
  readonly gitea: Gitea;
  readonly repository: string;
  readonly clone: Clone;
  /** Puts a first commit on main, and protects it: from then on it changes by merged pull request only. */
  begin(files: Readonly<Record<string, string>>): Promise<string>;
  /** Commits files on top of main (or of the branch, where it is there) and pushes the branch. @returns the commit */
  push(branch: string, files: Readonly<Record<string, string>>, message: string): string;
  open(branch: string, title: string): Promise<Pull>;
  pull(number: number): Promise<Pull>;
  /** All open ones, the oldest first. */
  openPulls(): Promise<Pull[]>;
  comments(number: number): Promise<Comment[]>;
  /** Merges as a person does; refused where a required status is missing or red. @returns the merge commit */
  merge(number: number): Promise<string>;
  close(number: number): Promise<void>;
  /** The state of each status context of a commit, the newest. */
  statuses(commit: string): Promise<ReadonlyMap<string, { readonly state: string; readonly description: string }>>;
  /** Waits for the run that something started. */
  ended(workflow: string, sha?: string): Promise<Run>;
  /** Presses "Run workflow". */
  dispatch(workflow: string, inputs: Readonly<Record<string, string>>): Promise<Run>;
  /** Every job's outcome by its name. */
  outcomes(run: Run): Promise<Readonly<Record<string, string>>>;
  logs(run: Run): Promise<string>;
  /** A file of main as it is now; undefined where it is not there. */
  read(path: string): string | undefined;
}

/**
 * A new repository and a person, Ada, who may push branches and merge.
 *
 * @param patience - seconds that a run may take
 */
export async function newConsumer(gitea: Gitea, repository: string, patience = 60): Promise<Consumer> {
  const ada = await addUser(gitea, "ada");
  (await newRepository(gitea, repository)).drop();
  await ask(gitea, "PUT", `/repos/${repository}/collaborators/${ada.name}`, { permission: "write" });
  const clone = cloneOf(gitea, repository, ada.token);
  const seen = new Set<number>();
  const at = `/repos/${repository}`;
  const as = (method: string, path: string, body?: unknown) => ask(gitea, method, `${at}${path}`, body, ada.token);
  const ended = async (workflow: string, sha?: string) => {
    const run = await runEnded(gitea, repository, { workflow, seen, ...(sha === undefined ? {} : { sha }) }, patience);
    seen.add(run.id);
    return run;
  };
  return {
    gitea,
    repository,
    clone,
    ended,
    async begin(files) {
      clone.write(files);
      const commit = clone.commit("Begin");
      clone.git("push", "--quiet", "origin", "main");
      await ask(gitea, "POST", `${at}/branch_protections`, {
        rule_name: "main",
        enable_push: false,
        enable_status_check: true,
        status_check_contexts: ["*contender/promotion*"],
      });
      return commit;
    },
    push(branch, files, message) {
      clone.git("fetch", "--quiet", "--prune", "origin");
      const there = clone.tryGit("rev-parse", "--verify", "--quiet", `refs/remotes/origin/${branch}`).ok;
      clone.git("checkout", "--quiet", "-B", branch, there ? `origin/${branch}` : "origin/main");
      clone.write(files);
      const commit = clone.commit(message);
      clone.git("push", "--quiet", "origin", branch);
      return commit;
    },
    async open(branch, title) {
      // A pull request that is opened in the same moment as its push may get a 404.
      for (let round = 0; ; round++) {
        try {
          return await as("POST", "/pulls", { head: branch, base: "main", title });
        } catch (cause) {
          if (round === 20) throw cause;
          await sleep(200);
        }
      }
    },
    pull: (number) => as("GET", `/pulls/${number}`),
    openPulls: async () =>
      ((await as("GET", "/pulls?state=open&limit=50")) as Pull[]).sort((a, b) => a.number - b.number),
    comments: (number) => as("GET", `/issues/${number}/comments`),
    async merge(number) {
      // Whether it can be merged is found out behind the scenes, so at first it says "try again later".
      for (let round = 0; ; round++) {
        try {
          await as("POST", `/pulls/${number}/merge`, { Do: "merge" });
          return ((await as("GET", `/pulls/${number}`)) as Pull).merge_commit_sha!;
        } catch (cause) {
          if (round === 25 || !/ 405: .*try again later/i.test((cause as Error).message)) throw cause;
          await sleep(200);
        }
      }
    },
    close: (number) => as("PATCH", `/pulls/${number}`, { state: "closed" }),
    async statuses(commit) {
      const all = (await as("GET", `/commits/${commit}/statuses?sort=oldest&limit=50`)) as {
        context: string;
        status: string;
        description: string;
      }[];
      return new Map(all.map(({ context, status, description }) => [context, { state: status, description }]));
    },
    async dispatch(workflow, inputs) {
      for (const { id } of await runsOf(gitea, repository)) seen.add(id);
      await as("POST", `/actions/workflows/${workflow}/dispatches`, { ref: "main", inputs });
      return ended(workflow);
    },
    async outcomes(run) {
      const jobs = await jobsOf(gitea, repository, run);
      return Object.fromEntries(jobs.map(({ name, conclusion, status }) => [name, conclusion ?? status]));
    },
    logs: (run) => logsOf(gitea, repository, run),
    read(path) {
      clone.git("fetch", "--quiet", "--prune", "origin");
      const { ok, said } = clone.tryGit("show", `origin/main:${path}`);
      return ok ? said : undefined;
    },
  };
}
