import type { ContenderError } from "../../errors.ts";

/** What a try gives whose answer is unusable, so that another one may be better. */
export class Again {
  readonly why: string;
  /** What it means where every try ends like this. Default: `store-failed`. */
  readonly verdict: ContenderError | undefined;
  constructor(why: string, verdict?: ContenderError) {
    this.why = why;
    this.verdict = verdict;
  }
}
