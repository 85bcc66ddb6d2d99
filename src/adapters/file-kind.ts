import type { Stats } from "node:fs";

/** What a path holds, in words. @example fileKind(lstatSync("/dev/null")) // "a device" */
export function fileKind(stat: Stats): string {
  if (stat.isFile()) return "a file";
  if (stat.isSymbolicLink()) return "a symbolic link";
  if (stat.isDirectory()) return "a folder";
  if (stat.isFIFO()) return "a named pipe";
  if (stat.isSocket()) return "a socket";
  return "a device";
}
