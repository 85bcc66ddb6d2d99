import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Estimate } from "../../src/compare/comparison.types.ts";
import { promote } from "../../src/verbs/promote.ts";
import { run } from "../../src/verbs/run.ts";
import { commit, discard, git } from "../faults/scratch.ts";
import { worldIn } from "../verbs/scratch-world.ts";
import { CHAMPIONS, CHANGES, textOf } from "./changes.ts";
import { prepared } from "./prepared.ts";

/** What the pipeline said of one change. */
export interface RealVerdict {
  readonly change: string;
  readonly budget: number;
  readonly verdict: string;
  /** Whether every step was known from before: nothing was done again. */
  readonly settled: boolean;
  /** Rows that the challenger was fitted on. */
  readonly fitted: number;
  readonly groups: number;
  readonly largest_shift: number;
  readonly roc_auc: Told;
  readonly log_loss: Told;
}

/** One verdict a line. */
export function renderVerdicts(verdicts: readonly RealVerdict[]): string {
  return `[\n${verdicts.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`;
}

type Told = Pick<Estimate, "difference" | "lower" | "upper" | "se" | "mde">;

const BUDGETS = [10, 1];
/** No word of a budget that others have used: at a budget of one each change is judged as if it were the only one. */
const ALONE = { CI: "true" };

/**
 * The changes through the whole pipeline: two models are recorded and promoted in a scratch repository with the real data, then
 * each change is made in the checkout and previewed against its champion, at each budget.
 *
 * @param path of the real data file
 */
export async function realVerdicts(path: string): Promise<RealVerdict[]> {
  const folder = withChampions(path);
  try {
    const files = Object.keys(CHAMPIONS).map(fileOf);
    await run(await worldIn(folder, ALONE), files, true);
    await promote(await worldIn(folder, ALONE), files, undefined, () => "");
    for (const model of Object.keys(CHAMPIONS)) git(folder, "merge", "--quiet", "--no-edit", `promote/${model}`);
    const found: RealVerdict[] = [];
    for (const budget of BUDGETS) {
      writeChampions(folder, budget);
      if (git(folder, "status", "--porcelain") !== "") commit(folder, `Allow ${budget}`);
      for (const change of CHANGES) {
        writeFileSync(join(folder, fileOf(change.champion)), change.text(budget));
        found.push({ change: change.name, budget, ...(await preview(folder, fileOf(change.champion))) });
        writeChampions(folder, budget);
      }
    }
    return found;
  } finally {
    discard(folder);
  }
}

const fileOf = (model: string) => `configs/${model}.yaml`;

function withChampions(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), "contender-real-"));
  for (const room of ["data", "configs", "pipelines"]) mkdirSync(join(folder, room));
  cpSync(new URL("../../pipelines/train.yaml", import.meta.url), join(folder, "pipelines/train.yaml"));
  writeFileSync(join(folder, "data/tracks.csv"), prepared(readFileSync(path, "utf8")));
  writeChampions(folder, BUDGETS[0]!);
  git(folder, "init", "--quiet", "--initial-branch", "main");
  git(folder, "config", "user.name", "Test");
  git(folder, "config", "user.email", "test@example.test");
  commit(folder, "Begin");
  return folder;
}

function writeChampions(folder: string, budget: number): void {
  for (const [model, asked] of Object.entries(CHAMPIONS))
    writeFileSync(join(folder, fileOf(model)), textOf(asked, budget));
}

async function preview(folder: string, file: string) {
  const [done] = await run(await worldIn(folder, ALONE), [file], false);
  if (done?.kind !== "judged" || done.trial.comparison === null)
    throw new TypeError(`expected a comparison, found ${JSON.stringify(done?.kind)}`);
  const { comparison, verdict, settled, outputs } = done.trial;
  const { groups, largest_shift, estimates } = comparison;
  const told = (metric: Estimate["metric"]): Told => {
    const { difference, lower, upper, se, mde } = estimates.find((one) => one.metric === metric)!;
    return { difference, lower, upper, se, mde };
  };
  return {
    verdict: verdict.verdict,
    settled,
    fitted: outputs.model.trainer.rows,
    groups,
    largest_shift,
    roc_auc: told("roc_auc"),
    log_loss: told("log_loss"),
  };
}
