import { setTimeout as sleep } from "node:timers/promises";
import { ask, type Gitea } from "./gitea.ts";

/** One job of a run, as the forge tells it. */
export interface Job {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion?: string;
}

/** One run of a workflow. */
export interface Run {
  readonly id: number;
  /** The workflow's file name. */
  readonly workflow: string;
  readonly event: string;
  readonly sha: string;
  readonly status: string;
  readonly conclusion?: string;
}

interface Answer {
  readonly id: number;
  readonly path: string;
  readonly event: string;
  readonly head_sha: string;
  readonly status: string;
  readonly conclusion?: string;
}

/** All runs of a repository, the newest first. */
export async function runsOf(gitea: Gitea, repository: string): Promise<Run[]> {
  const { workflow_runs } = (await ask(gitea, "GET", `/repos/${repository}/actions/runs?limit=50`)) as {
    workflow_runs: Answer[] | null;
  };
  return (workflow_runs ?? []).map(({ id, path, event, head_sha, status, conclusion }) => ({
    id,
    workflow: path.replace(/@.*$/, "").replace(/^.*\//, ""),
    event,
    sha: head_sha,
    status,
    ...(conclusion ? { conclusion } : {}),
  }));
}

/** The jobs of a run, in the workflow's order. */
export async function jobsOf(gitea: Gitea, repository: string, run: Run): Promise<Job[]> {
  const { jobs } = (await ask(gitea, "GET", `/repos/${repository}/actions/runs/${run.id}/jobs`)) as { jobs: Job[] };
  return jobs;
}

/** What a job printed. */
export function logOf(gitea: Gitea, repository: string, job: Job): Promise<string> {
  return ask(gitea, "GET", `/repos/${repository}/actions/jobs/${job.id}/logs`);
}

/** What all jobs of a run printed, each under its name: for a failing test's message. */
export async function logsOf(gitea: Gitea, repository: string, run: Run): Promise<string> {
  const texts: string[] = [];
  for (const job of await jobsOf(gitea, repository, run)) {
    const text = await logOf(gitea, repository, job).catch((cause) => `(no log: ${cause.message})`);
    texts.push(`==== ${run.workflow} ▸ ${job.name}: ${job.conclusion ?? job.status}\n${text}`);
  }
  return texts.join("\n");
}

/**
 * Waits for the run of a workflow that a wanted thing started, until it has ended.
 *
 * @param seen - ids of the runs that were there before
 * @throws after `seconds`, with what the jobs printed so far
 */
export async function runEnded(
  gitea: Gitea,
  repository: string,
  wanted: { readonly workflow: string; readonly seen: ReadonlySet<number>; readonly sha?: string },
  seconds = 60,
): Promise<Run> {
  let found: Run | undefined;
  for (let round = 0; round < seconds * 5; round++) {
    const runs = await runsOf(gitea, repository);
    found = runs.find(
      ({ id, workflow, sha }) =>
        !wanted.seen.has(id) && workflow === wanted.workflow && (wanted.sha === undefined || sha === wanted.sha),
    );
    if (found?.status === "completed") return found;
    await sleep(200);
  }
  const logs = found ? await logsOf(gitea, repository, found) : "no such run";
  throw new Error(`expected a run of ${wanted.workflow} to end within ${seconds} s, found ${found?.status}: ${logs}`);
}

/** Waits until no run of a repository waits or works; answers all of them, the newest first. */
export async function settled(gitea: Gitea, repository: string, seconds = 60): Promise<Run[]> {
  for (let round = 0; round < seconds * 5; round++) {
    const runs = await runsOf(gitea, repository);
    if (runs.every(({ status }) => status === "completed")) return runs;
    await sleep(200);
  }
  throw new Error(`expected all runs of ${repository} to end within ${seconds} s`);
}
