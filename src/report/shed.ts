import { count } from "./numbers.ts";
import type { Part } from "./part.ts";

/** A section and which of its parts are shown, and how. */
interface Shown {
  readonly parts: readonly Part[];
  readonly gone: Set<number>;
  brief: boolean;
  absent: boolean;
}

/**
 * Sections within a budget. Too long, they lose whole parts from the bottom: the last part of every section first, beginning
 * with the last section; then what is kept is told in brief; then whole sections go, the last one first. What was left out
 * is said, in each section and, of whole sections, at the end.
 *
 * @param sections parts each, in the order in which they are read
 * @param budget most UTF-16 units of the text
 * @param frame puts what stands around the sections to them: its length counts
 * @param where tells where all of it can be seen
 */
export function shed(
  sections: readonly (readonly Part[])[],
  budget: number,
  frame: (body: readonly string[]) => string,
  where: string,
): string {
  const shown: Shown[] = sections.map((parts) => ({ parts, gone: new Set(), brief: false, absent: false }));
  const texts = shown.map((one) => sectionOf(one, where));
  const whole = frame(texts);
  if (whole.length <= budget) return whole;
  // What stands around them is as long as before while their number is: hundreds of sections are not joined at each step.
  let length = whole.length;
  const fits = (at: number) => {
    length -= texts[at]!.length;
    texts[at] = sectionOf(shown[at]!, where);
    length += texts[at]!.length;
    return length <= budget;
  };
  const last = shown.map((_, at) => at).reverse();
  const most = Math.max(0, ...sections.map((parts) => parts.length));
  for (let fromBottom = 0; fromBottom < most; fromBottom++) {
    for (const one of last) {
      const { parts, gone } = shown[one]!;
      const at = parts.length - 1 - fromBottom;
      const found = parts[at];
      if (found === undefined || found.keep || found.text === "") continue;
      gone.add(at);
      if (fits(one)) return frame(texts);
    }
  }
  for (const one of last) {
    shown[one]!.brief = true;
    if (fits(one)) return frame(texts);
  }
  let now = frame(texts);
  for (const one of last) {
    shown[one]!.absent = true;
    now = frame(bodyOf(shown, where));
    if (now.length <= budget) return now;
  }
  return now;
}

function bodyOf(shown: readonly Shown[], where: string): string[] {
  const there = shown.filter(({ absent }) => !absent).map((one) => sectionOf(one, where));
  const absent = shown.length - there.length;
  if (absent === 0) return there;
  const sections = absent === 1 ? "one model's section" : `${count(absent)} models' sections`;
  return [...there, `*Left out for want of room: ${sections}; all verdicts stand at the top. ${where}*`];
}

function sectionOf({ parts, gone, brief }: Shown, where: string): string {
  const texts = parts.flatMap(({ text, keep }, at) => (gone.has(at) ? [] : [brief && keep ? keep.brief : text]));
  const absent = parts.filter((part, at) => part.gone || gone.has(at));
  const names = [...new Set(absent.map(({ name }) => name))];
  if (brief) names.push("the rest of long tables");
  if (names.length > 0) texts.splice(-1, 0, `*Left out for want of room: ${names.join(", ")}. ${where}*`);
  return texts.filter((text) => text !== "").join("\n\n");
}
