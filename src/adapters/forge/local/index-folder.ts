import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder for an index of our own, outside of any checkout. Those of processes that were killed go first. */
export function indexFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const owner = /^contender-index-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  return mkdtempSync(join(tmpdir(), `contender-index-${process.pid}-`));
}

/** Another user's process counts as alive: its folder is not ours to take away. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
