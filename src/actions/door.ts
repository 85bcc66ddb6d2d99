import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { error, getInput, getMultilineInput, info, setOutput, setSecret, summary, warning } from "@actions/core";
import { isS3 } from "../adapters/s3/s3-place.ts";
import { ContenderError, type Fault } from "../errors.ts";
import type { Forge } from "../ports/forge.ts";
import { harmless } from "../report/escape.ts";
import { faultList } from "../report/fault-list.ts";
import { withinBytes } from "../report/within-bytes.ts";
import { type ForgeChoice, forgeOf, type RemoteForge, type Wired, wire } from "../wire.ts";
import { annotationsOf } from "./annotations.ts";
import { type Event, MOST_EVENT_BYTES, parseEvent } from "./event.ts";
import { gitSettings } from "./git-settings.ts";

/** A summary of more than 1 MiB is lost as a whole: 124 KiB are left to steps of the same job. */
const MOST_SUMMARY = 900 * 1024;

/** How an action meets the runner: the only place that reads its environment and writes to its log. */
export interface Door {
  readonly event: Event;
  /** An input as it was given, trimmed; "" where it was not. */
  input(name: string): string;
  /** An input's lines, trimmed, without empty ones. */
  lines(name: string): string[];
  /** An input that says yes or no. @throws ContenderError `usage` for anything else. */
  flag(name: string): boolean;
  /** An input out of a few words, the first where none was given. @throws ContenderError `usage` for any other. */
  choice<T extends string>(name: string, words: readonly [T, ...T[]]): T;
  /** The checkout. @param forge where it proposes; absent: it may not write to the forge. @param store "reads": nor to a bucket */
  world(forge?: ForgeChoice, store?: "reads"): Promise<Wired>;
  /** Where people decide, by the input `token`. */
  remote(): RemoteForge;
  /** The forge alone, for whoever needs no checkout. */
  forge(): Promise<Forge>;
  log(line: string): void;
  /** Annotations that fail nothing: ten at most. */
  warn(faults: readonly Fault[]): void;
  output(name: string, value: string): void;
  /** Adds to the job's page. */
  summary(markdown: string): Promise<void>;
}

/**
 * Carries an action out: what it throws is shown once, as annotations where it has a place, and in the summary.
 *
 * @param work does it, and gives the exit code (DESIGN: 0 · 1 · 2 · 3 · 75)
 */
export async function act(work: (door: Door) => Promise<number>): Promise<void> {
  const { env } = process;
  try {
    process.exitCode = await work(doorOf(env));
  } catch (thrown) {
    process.exitCode = await fail(thrown, env);
  }
}

const SHOWN = new WeakSet<ContenderError>();

/** An error whose faults stand in the summary already, among other things. */
export function shown(error: ContenderError): ContenderError {
  SHOWN.add(error);
  return error;
}

function doorOf(env: NodeJS.ProcessEnv): Door {
  const event = readEvent(env);
  const folder = env.GITHUB_WORKSPACE || process.cwd();
  const remote = (): RemoteForge => {
    const token = getInput("token");
    if (token !== "") setSecret(token);
    const { GITHUB_API_URL: apiUrl = "", GITHUB_REPOSITORY: repository = "" } = env;
    return { kind: "remote", apiUrl, repository, token, defaultBranch: event.defaultBranch };
  };
  return {
    event,
    input: (name) => getInput(name),
    lines: (name) => getMultilineInput(name).filter((line) => line !== ""),
    flag: (name) => choice(name, getInput(name), ["false", "true"]) === "true",
    choice: (name, words) => choice(name, getInput(name), words),
    remote,
    forge: () => forgeOf(remote()),
    async world(forge, access) {
      refuseNoCheckout(folder);
      const settings = gitSettings(env, event.defaultBranch, folder);
      const named = getInput("store") || env.CONTENDER_STORE;
      // A fork has no role, and so no way to the team's bucket: what it makes stays with the job.
      const store = event.pull?.fork && named && isS3(named) ? "" : named;
      const world = await wire({
        folder,
        env: { ...env, ...settings },
        store,
        pull: event.pull?.number,
        reads: access === "reads",
        steady: true,
        progress: { say: log, tick() {} },
        ...(forge ? { forge } : {}),
      });
      await refuseOtherHead(world, event);
      return world;
    },
    log,
    warn: (faults) => {
      const { shown, more } = annotationsOf(faults);
      for (const { text, at } of shown) warning(text, at);
      if (more > 0) log(`and ${more} more like these`);
    },
    output: (name, value) => setOutput(name, value),
    summary: (markdown) => summarise(markdown, env),
  };
}

