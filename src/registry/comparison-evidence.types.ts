// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * configs/champions/<model>/comparison.json: why a run became champion. The judgement and the comparison have schemas of their own, which are asked too.
 */
export interface ComparisonEvidenceFile {
  format: "contender.comparison-evidence/1";
  /**
   * The judgement's record, without its own digest.
   */
  judgement: {};
  /**
   * Null where there was no champion to compare with.
   */
  comparison: {} | null;
  verdict: {
    /**
     * No other verdict promotes.
     */
    verdict: "promote" | "first";
    /**
     * @maxItems 64
     */
    reasons: (NoChampion | MarginPassed)[];
    settle: null;
  };
}
export interface NoChampion {
  code: "no-champion";
}
export interface MarginPassed {
  code: "primary" | "guardrail";
  metric: string;
  outcome: "pass";
  margin: number;
  difference: number | null;
  lower: number | null;
  upper: number | null;
}
