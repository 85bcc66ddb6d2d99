import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** How the tools that CI builds are had elsewhere. */
const BUILT = 'its path: `.ci/tools` builds it, `eval "$(.ci/tools --where)"` sets it';

/** What a deeper suite can lack on somebody's machine: each is found by an environment variable, or where it usually is. */
const TOOLS = {
  /** The Node 24 binary beside the Node that runs the tests. */
  node24: { variable: "CONTENDER_NODE24", usual: "", hint: "the path of a Node 24 binary" },
  /** A Chromium that the report is opened in. */
  chromium: { variable: "CONTENDER_CHROMIUM", usual: "/usr/bin/chromium", hint: "the path of a Chromium binary" },
  /** A real forge, and the folder of its templates and options. */
  gitea: { variable: "CONTENDER_GITEA", usual: "", hint: BUILT },
  giteaStatic: { variable: "CONTENDER_GITEA_STATIC", usual: "", hint: BUILT },
  /** The real forge's own runner of workflows. */
  giteaRunner: { variable: "CONTENDER_GITEA_RUNNER", usual: "", hint: BUILT },
  /** A runner of workflows without a forge. */
  act: { variable: "CONTENDER_ACT", usual: "", hint: BUILT },
  /** Linters of workflows. */
  actionlint: { variable: "CONTENDER_ACTIONLINT", usual: "", hint: BUILT },
  zizmor: { variable: "CONTENDER_ZIZMOR", usual: "", hint: BUILT },
  /** What reads our archives and is not ours. */
  python: { variable: "CONTENDER_PYTHON", usual: "/usr/bin/python3", hint: "the path of Python 3" },
  /** AWS's client of the Lambda runtime interface. */
  lambdaRic: { variable: "CONTENDER_LAMBDA_RIC", usual: "", hint: BUILT },
  /** An S3 server with conditional writes, versions and roles. */
  versitygw: { variable: "CONTENDER_VERSITYGW", usual: "", hint: BUILT },
  /** Terraform, the folder of its providers, and a server that it takes for AWS. */
  terraform: {
    variable: "CONTENDER_TERRAFORM",
    usual: "/usr/local/bin/terraform",
    hint: "the path of Terraform 1.11 or newer",
  },
  terraformPlugins: {
    variable: "CONTENDER_TERRAFORM_PLUGINS",
    usual: "/opt/tf-plugins",
    hint: "the folder that `terraform providers mirror` made of infra/",
  },
  moto: { variable: "CONTENDER_MOTO", usual: "", hint: BUILT },
  /** PostgreSQL's server programs. */
  postgres: {
    variable: "CONTENDER_POSTGRES",
    usual: "/usr/lib/postgresql/15/bin",
    hint: "the folder of PostgreSQL 15's programs (Debian: `apt-get install postgresql`)",
  },
} as const;

export type Tool = keyof typeof TOOLS;

/** Where a tool is, or undefined. */
export function toolPath(tool: Tool): string | undefined {
  const path = process.env[TOOLS[tool].variable] || TOOLS[tool].usual;
  return path && existsSync(path) ? path : undefined;
}

/**
 * Options for a test that cannot run without some tools: `test("…", need("node24"), () => …)`. Where one is absent the test
 * is skipped and says how to have it; where `CONTENDER_REQUIRE_ALL=1` (CI) it is not skipped, so that it fails.
 */
export function need(...tools: Tool[]): { skip: string | false } {
  const absent = tools.find((tool) => !toolPath(tool));
  if (absent === undefined || process.env.CONTENDER_REQUIRE_ALL === "1") return { skip: false };
  return { skip: `set ${TOOLS[absent].variable} to ${TOOLS[absent].hint}` };
}

/** Where a tool is, for a test that `need` let through. */
export function toolAt(tool: Tool): string {
  const path = toolPath(tool);
  if (path === undefined)
    throw new Error(`expected ${tool}, found none: set ${TOOLS[tool].variable} to ${TOOLS[tool].hint}`);
  return path;
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
