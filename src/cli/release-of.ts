import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { ContenderError } from "../errors.ts";
import { DEFAULT_HOME } from "../verbs/workflows/release-home.ts";

/** The release that this program came with: `release.json` beside it, which packing puts there; none in a checkout. */
export function releaseOf(
  program: string,
  version: string,
): { home: string; commit: string | undefined; version: string } {
  let text: string;
  try {
    text = readFileSync(join(dirname(realpathSync(program)), "release.json"), "utf8");
  } catch {
    return { home: DEFAULT_HOME, commit: undefined, version };
  }
  const { home, commit } = JSON.parse(text) as { home?: unknown; commit?: unknown };
  if (typeof home === "string" && typeof commit === "string") return { home, commit, version };
  throw new ContenderError("environment-invalid", {
    file: "release.json",
    message: "release.json beside the program is not a release's; install the program again",
    expected: "home and commit, both text",
    found: text.slice(0, 100),
  });
}
