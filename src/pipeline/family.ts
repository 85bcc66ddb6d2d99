import type { Digest } from "../digest.ts";
import type { Scores } from "../evaluate/scores.ts";
import type { Use } from "../records/use.types.ts";

/** The challengers of a sweep that was ranked on the holdout, seen from the best one of them. */
export interface Family {
  /** Key of the sweep's step. */
  readonly ranking: Digest;
  readonly challengers: number;
  /** Their one use of the holdout. */
  readonly use: Use;
  /** Position of the best one among `scores`. */
  readonly winner: number;
  /** Scores of the holdout of every challenger that could be fitted, one after the other, made anew each time. */
  scores(): Promise<Iterable<Scores>>;
}
