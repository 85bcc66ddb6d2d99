import { type Git, gitFailure } from "./git.ts";

/** The top of the checkout that git is called in; undefined outside of any. */
export async function findRoot(git: Git): Promise<string | undefined> {
  const command = ["rev-parse", "--show-toplevel"];
  const { code, stdout, stderr } = await git(command, { allow: [128] });
  if (code === 0)
    return Buffer.from(stdout)
      .toString("utf8")
      .replace(/\r?\n$/, "");
  if (stderr.includes("not a git repository")) return undefined;
  throw gitFailure(command, code, stderr);
}
