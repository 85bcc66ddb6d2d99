import { ContenderError } from "../errors.ts";

/** What started this job, as far as anything depends on it. */
export interface Event {
  /** `pull_request`, `push`, `workflow_dispatch` … */
  readonly name: string;
  /** The default branch's name; undefined where the event doesn't say (a schedule on some forges). */
  readonly defaultBranch: string | undefined;
  readonly pull: PullRequest | undefined;
  /** Which run of the workflow this is: forges count them upwards. Undefined where nothing counts. */
  readonly round: number | undefined;
  /** How often this run was tried, from 1. */
  readonly attempt: number;
}

export interface PullRequest {
  readonly number: number;
  /** The commit that is proposed: not the merge that the forge made for the job. */
  readonly head: string;
  /** It comes from another repository: there is no right to write, and no secret. */
  readonly fork: boolean;
}

/** GitHub's payloads are far smaller. */
export const MOST_EVENT_BYTES = 32 * 1024 * 1024;

/**
 * Reads the event that the runner wrote: JSON of the forge's, in which a person chose titles, branches and bodies. Only what is
 * needed is taken out, each thing by its grammar.
 *
 * @param name GITHUB_EVENT_NAME. @param attempt GITHUB_RUN_ATTEMPT; empty: the first. @param round GITHUB_RUN_ID
 * @throws ContenderError `environment-invalid`.
 */
export function parseEvent(text: string, name: string, attempt = "", round = ""): Event {
  const event = objectIn(text);
  const repository = member(event, "repository");
  const branch = member(repository, "default_branch");
  const pull = member(event, "pull_request");
  return {
    name: known(name, /^[a-z][a-z0-9_]{0,63}$/, "GITHUB_EVENT_NAME", "an event's name: push, pull_request …"),
    defaultBranch: branch === undefined || branch === null || branch === "" ? undefined : branchName(branch),
    pull: pull === undefined || pull === null ? undefined : pullRequest(pull, repository),
    round: round === "" ? undefined : wholeNumber(Number(round), "GITHUB_RUN_ID"),
    attempt: wholeNumber(attempt === "" ? 1 : Number(attempt), "GITHUB_RUN_ATTEMPT"),
  };
}

function pullRequest(pull: unknown, repository: unknown): PullRequest {
  const head = member(pull, "head");
  return {
    number: wholeNumber(member(pull, "number"), "pull_request.number"),
    head: known(
      member(head, "sha"),
      /^([0-9a-f]{40}|[0-9a-f]{64})$/,
      "pull_request.head.sha",
      "a commit's name: 40 hex digits",
    ),
    fork: isFork(member(head, "repo"), repository),
  };
}

/** A fork that was deleted is none any more: nothing of it is known, so nothing is trusted. */
function isFork(from: unknown, repository: unknown): boolean {
  const [theirs, ours] = [member(from, "id"), member(repository, "id")];
  if (typeof theirs === "number" && typeof ours === "number") return theirs !== ours;
  const [name, own] = [member(from, "full_name"), member(repository, "full_name")];
  return typeof name !== "string" || name !== own;
}

/** A branch as git takes it, without anything that a shell, a log or a setting of git could take for something else. */
function branchName(value: unknown): string {
  const expected = "a branch's name";
  const name = known(value, /^[^\p{C}\s~^:?*[\\]{1,255}$/u, "repository.default_branch", expected);
  if (!/^[-./]|[./]$|\.\.|\/\/|@\{|\.lock(\/|$)/.test(name)) return name;
  throw odd("repository.default_branch", expected, name);
}

function wholeNumber(value: unknown, what: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 1) return value as number;
  throw odd(what, "a whole number from 1", value);
}

function known(value: unknown, grammar: RegExp, what: string, expected: string): string {
  if (typeof value === "string" && grammar.test(value)) return value;
  throw odd(what, expected, value);
}

function member(of: unknown, key: string): unknown {
  if (typeof of !== "object" || of === null || !Object.hasOwn(of, key)) return undefined;
  return (of as Record<string, unknown>)[key];
}

function objectIn(text: string): object {
  if (text.length > MOST_EVENT_BYTES) throw odd("the event", `at most ${MOST_EVENT_BYTES} bytes`, `${text.length}`);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    throw odd("the event", "a JSON object", value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw odd("the event", "a JSON object", text.slice(0, 40), error);
  }
}

function odd(what: string, expected: string, value: unknown, cause?: unknown): ContenderError {
  const found = (JSON.stringify(value) ?? "nothing").slice(0, 80);
  const hint = "run this as a step of a workflow: the runner writes GITHUB_EVENT_PATH and its like";
  const message = `${what} can't be used: expected ${expected}, found ${found}`;
  return new ContenderError("environment-invalid", { message, expected, found, hint }, { cause });
}
