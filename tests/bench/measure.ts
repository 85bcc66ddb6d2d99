import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Wall time of some commands one after the other; peak RSS of the biggest process among them and their children. */
export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

const script = fileURLToPath(new URL("measure.py", import.meta.url));

/** Runs commands (argument lists, no shell) in a folder and measures them. Throws when one of them fails. */
export function measure(python: string, folder: string, commands: readonly (readonly string[])[]): Cost {
  const said = execFileSync(python, [script, folder, JSON.stringify(commands)], { encoding: "utf8" });
  return JSON.parse(said) as Cost;
}

/**
 * The middle value; of an even number of values the mean of the two in the middle.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
