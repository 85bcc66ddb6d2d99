import { fileURLToPath } from "node:url";
import { type Cost, measure } from "./measure.ts";
import { scratch } from "./scratch.ts";

const bundle = fileURLToPath(new URL("../../dist/contender.js", import.meta.url));
const CONFIG = "configs/tracks.yaml";

/** The config that both sides answer, with one trainer or the other. */
function config(trainer: string): string {
  return `pipeline: train
data:
  source: data/tracks.csv
  columns: { Artist: string, Track: string, Duration_ms: number, Album_type: string, official_video: boolean,
             Views: number, Licensed: boolean, Stream: number }
  missing: drop
target: { column: Stream, positive: { quantile: 0.75 } }
split: { holdout: 0.2, by: Artist, purge: [Track, Duration_ms, Stream], seed: 7 }
features:
  - { column: Views, transform: log1p }
  - { column: Licensed }
trainer: { kind: ${trainer} }
evaluate: { metrics: [roc_auc, average_precision, log_loss, brier, accuracy, ece], slices: [Album_type, official_video] }
gate:
  primary: { metric: roc_auc, min_gain: 0, worthwhile: 0.01 }
  guardrails: [{ metric: log_loss, max_loss: 0.01 }]
  slices: { max_loss: 0.02, min_rows: 200 }
`;
}

const PIPELINE = `steps:
  - uses: read
  - uses: check
  - uses: split
  - uses: fit
  - uses: score
  - uses: evaluate
  - uses: compare
  - uses: report
`;

/**
 * Contender from the bundle on a data file: a repository whose champion, where one is asked for, is naive Bayes, and whose
 * checkout asks for logistic regression.
 */
export function contenderSide(
  python: string,
  name: string,
  data: string,
  champion: boolean,
): { cold(): Cost; unchanged(): Cost } {
  const repo = scratch(name);
  const run = (...args: string[]) => measure(python, repo.folder, [[process.execPath, bundle, ...args]]);
  repo.link(data, "data/tracks.csv");
  repo.write("pipelines/train.yaml", PIPELINE);
  repo.write(".gitignore", champion ? ".contender/\n" : ".contender/\ndata/\n");
  repo.write(CONFIG, config("naive-bayes"));
  repo.git("add", "--all");
  repo.git("commit", "--message", "Ask for naive Bayes");
  if (champion) {
    run("run", "--record", CONFIG);
    run("promote");
    repo.git("merge", "--ff-only", "promote/tracks");
  }
  repo.write(CONFIG, config("logistic-regression"));
  return {
    cold: () => {
      repo.remove(".contender");
      return run("run", CONFIG);
    },
    unchanged: () => run("run", CONFIG),
  };
}
