import type { Digest } from "../digest.ts";

/** How much of a holdout is used up: this challenger's look among them. `unknown` without a store that lasts: it refuses nothing. */
export type Wear = { readonly used: number; readonly budget: number } | "unknown";

/** Why a challenger may not look at a holdout, or that it may. */
export type Leave =
  | { readonly kind: "look"; readonly wear: Wear }
  /** So many others have looked already. */
  | { readonly kind: "worn"; readonly used: number; readonly budget: number }
  /** It was one of a sweep's challengers on this holdout, and is judged as one of those or not at all. */
  | { readonly kind: "ranked"; readonly challengers: number };

/** One use of a holdout, as it was noted. */
interface Noted {
  readonly challenger: Digest;
  /** Of a sweep that is ranked on the holdout: its challengers. */
  readonly members?: readonly Digest[];
}

/**
 * Whether a challenger may look at a holdout (STATISTICS, wear). Its own use counts once, however often it comes again. The look
 * that made the champion does not count against its challengers: a champion was the first, or was a challenger then and is none
 * now. Every other look counts, that of a challenger without a champion too.
 *
 * @param uses noted on this holdout. @param self the challenger's use. @param champion the champion's challenger digest, if any.
 * @example wearOf([], { challenger: "ab…" }, undefined, 10, true) // { kind: "look", wear: { used: 1, budget: 10 } }
 */
export function wearOf(
  uses: readonly Noted[],
  self: Noted,
  champion: Digest | undefined,
  budget: number,
  lasting: boolean,
): Leave {
  if (!lasting) return { kind: "look", wear: "unknown" };
  const counted = usesOf(uses, champion, self.challenger);
  const others = counted.filter((use) => use.challenger !== self.challenger).length;
  const noted = uses.some((use) => use.challenger === self.challenger);
  if (noted || self.challenger === champion) {
    const own = counted.some((use) => use.challenger === self.challenger) ? 1 : 0;
    return { kind: "look", wear: { used: others + own, budget } };
  }
  const family = uses.find((use) => use.members?.includes(self.challenger));
  if (family) return { kind: "ranked", challengers: family.members!.length };
  if (others >= budget) return { kind: "worn", used: others, budget };
  return { kind: "look", wear: { used: others + 1, budget } };
}

/**
 * The uses that count against a champion's challengers: all but the one that made it, which is its own or that of a sweep in
 * which it stood. Where several did, any but `self` is as good: one is left out.
 */
export function usesOf<T extends Noted>(uses: readonly T[], champion: Digest | undefined, self?: Digest): T[] {
  if (champion === undefined) return [...uses];
  const swept = uses.filter((use) => use.members?.includes(champion));
  const made =
    uses.find((use) => use.challenger === champion) ?? swept.find((use) => use.challenger !== self) ?? swept[0];
  return uses.filter((use) => use !== made);
}
