import type { VerdictKind } from "../decide/verdict.ts";
import type { Desired } from "./desired.ts";

/** What a person does next: a sentence, in which backticks mark code. */
export function nextAction(
  verdict: VerdictKind,
  { file, model, judgeEdits }: Pick<Desired, "file" | "model" | "judgeEdits">,
  recorded: boolean,
): string {
  const edited = judgeEdits.length > 0 ? " The change of the judge counts once it is merged." : "";
  return words(verdict, file, model, recorded) + edited;
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
