import type { Hold } from "../registry/pointer.types.ts";

/**
 * What became of a champion's holds, for people; undefined where nothing did.
 *
 * @example holdsChanged([], [{ subject, why: "no" }]) // "1 hold added"
 */
export function holdsChanged(before: readonly Hold[], now: readonly Hold[]): string | undefined {
  const texts = new Map(before.map(({ subject, why }) => [subject, why]));
  const subjects = new Set(now.map(({ subject }) => subject));
  const told = [
    many(now.filter(({ subject }) => !texts.has(subject)).length, (holds) => `${holds} added`),
    many(before.filter(({ subject }) => !subjects.has(subject)).length, (holds) => `${holds} taken out`),
    many(
      now.filter(({ subject, why }) => (texts.get(subject) ?? why) !== why).length,
      (holds) => `the text of ${holds} changed`,
    ),
  ].flat();
  if (told.length > 0) return told.join(", ");
  const same = before.length === now.length && before.every(({ subject }, at) => subject === now[at]?.subject);
  return same ? undefined : "the holds stand in another order";
}

function many(count: number, sentence: (holds: string) => string): string[] {
  return count === 0 ? [] : [sentence(`${count} ${count === 1 ? "hold" : "holds"}`)];
}
