import type { Verdict } from "../decide/verdict.ts";
import { code } from "./escape.ts";
import { plain } from "./numbers.ts";
import { unreadJudge } from "./unread-judge.ts";
import { verdictSentence } from "./verdict-sentence.ts";

/** A challenger that was not shown to the holdout: all that there is to say of it. */
export interface WornSection {
  readonly model: string;
  /** The config's path. */
  readonly file: string;
  /** `invalid`, with its one reason. */
  readonly verdict: Verdict;
  readonly holdout: string;
  /** `split.seed`, of which another one is another holdout. */
  readonly seed: number;
  /** Sections of the judge that the head changes. */
  readonly judgeEdits: readonly string[];
  /** The file of the judge that can't be read at the base. */
  readonly unread?: string;
}

/** Its section: why, what that means, and the way to a fresh holdout. */
export function wornSection({ model, file, verdict, holdout, seed, judgeEdits, unread }: WornSection): string {
  const [reason] = verdict.reasons;
  const edits = judgeEdits.map((edit) => code(edit)).join(", ");
  const parts = [
    `## ${code(model)} · ${code(file, 120)}`,
    unreadJudge(unread),
    edits === "" ? "" : `**The judge of the base counts here**: the head edits its own judge (${edits}).`,
    verdictSentence(verdict, null),
    reason?.code === "holdout-worn" ? worn(reason.budget, seed) : ranked(),
    `*holdout ${code(holdout.slice(0, 12))}*`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function worn(budget: number, seed: number): string {
  return (
    "Every look at a holdout is a chance to be lucky there, and the intervals are wide enough for the budget's looks only. " +
    "Nothing was trained and nothing recorded.\n\n" +
    `**Next**: a fresh holdout. On the default branch, write another ${code(`split.seed`)} (it is ${plain(seed)}), or bring new data: ` +
    "the champion's config is then fitted anew on the new split and stands in, and the count begins at 0. " +
    `A larger ${code("gate.holdout_budget")} (it is ${plain(budget)}) lets more look, with wider intervals for all; ` +
    "write it before it is needed, not to pass one challenger."
  );
}

function ranked(): string {
  return "**Next**: run the config with its `sweep`, or write another `split.seed` on the default branch: on a fresh holdout it is judged alone.";
}
