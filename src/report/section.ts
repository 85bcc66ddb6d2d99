import type { Comparison } from "../compare/comparison.types.ts";
import type { Verdict } from "../decide/verdict.ts";
import type { Wear } from "../decide/wear.ts";
import type { Evaluation } from "../evaluate/evaluation.types.ts";
import type { Changes } from "../explain/changes.types.ts";
import type { StepExecution } from "../records/execution.types.ts";
import type { Judgement } from "../records/judgement.types.ts";
import type { Run } from "../records/run.types.ts";
import type { Checks } from "../split/checks.types.ts";
import type { Left } from "./left.ts";
import { partsOf } from "./parts-of.ts";
import type { SweepSection } from "./sweep-table.ts";

/** All that a page says of one model. */
export interface ModelSection {
  readonly model: string;
  /** The config's path. */
  readonly file: string;
  readonly run: Run;
  readonly checks: Checks;
  readonly evaluation: Evaluation;
  readonly judgement: Judgement;
  readonly comparison: Comparison | null;
  /** What changed from champion to challenger; absent where nothing was compared. */
  readonly changes?: Changes;
  readonly verdict: Verdict;
  /** Empty where it does not matter which of them ran: in a promotion, whose text is the same whenever it is made. */
  readonly steps: readonly StepExecution[];
  /** Sections of the judge that the head changes; the verdict above is by the base's. */
  readonly judgeEdits: readonly string[];
  /** The file of the judge that can't be read at the base: the head's own counts in its place. */
  readonly unread?: string;
  /** The result under the head's own judge: shown second, never counted. */
  readonly proposed?: { readonly verdict: Verdict; readonly comparison: Comparison | null };
  /** Text of the config that this one is set beside; absent where there is none. */
  readonly baseConfig?: string;
  readonly config: string;
  /** How much of the holdout is used up, this look among it; absent where nobody counts. */
  readonly wear?: Wear;
  /** The sweep that chose what was run. */
  readonly sweep?: SweepSection;
  /** What to do next: a sentence, in which backticks mark code. */
  readonly next: string;
  /** The command line that makes this run again. */
  readonly reproduce: string;
  /** What is not there for want of room. */
  readonly left?: Left;
}

/** One model's section: the verdict first, what it rests on, the rest folded, what to do, the digests. */
export function section(input: ModelSection): string {
  return partsOf(input)
    .flatMap(({ text }) => (text === "" ? [] : [text]))
    .join("\n\n");
}
