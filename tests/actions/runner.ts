import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { bundle } from "../../src/build/bundle.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));

/** The actions as a release holds them, in a folder of their own. */
export interface Built {
  readonly dist: string;
  discard(): void;
}

export async function buildActions(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), "contender-actions-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  await bundle(top, join(folder, "dist"));
  return { dist: join(folder, "dist"), discard: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A job's step, as a workflow describes it. */
export interface Step {
  readonly action: string;
  /** The checkout. */
  readonly workspace: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
  /** Which Node; default: this one. */
  readonly node?: string;
  /** Node's own words before the script. */
  readonly flags?: readonly string[];
  /** Is told how to kill it, once it is there. */
  readonly started?: (kill: () => void) => void;
}

/** What a runner saw of it. */
export interface Stepped {
  readonly exit: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the runner would take for commands. */
  readonly commands: readonly string[];
}

/** Carries a step out as a runner does: inputs with their defaults, files for outputs and summary, the event in a file. */
export async function step(
  built: Built,
  { action, workspace, with: given = {}, event, env = {}, node, flags = [], started }: Step,
): Promise<Stepped> {
  const files = mkdtempSync(join(tmpdir(), "contender-runner-"));
  const file = (name: string, text = "") => {
    const path = join(files, name);
    writeFileSync(path, text);
    return path;
  };
  const output = file("output");
  const summary = file("summary");
  const { inputs = {} } = parse(readFileSync(join(top, "actions", action, "action.yml"), "utf8")) as {
    inputs?: Record<string, { default?: string }>;
  };
  const asked = Object.keys(inputs).map((name) => [name, given[name] ?? defaultOf(inputs[name]?.default, env)]);
  for (const name of Object.keys(given))
    if (!Object.hasOwn(inputs, name)) throw new Error(`${action} takes no ${name}`);
  const all = {
    PATH: process.env.PATH ?? "",
    HOME: files,
    CI: "true",
    GIT_CONFIG_NOSYSTEM: "1",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event.payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_API_URL: "http://127.0.0.1:9/",
    GITHUB_SERVER_URL: "http://127.0.0.1:9",
    GITHUB_REPOSITORY: "octo/models",
    GITHUB_RUN_ATTEMPT: "1",
    ...Object.fromEntries(asked.map(([name, value]) => [`INPUT_${name!.toUpperCase()}`, value])),
    ...env,
  };
  try {
    const child = spawn(node ?? process.execPath, [...flags, join(built.dist, "actions", `${action}.js`)], {
      cwd: workspace,
      env: all,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 60_000,
      killSignal: "SIGKILL",
    });
    started?.(() => void child.kill("SIGKILL"));
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => said.push(piece));
    const exit = await new Promise<number | null>((done, failed) => child.on("close", done).on("error", failed));
    const log = Buffer.concat(said).toString("utf8");
    return {
      exit,
      log,
      outputs: outputsIn(readFileSync(output, "utf8")),
      summary: readFileSync(summary, "utf8"),
      commands: commandsIn(log),
    };
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

/** What a default asks of the context, as far as ours do. */
function defaultOf(value: string | undefined, env: Readonly<Record<string, string>>): string {
  return (value ?? "").replace("$" + "{{ github.token }}", env.RUNNER_TOKEN ?? "");
}

/** Both grammars of commands that the runner knows: `::name::` at a line's beginning, `##[name]` anywhere. */
function commandsIn(log: string): string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => line.trim().startsWith("::") || line.includes("##["));
}

function outputsIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(\w+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm))
    found[name!] = value!;
  return found;
}

const ids = { ours: 1, theirs: 2 };

/** A pull request's event, GitHub-shaped: titles and bodies are a person's. */
export function pullRequestEvent(head: string, changes: { number?: number; fork?: boolean; title?: string } = {}) {
  const { number = 7, fork = false, title = "Try something" } = changes;
  const repo = fork ? { id: ids.theirs, full_name: "someone/models" } : { id: ids.ours, full_name: "octo/models" };
  return {
    name: "pull_request",
    payload: {
      action: "synchronize",
      number,
      pull_request: {
        number,
        title,
        body: title,
        head: { sha: head, ref: "try", repo },
        base: { sha: "0".repeat(40), ref: "main", repo: { id: ids.ours, full_name: "octo/models" } },
      },
      repository: { id: ids.ours, full_name: "octo/models", default_branch: "main" },
    },
  };
}

export function pushEvent(after: string) {
  return {
    name: "push",
    payload: {
      ref: "refs/heads/main",
      after,
      repository: { id: ids.ours, full_name: "octo/models", default_branch: "main" },
    },
  };
}
