import type { Margin } from "../decide/verdict.ts";
import { prose } from "./escape.ts";

const WORDS: Readonly<Record<NonNullable<Margin<"primary">["why"]>, string>> = {
  "too-few-groups": "too few groups of rows for an interval",
  "too-few-discordant-groups": "the two models disagree in too few groups for an interval",
  "one-class": "only one class among these rows",
  undefined: "not defined on these rows",
  biased: "biased by nature, so it has no interval",
};

/**
 * Why a number is not there, in words; a reason that is no code is shown as it stands.
 *
 * @example whyNot("one-class") // "only one class among these rows"
 */
export function whyNot(why: string): string {
  return Object.hasOwn(WORDS, why) ? WORDS[why as keyof typeof WORDS] : prose(why);
}
