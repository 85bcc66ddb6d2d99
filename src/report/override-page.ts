import { boundedPage } from "./comment.ts";
import { code } from "./escape.ts";
import type { Handover } from "./handover.ts";

/**
 * What a config pull request says that somebody asked for by overrides: which ones, and what a run with them came to.
 *
 * @param lines `path=value`. @param run absent where nothing was run
 */
export function overridePage(lines: readonly string[], run: Handover | undefined): string {
  const asked = lines.map((line) => `- ${code(line, 300)}`).join("\n");
  const came = run
    ? "This is what a run of it came to, a preview; merged, it is run again on the default branch, and that one counts."
    : "It was not run yet.";
  return `Somebody asked for these overrides:\n\n${asked}\n\n${came}\n${run ? `\n${boundedPage(run)}` : ""}`;
}
