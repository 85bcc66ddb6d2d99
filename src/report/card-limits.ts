import type { Config } from "../config/config.types.ts";
import type { Model } from "../model/model.types.ts";
import type { Run } from "../records/run.types.ts";
import { code } from "./escape.ts";
import { decimal, plain } from "./numbers.ts";

const MOST = 20;

/** What a model must not be used for, as far as its evidence says it. */
export function cardLimits(artifact: Model, run: Run, { split }: Config): string {
  const kind = split.by === undefined ? "rows" : `${code(split.by)} groups`;
  const lines = [
    `Rows of another population than this dataset's: it was judged on new ${kind} of the same one, and on nothing else.`,
    "What causes what: a feature that helps to predict need not bring about what is predicted.",
    calibrated(artifact, run),
    ...ranges(artifact),
    "Slices on which it was not measured, or does badly (above), without a look at them first.",
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

function calibrated({ calibration }: Model, { metrics }: Run): string {
  const ece = metrics.find(({ metric }) => metric === "ece")?.value;
  const off = ece == null ? "" : ` (on average it is ${decimal(ece, 3)} off)`;
  if (calibration.kind === "none") {
    return `Its number as a probability that can be relied upon: it is not calibrated${off}. Take the order of the rows.`;
  }
  return `Its number as a certainty: it is a probability, calibrated by ${code(calibration.kind)}${off}.`;
}

/** Beyond what training saw a model only guesses on. */
function ranges({ reference }: Model): string[] {
  const seen = reference.flatMap((profile) => {
    if (profile.kind !== "number" || profile.column === undefined || profile.column.type === "date") return [];
    const [least, most] = [profile.quantiles[0], profile.quantiles.at(-1)];
    if (least === undefined || most === undefined) return [];
    return [`${code(profile.column.name)} from ${plain(least)} to ${plain(most)}`];
  });
  if (seen.length === 0) return [];
  const more = seen.length > MOST ? ` and ${seen.length - MOST} more` : "";
  return [`Numbers beyond those that it was trained on: ${seen.slice(0, MOST).join(", ")}${more}.`];
}
