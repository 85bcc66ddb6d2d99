// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * configs/champions/<model>.yaml: which run is the champion, and whose no holds. Written by `contender promote`, merged by people.
 */
export interface Pointer {
  run: string;
  /**
   * SHA-256 of the evidence beside the pointer.
   */
  digests: {
    manifest: string;
    model: string;
    comparison: string;
  };
  /**
   * The run that was champion before, null for the first.
   */
  replaces: string | null;
  verdict: "promote" | "first";
  /**
   * @maxItems 256
   */
  held: Hold[];
}
export interface Hold {
  subject: string;
  why: string;
}
