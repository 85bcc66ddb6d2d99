import type { VerdictKind } from "../decide/verdict.ts";
import { championPaths } from "../registry/names.ts";
import type { Hold } from "../registry/pointer.types.ts";
import { code } from "../report/escape.ts";
import type { Desired } from "./desired.ts";

/**
 * What a person does next: a sentence, in which backticks mark code.
 *
 * @param hold the no of a person to this very subject, where the champion's pointer has one
 */
export function nextAction(
  verdict: VerdictKind,
  { file, model, judgeEdits }: Pick<Desired, "file" | "model" | "judgeEdits">,
  recorded: boolean,
  hold?: Hold,
): string {
  const edited = judgeEdits.length > 0 ? " The change of the judge counts once it is merged." : "";
  const wins = verdict === "promote" || verdict === "first";
  return (hold && wins ? heldBack(model, hold) : words(verdict, file, model, recorded)) + edited;
}

function heldBack(model: string, { why }: Hold): string {
  const { pointer } = championPaths(model);
  return `its subject is held (${code(why, 160)}) and is not proposed: take the hold out of \`${pointer}\` in a pull request to have it proposed.`;
}

function words(verdict: VerdictKind, file: string, model: string, recorded: boolean): string {
  switch (verdict) {
    case "promote":
    case "first":
      return recorded
        ? `\`contender promote ${file}\` proposes it on the branch \`promote/${model}\`; merging that makes it the champion.`
        : `merge ${file}. On the default branch the evidence is made again (\`contender run --record\`) and the champion proposed (\`contender promote\`): in CI a job does both.`;
    case "keep":
      return "the champion stays. Change the subject (data, features, trainer), or leave it.";
    case "inconclusive":
      return "the champion stays. More holdout groups, a larger difference or a wider margin would settle it; trying again on the same rows would not.";
    case "identical":
      return "nothing: both models say the same of every row.";
    case "invalid":
      return "mend what the verdict names, and run again.";
  }
}
