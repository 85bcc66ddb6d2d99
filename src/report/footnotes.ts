import { NONE } from "./numbers.ts";
import { whyNot } from "./why-not.ts";

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Collects why a table's cells are empty; the same reason has one mark. */
export interface Footnotes {
  /** "–" with the mark of its reason; without a reason a bare one. */
  none(why: string | undefined): string;
  /** The notes in the order of their marks, one paragraph, with a blank line before it; empty without any. */
  text(): string;
}

/**
 * @example
 * const notes = footnotes();
 * notes.none("one-class"); // "–¹"
 * notes.text(); // "\n\n¹ only one class among these rows"
 */
export function footnotes(): Footnotes {
  const seen: string[] = [];
  const mark = (place: number) => [...String(place)].map((digit) => RAISED[Number(digit)]).join("");
  return {
    none(why) {
      if (why === undefined) return NONE;
      if (!seen.includes(why)) seen.push(why);
      return `${NONE}${mark(seen.indexOf(why) + 1)}`;
    },
    text: () => (seen.length === 0 ? "" : `\n\n${seen.map((why, i) => `${mark(i + 1)} ${whyNot(why)}`).join(" · ")}`),
  };
}
