// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * One use of a holdout: a challenger looked at it, or is about to. No clock, no host: the same challenger again is the same use.
 */
export interface Use {
  format: "contender.use/1";
  holdout: string;
  /**
   * Digest over dataset, data, features and trainer; of a sweep that is ranked on the holdout, over its members.
   */
  challenger: string;
  /**
   * The challengers of a sweep that is ranked on the holdout: together they are one use.
   *
   * @minItems 1
   * @maxItems 256
   */
  members?: string[];
}
