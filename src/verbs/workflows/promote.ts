import { expression } from "./expression.ts";
import { head } from "./head.ts";
import { record } from "./record.ts";
import type { Site } from "./site.ts";

const ABOUT = `Follows the default branch: makes the evidence of what was merged again, from nothing, and proposes what passed.
Each run looks at the branch as it is now, so a run that is dropped while it waits loses nothing.`;

/** `promote.yml`: run ▸ promote. */
export function promote(site: Site): string {
  const on = `  push:\n    branches: [${site.branch}]\n  workflow_dispatch:\n`;
  return head("promote", ABOUT, on, expression("github.workflow"), false) + record(site).join("\n");
}
