import type { Git } from "./git.ts";

/** Whether a clone holds all of its history. */
export async function isWhole(git: Git): Promise<boolean> {
  const { stdout } = await git(["rev-parse", "--is-shallow-repository"]);
  return Buffer.from(stdout).toString("utf8").trim() !== "true";
}