function readEvent({
  GITHUB_EVENT_PATH: path,
  GITHUB_EVENT_NAME: name,
  GITHUB_RUN_ATTEMPT: attempt,
  GITHUB_RUN_ID: round,
}: NodeJS.ProcessEnv) {
  try {
    const size = path ? statSync(path).size : 0;
    const text = path && size <= MOST_EVENT_BYTES ? readFileSync(path, "utf8") : "";
    return parseEvent(text, name ?? "", attempt, round);
  } catch (cause) {
    if (cause instanceof ContenderError) throw cause;
    const message = `the event can't be read: ${(cause as Error).message}`;
    throw new ContenderError("environment-invalid", { message, expected: "a file at GITHUB_EVENT_PATH" }, { cause });
  }
}

function choice<T extends string>(name: string, value: string, words: readonly [T, ...T[]]): T {
  const found = value === "" ? words[0] : words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new ContenderError("usage", {
    message: `the input ${name} takes none such`,
    expected: words.map((word) => JSON.stringify(word)).join(" or "),
    found: JSON.stringify(value.slice(0, 80)),
  });
}

function refuseNoCheckout(folder: string): void {
  if (existsSync(join(folder, ".git"))) return;
  throw new ContenderError("environment-invalid", {
    message: "the repository is not checked out here",
    expected: `a git clone in ${folder}`,
    found: "none",
    hint: "let actions/checkout, with `fetch-depth: 0`, be a step before this one",
  });
}

/** A forge's own checkout of a pull request is the merge that it made; what a person wrote is its head. */
async function refuseOtherHead(world: Wired, { pull }: Event): Promise<void> {
  if (!pull) return;
  const { head } = await world.repo.heads();
  if (head === pull.head) return;
  throw new ContenderError("environment-invalid", {
    message: "the checkout is not the head of the pull request",
    expected: pull.head,
    found: head ?? "no commit",
    hint: "give actions/checkout `ref: <github.event.pull_request.head.sha>` and `fetch-depth: 0`",
  });
}

/** A line of a log in which nothing is a command to the runner, whoever wrote it. */
function log(line: string): void {
  for (const one of line.split(/\r?\n/)) info(`· ${harmless(one)}`);
}

async function summarise(markdown: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY) return log("this runner takes no summaries");
  await summary.addRaw(`${withinBytes(markdown, MOST_SUMMARY)}\n`).write();
}

async function fail(thrown: unknown, env: NodeJS.ProcessEnv): Promise<number> {
  const known = thrown instanceof ContenderError ? thrown : unexpected(thrown);
  const { shown, more } = annotationsOf(known.faults);
  for (const { text, at } of shown) error(text, at);
  if (more > 0) log(`and ${more} more: the summary lists them`);
  if (env.CONTENDER_DEBUG && thrown instanceof Error) log(thrown.stack ?? "");
  if (SHOWN.has(known)) return known.exit;
  await summarise(faultList(known.faults), env).catch((cause: Error) => log(`no summary: ${cause.message}`));
  return known.exit;
}

function unexpected(thrown: unknown): ContenderError {
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  const hint = "set CONTENDER_DEBUG=1 for the trace, and tell us";
  return new ContenderError("internal", { message: `this should not happen: ${message}`, hint }, { cause: thrown });
}
