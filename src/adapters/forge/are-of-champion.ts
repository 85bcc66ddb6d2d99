import { championPaths } from "../../registry/names.ts";

/**
 * Whether a commit's files are a champion's pointer and evidence, and nothing else: whose promotion was rebased by somebody looks
 * like one that somebody amended, but for these.
 */
export function areOfChampion(model: string, files: readonly string[]): boolean {
  const { pointer, folder } = championPaths(model);
  return files.length > 0 && files.every((file) => file === pointer || file.startsWith(`${folder}/`));
}
