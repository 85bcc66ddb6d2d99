import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a call of the command line did. */
export interface Called {
  /** null: it hung or crashed, and was killed. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Peak memory of its process in MB; undefined where it did not come to an end of its own. */
  readonly megabytes: number | undefined;
}

export interface CallOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Who the process belongs to; default: who runs the tests. */
  readonly user?: number;
}

const HOOK = fileURLToPath(new URL("peak.cjs", import.meta.url));
/** Nothing that is tested takes so long: whoever is still at work then hangs. */
const HUNG = 20_000;

/** Calls an entry in a child process with a clean environment, and waits for its end. */
export function call(
  entry: string,
  folder: string,
  args: readonly string[],
  options: CallOptions = {},
): Promise<Called> {
  const { env = {}, user } = options;
  const begun = performance.now();
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ["--require", HOOK, entry, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...ISOLATED, ...env, ...(user ? { CONTENDER_TEST_USER: `${user}` } : {}) },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      timeout: HUNG,
      killSignal: "SIGKILL",
    });
    const heard: Buffer[][] = [[], [], []];
    for (const [at, stream] of [child.stdout, child.stderr, child.stdio[3]].entries()) {
      stream!.on("data", (piece: Buffer) => heard[at]!.push(piece));
    }
    child.on("error", failed);
    child.on("close", (exit) => {
      const [stdout = "", stderr = "", peak = ""] = heard.map((pieces) => Buffer.concat(pieces).toString("utf8"));
      const seconds = (performance.now() - begun) / 1000;
      done({ exit, stdout, stderr, seconds, megabytes: peak === "" ? undefined : (Number(peak) * 1024) / 1e6 });
    });
  });
}

/** No settings of the machine's or the user's reach the child. */
const ISOLATED = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C", TZ: "UTC" };
