import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { statSync } from "node:fs";
import { ContenderError, type Fault } from "../../errors.ts";

/** Calls git once. `allow` names the exit codes besides 0 that are an answer and no failure. */
export type Git = (
  args: readonly string[],
  options?: { input?: Uint8Array; env?: Record<string, string>; allow?: readonly number[] },
) => Promise<{ code: number; stdout: Uint8Array; stderr: string }>;

/** What git may keep of the caller's environment: where its settings are, never which repository or index (hooks set those). */
const KEPT = /^GIT_(CONFIG_|EXEC_PATH$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$)/;

const FIXED = {
  LC_ALL: "C",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
};

/** Paths as they are; no hook and no file watcher of the user's runs because we look; text is UTF-8. */
const SETTINGS = [
  "core.quotePath=false",
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "i18n.commitEncoding=UTF-8",
];

/** A git that runs. */
export type GitProcess = ChildProcessWithoutNullStreams;

/** Starts git in a folder, without a shell, the same whatever the caller's language, hooks or environment. */
export function gitStarter(
  folder: string,
  environment: NodeJS.ProcessEnv,
): (args: readonly string[], env?: Record<string, string>) => GitProcess {
  const inherited = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") || KEPT.test(name));
  const base = { ...Object.fromEntries(inherited), ...FIXED };
  const settings = SETTINGS.flatMap((setting) => ["-c", setting]);
  return (args, env) =>
    spawn("git", [...settings, ...args], { cwd: folder, env: { ...base, ...env }, windowsHide: true });
}

/**
 * Git in a folder, one process a call.
 *
 * @throws ContenderError from its calls: `repository-invalid` with git's first words, `environment-invalid` without git.
 */
export function gitIn(folder: string, environment: NodeJS.ProcessEnv): Git {
  const start = gitStarter(folder, environment);
  return (args, { input, env, allow = [] } = {}) =>
    new Promise((done, fail) => {
      const child = start(args, env);
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
      child.on("error", (error) => fail(notStarted(folder, error)));
      child.on("close", (code) => {
        const words = Buffer.concat(stderr).toString("utf8");
        if (code === 0 || (code !== null && allow.includes(code))) {
          done({ code, stdout: Buffer.concat(stdout), stderr: words });
        } else fail(gitFailure(args, code, words));
      });
      // Git may answer without reading all of its input; its exit code says what became of it.
      child.stdin.on("error", () => undefined);
      child.stdin.end(input);
    });
}

/** Why git can't be started. */
export function notStarted(folder: string, cause: NodeJS.ErrnoException): ContenderError {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return new ContenderError("repository-invalid", {
      message: `there is no folder ${folder}`,
      expected: "a git clone",
      found: "nothing",
    });
  }
  const found = cause.code === "ENOENT" ? "no git on the PATH" : cause.message;
  const hint = "install git";
  return new ContenderError(
    "environment-invalid",
    { message: `git can't be started: ${found}; ${hint}`, expected: "git", found, hint },
    { cause },
  );
}

/** What git said when it failed, in our words: also for a caller that allowed an exit code and can't use the answer. */
export function gitFailure(args: readonly string[], code: number | null, stderr: string): ContenderError {
  const found = firstWords(stderr) || (code === null ? "it was killed" : `exit code ${code}`);
  const message = `git ${args[0]} failed: ${found}`;
  const fault: Fault = { message, expected: "a git repository that works", found };
  const hint = adviceOn(stderr);
  return new ContenderError("repository-invalid", hint ? { ...fault, message: `${message}; ${hint}`, hint } : fault);
}

function adviceOn(stderr: string): string | undefined {
  if (stderr.includes("dubious ownership"))
    return "if the clone is yours: `git config --global --add safe.directory <its path>`";
  if (stderr.includes("not a git repository")) return "go into a git clone, or make one: `git init`";
  if (stderr.includes("No space left on device")) return "make room on the disk";
  if (stderr.includes("ermission denied")) return "give this user the right to read and write the clone";
  return undefined;
}

/** Git's first line that says something, without its prefix, control or direction characters, at most 300 long. */
function firstWords(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const line = lines.find((text) => /^(fatal|error): /.test(text)) ?? lines[0] ?? "";
  return line
    .replace(/^(fatal|error): /, "")
    .replace(/\p{C}/gu, " ")
    .trim()
    .slice(0, 300);
}
