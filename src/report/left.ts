/** What a hand-over between two jobs had no room for, so that a page says so in its place. */
export interface Left {
  readonly parts: readonly LeftPart[];
  /** Of a comparison whose slices are not listed: how many there are, and how many of them are too small to say anything. */
  readonly slices?: { readonly all: number; readonly silent: number };
  /** How many challengers a sweep ranked, of which only the winner is listed. */
  readonly challengers?: number;
  /** Leaks that are not listed. */
  readonly leaks?: number;
  /** Slice vetoes that are not among the verdict's reasons. */
  readonly vetoes?: number;
}

/** Parts in the order in which they go. */
export const LEFT_PARTS = ["changes", "slices", "sweep", "checks", "steps", "config", "own judge"] as const;
export type LeftPart = (typeof LEFT_PARTS)[number];
