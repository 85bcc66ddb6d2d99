import { code, prose } from "./escape.ts";

/** What became of one model's promotion, in a sentence. */
export interface PromotedLine {
  readonly model: string;
  readonly outcome: string;
  readonly what: string;
}

/** A line for each model, as Markdown. */
export function promotedList(promoted: readonly PromotedLine[]): string {
  if (promoted.length === 0) return "There is no model to promote.\n";
  return promoted.map(({ model, outcome, what }) => `- ${code(model)}: **${outcome}** · ${prose(what)}\n`).join("");
}
