/** One thing that the loop rests on, as it was found. */
export interface Finding {
  /** A name for machines. */
  readonly check: string;
  /** `unknown`: it can't be seen from here, and `needs` says what it takes. */
  readonly state: "ok" | "missing" | "unknown";
  /** What was found, in a sentence. */
  readonly what: string;
  /** Why it matters; only where it is not ok. */
  readonly why?: string;
  /** The place to press: an address, or a command in backticks. */
  readonly press?: string;
  readonly needs?: string;
}
