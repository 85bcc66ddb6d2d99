import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";

/** A server that lives no longer than its test. */
export interface Supervised {
  /** Ends it with all its children, and removes its folder. Done twice is done once. */
  close(): Promise<void>;
  /** Whether it has ended by itself. */
  ended(): boolean;
}

/**
 * Waits at a pipe that only the test holds: when the test closes it, or dies in whatever way, the pipe ends, and the server's
 * whole process group goes: asked first, killed after five seconds, and with it whoever stands in its folder. Then that is removed.
 */
const SUPERVISOR = `
folder=$1; shift
set -m
"$@" </dev/null 3<&- &
server=$!
set +m
while read -r _ <&3; do :; done
kill -TERM -- "-$server" 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do
  kill -0 -- "-$server" 2>/dev/null || break
  sleep 0.2
done
kill -KILL -- "-$server" 2>/dev/null
cd /
# Jobs of a runner are no members of its group, but they stand in its folder.
for at in /proc/[0-9]*/cwd; do
  case $(readlink "$at" 2>/dev/null) in
    "$folder" | "$folder"/*) kill -KILL "$(basename "$(dirname "$at")")" 2>/dev/null ;;
  esac
done
rm -rf "$folder" || { sleep 1; rm -rf "$folder"; }
`;

/**
 * Starts a server in a folder of its own, which goes with it.
 *
 * @param folder - its working directory; removed at the end
 * @param command - program and arguments
 * @param log - file that takes all it prints
 * @param user - whom it runs as; oneself without
 */
export function supervised(
  folder: string,
  command: readonly string[],
  log: string,
  env: NodeJS.ProcessEnv,
  user?: { readonly uid: number; readonly gid: number },
): Supervised {
  const out = openSync(log, "a");
  const child = spawn("bash", ["-c", `exec 3<&0\n${SUPERVISOR}`, "supervisor", folder, ...command], {
    cwd: folder,
    env,
    detached: true,
    stdio: ["pipe", out, out],
    ...user,
  });
  const gone = once(child, "exit");
  letGo(child);
  return {
    ended: () => child.exitCode !== null,
    async close() {
      if (child.exitCode !== null) return;
      child.ref();
      child.stdin?.end();
      await gone;
    },
  };
}

/** A test that forgets to close ends all the same, and its servers with it. */
function letGo(child: ChildProcess): void {
  child.unref();
  (child.stdin as unknown as { unref?(): void } | null)?.unref?.();
}

/** Whom a server runs as that refuses root: oneself, or as root the user `nobody`, which every Unix has. */
export function plainUser(): { readonly name: string; readonly uid: number; readonly gid: number } {
  const id = (...args: string[]) => spawnSync("id", args, { encoding: "utf8" }).stdout.trim();
  const name = process.getuid?.() === 0 ? "nobody" : id("-un");
  return { name, uid: Number(id("-u", name)), gid: Number(id("-g", name)) };
}
