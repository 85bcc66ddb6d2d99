import { gitFailure, gitIn } from "./git.ts";

/** The top of the checkout that a folder lies in; undefined outside of any. */
export async function findRoot(folder: string): Promise<string | undefined> {
  const command = ["rev-parse", "--show-toplevel"];
  const { code, stdout, stderr } = await gitIn(folder)(command, { allow: [128] });
  if (code === 0)
    return Buffer.from(stdout)
      .toString("utf8")
      .replace(/\r?\n$/, "");
  if (stderr.includes("not a git repository")) return undefined;
  throw gitFailure(command, code, stderr);
}
