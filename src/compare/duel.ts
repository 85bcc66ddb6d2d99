import type { Contestant } from "./contestant.ts";
import type { Grouping } from "./grouping.ts";

/** Two models' scores of the same rows. Every difference is challenger − champion, oriented so that + is better. */
export interface Duel {
  readonly champion: Contestant;
  readonly challenger: Contestant;
  readonly groups: Grouping;
  /** n: 1 positive, 0 negative. */
  readonly label: Uint8Array;
}
