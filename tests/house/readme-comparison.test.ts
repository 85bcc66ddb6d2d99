import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { needRealData, realData } from "./need.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const readme = join(top, "README.md");
const BLOCK = /(?<=<!-- comparison: begin -->\n).*?(?=<!-- comparison: end -->)/s;
const CONFIG = "configs/trending.yaml";

/** What `contender run` prints for the README's config on the real data, naive Bayes being the champion. */
function comparison(config: string, data: string): string {
  const folder = mkdtempSync(join(tmpdir(), "contender-readme-"));
  try {
    // A laptop's store lasts; CI's does not, and its page says so.
    const { CI: _ci, CONTENDER_STORE: _store, ...own } = process.env;
    const env = {
      ...own,
      ...{ GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@example.org", GIT_CONFIG_GLOBAL: "/dev/null" },
      ...{ GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@example.org", GIT_CONFIG_NOSYSTEM: "1", NO_COLOR: "1" },
    };
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, env, stdio: "ignore" });
    const cli = ["--import", import.meta.resolve("tsx"), join(top, "src/cli/contender.ts")];
    const contender = (...args: string[]) =>
      execFileSync(process.execPath, [...cli, ...args, "--quiet"], {
        cwd: folder,
        env,
        encoding: "utf8",
        stdio: "pipe",
      });
    for (const room of ["configs", "pipelines", "data"]) mkdirSync(join(folder, room));
    copyFileSync(join(top, "pipelines/train.yaml"), join(folder, "pipelines/train.yaml"));
    copyFileSync(data, join(folder, "data/tracks.csv"));
    writeFileSync(join(folder, CONFIG), config.replace("logistic-regression", "naive-bayes"));
    git("init", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--message", "Ask for naive Bayes");
    contender("run", "--record");
    contender("promote");
    git("merge", "--ff-only", "promote/trending");
    writeFileSync(join(folder, CONFIG), config);
    return contender("run", CONFIG);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test(
  "the README's comparison is what its config gives on the real data (UPDATE_GOLDEN=1 writes it)",
  needRealData(),
  () => {
    const page = readFileSync(readme, "utf8");
    const [, config] = page.match(/```yaml\n(# configs\/trending\.yaml\n.*?)```/s)!;
    const shown = `\`\`\`console\n$ contender run ${CONFIG}\n\n${comparison(config!, realData()!).trim()}\n\`\`\`\n`;
    if (process.env.UPDATE_GOLDEN === "1")
      writeFileSync(
        readme,
        page.replace(BLOCK, () => shown),
      );
    // Digests move whenever a source of the engine does: all but the numbers that matter to a reader.
    const still = (text: string) => text.replaceAll(/\b[0-9a-f]{8,64}\b/g, "…").replaceAll(/\s+/g, " ");
    assert.equal(still(readFileSync(readme, "utf8").match(BLOCK)![0]), still(shown));
  },
);
