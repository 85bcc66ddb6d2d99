// Made by `make generate` from the schema beside it. Edit that, not this.

/**
 * One look at what has come in since: how far each column has moved from the champion's reference profile.
 */
export interface Drift {
  format: "contender.drift/1";
  id: string;
  model: string;
  /**
   * The champion whose reference profile was asked.
   */
  run: string;
  started: string;
  window: DriftWindow;
  /**
   * Rows in the window.
   */
  rows: number;
  /**
   * `drifted` where any check is, `open` where the window was too small to say.
   */
  verdict: "stable" | "drifted" | "open";
  /**
   * @maxItems 4096
   */
  checks: DriftCheck[];
}
export interface DriftWindow {
  from: string;
  until: string;
}
export interface DriftCheck {
  column: string;
  statistic: string;
  value: number | null;
  threshold: number | null;
  verdict: "stable" | "drifted" | "open";
}
