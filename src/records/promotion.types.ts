// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * One commit that moved a model's pointer: who promoted what, when, on which evidence. A function of git's log.
 */
export interface Promotion {
  format: "contender.promotion/1";
  model: string;
  /**
   * The commit of the default branch's own line that moved the pointer.
   */
  commit: string;
  /**
   * How many commits of that line had moved this model's pointer by then, from 1: two can bear one time.
   */
  number: number;
  /**
   * When it was committed, UTC.
   */
  time: string;
  author: string;
  subject: string;
  /**
   * The champion from then on; null where the pointer was taken away.
   */
  run: string | null;
  /**
   * SHA-256 of the evidence beside the pointer; null where the pointer was taken away.
   */
  digests: PromotedDigests | null;
  /**
   * The run that was champion before, null for the first.
   */
  replaces: string | null;
  verdict: "promote" | "first" | null;
  /**
   * Key of the comparison that it rests on; null where the evidence can't be read at that commit.
   */
  comparison: string | null;
}
export interface PromotedDigests {
  manifest: string;
  model: string;
  comparison: string;
}
