import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a deeper suite can lack on somebody's machine: each is found by an environment variable, or where it usually is. */
const TOOLS = {
  /** The Node 24 binary beside the Node that runs the tests. */
  node24: { variable: "CONTENDER_NODE24", usual: "", hint: "the path of a Node 24 binary" },
  /** A Chromium that the report is opened in. */
  chromium: { variable: "CONTENDER_CHROMIUM", usual: "/usr/bin/chromium", hint: "the path of a Chromium binary" },
} as const;

export type Tool = keyof typeof TOOLS;

/** Where a tool is, or undefined. */
export function toolPath(tool: Tool): string | undefined {
  const path = process.env[TOOLS[tool].variable] || TOOLS[tool].usual;
  return path && existsSync(path) ? path : undefined;
}

/**
 * Options for a test that cannot run without a tool: `test("…", need("node24"), () => …)`. Without it the test is skipped
 * and says how to have it; where `CONTENDER_REQUIRE_ALL=1` (CI) it is not skipped, so that it fails.
 */
export function need(tool: Tool): { skip: string | false } {
  if (toolPath(tool) || process.env.CONTENDER_REQUIRE_ALL === "1") return { skip: false };
  return { skip: `set ${TOOLS[tool].variable} to ${TOOLS[tool].hint}` };
}

/** The real data file: `CONTENDER_REAL_DATA`, else `../shared/data/spotify_youtube.csv` beside the repository, or undefined. */
export function realData(): string | undefined {
  const beside = fileURLToPath(new URL("../../../shared/data/spotify_youtube.csv", import.meta.url));
  const path = process.env.CONTENDER_REAL_DATA || beside;
  return existsSync(path) ? path : undefined;
}

/** What a skip for want of the real data begins with: the one skip that CI lets pass. */
export const REAL_DATA_ABSENT = "real data absent";

/** Options for a test on the real data. Its absence is the only skip that CI lets pass. */
export function needRealData(): { skip: string | false } {
  return { skip: realData() ? false : `${REAL_DATA_ABSENT}: set CONTENDER_REAL_DATA to the CSV file` };
}
