import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Cost, measure } from "./measure.ts";
import type { pythonEnvironment } from "./python-env.ts";
import { scratch } from "./scratch.ts";

/**
 * DVC doing the scikit-learn equivalent, in its best shape: one stage, so one Python process for all of the work. The
 * committed state is naive Bayes, the change is logistic regression; `dvc metrics diff` sets it against HEAD.
 */
export function dvcSide(
  environment: ReturnType<typeof pythonEnvironment>,
  data: string,
): { cold(): Cost; unchanged(): Cost } {
  const { python, dvc } = environment;
  const repo = scratch("dvc");
  const run = (...args: string[]) => measure(python, repo.folder, [[...dvc, ...args]]);
  repo.link(data, "data/tracks.csv");
  repo.write("train.py", readFileSync(fileURLToPath(new URL("train.py", import.meta.url)), "utf8"));
  repo.write("params.yaml", "trainer: naive-bayes\n");
  repo.write(
    "dvc.yaml",
    `stages:
  train:
    cmd: ${python} train.py data/tracks.csv \${trainer} metrics.json
    deps: [train.py, data/tracks.csv]
    params: [trainer]
    metrics:
      - metrics.json: { cache: false }
`,
  );
  run("init", "--quiet");
  run("config", "core.analytics", "false");
  run("config", "core.check_update", "false");
  run("repro", "--quiet");
  repo.git("add", "--all");
  repo.git("commit", "--message", "Train naive Bayes");
  repo.write("params.yaml", "trainer: logistic-regression\n");
  const ask = () =>
    measure(python, repo.folder, [
      [...dvc, "repro"],
      [...dvc, "metrics", "diff"],
    ]);
  return {
    cold: () => {
      repo.git("checkout", "--", "dvc.lock", "metrics.json");
      repo.remove(".dvc/cache", ".dvc/tmp");
      return ask();
    },
    unchanged: ask,
  };
}
