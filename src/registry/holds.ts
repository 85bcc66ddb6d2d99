import type { Standing } from "../ports/forge.ts";
import type { Hold } from "./pointer.types.ts";
import { parsePromotionBody } from "./promotion-body.ts";

/** A pointer's file takes no more. */
export const MOST_HOLDS = 256;
const MOST_WHY = 500;

/**
 * The subjects that people said no to by closing a promotion of theirs. One that a machine took back says nothing, nor does one
 * that was opened again, nor one whose subject was merged later. Each subject once, the newest first.
 *
 * @param standings the promotions from a model's branch, the newest first
 */
export function holdsFrom(model: string, standings: readonly Standing[]): Hold[] {
  const settled = new Set<string>();
  const holds: Hold[] = [];
  for (const { body, state, superseded, where } of standings) {
    const facts = parsePromotionBody(body);
    if (facts?.model !== model || facts.holds !== undefined || settled.has(facts.subject)) continue;
    if (state === "open" || superseded) continue;
    settled.add(facts.subject);
    if (state === "closed") holds.push({ subject: facts.subject, why: whyOf(`closed without a merge: ${where}`) });
  }
  return holds;
}

/** Holds that a pointer has, then those that it lacks; less those of one subject. */
export function joinHolds(there: readonly Hold[], more: readonly Hold[], without: string): Hold[] {
  const joined = new Map<string, Hold>();
  for (const hold of [...there, ...more]) if (!joined.has(hold.subject)) joined.set(hold.subject, hold);
  joined.delete(without);
  return [...joined.values()];
}

/** A reason as a pointer takes it: one line of at most 500 characters. */
export function whyOf(text: string): string {
  const points = [...text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, " ").trim()];
  return points.length <= MOST_WHY ? points.join("") : `${points.slice(0, MOST_WHY - 1).join("")}…`;
}
