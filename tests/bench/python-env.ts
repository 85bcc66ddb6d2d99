import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The peers, pinned. A change of this list makes a new environment. */
const PACKAGES = ["dvc==3.67.1", "numpy==2.4.6", "pandas==3.1.1", "scikit-learn==1.9.1"] as const;

/** Where downloads and big generated files lie between benches: outside of the tree. */
export function benchCache(): string {
  const folder = join(process.env.CONTENDER_CACHE || join(homedir(), ".cache", "contender"), "bench");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * The folder with `python` and `dvc` of the peers' environment; made on the first call, in half a minute.
 * It is whole or not there: pip works in a folder of its own that is renamed at the end (scripts name it, so they are run
 * as `python -m`).
 */
export function pythonEnvironment(): { python: string; dvc: readonly string[]; packages: readonly string[] } {
  const home = join(benchCache(), `python-${PACKAGES.map((each) => each.replace("==", "-")).join("_")}`);
  if (!existsSync(home)) {
    console.error(`making a Python environment with ${PACKAGES.join(", ")} …`);
    const fresh = mkdtempSync(join(benchCache(), "python."));
    try {
      execFileSync("python3", ["-m", "venv", fresh], { stdio: "inherit" });
      execFileSync(join(fresh, "bin", "python"), ["-m", "pip", "install", "--quiet", ...PACKAGES], {
        stdio: "inherit",
      });
      renameSync(fresh, home);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  const python = join(home, "bin", "python");
  return { python, dvc: [python, "-m", "dvc"], packages: PACKAGES };
}
