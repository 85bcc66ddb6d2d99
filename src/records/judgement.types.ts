// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * The record of a comparison: who was set against whom, before which judge, and what came out. Without a champion there is nothing to compare.
 */
export interface Judgement {
  format: "contender.comparison/1";
  model: string;
  key: string;
  holdout: string;
  /**
   * Digest over evaluate and gate.
   */
  judge: string;
  engine: string;
  challenger: Contestant;
  champion: Contestant | null;
  /**
   * Digest of the comparison object; null without a champion, or where the champion could not be scored.
   */
  comparison: string | null;
  /**
   * Digest of the object that tells what changed from champion to challenger: for people, nothing decides by it.
   */
  changes?: string;
  /**
   * The challenger is the best of a sweep that was ranked on this holdout: its interval on the primary metric holds for all of them at once.
   */
  sweep?: {
    /**
     * Key of the sweep's step.
     */
    ranking: string;
    challengers: number;
    /**
     * The interval is D ± so many standard errors; null where there is none.
     */
    critical: number | null;
  };
  /**
   * Why there is no comparison although there is a champion.
   */
  refused?: {
    code: "champion-evidence-missing" | "champion-not-scorable" | "champion-corrupt";
    detail: string;
  };
}
export interface Contestant {
  run: string;
  /**
   * Digest of the model artifact that was scored.
   */
  model: string;
  /**
   * The champion's config was fitted anew under the present judge, because its own differed in these sections.
   */
  refitted?: ("target" | "split")[];
}
