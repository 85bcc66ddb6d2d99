import type { Config } from "../config/config.types.ts";

const OVER_MIN_GAIN = 0.01;

/**
 * The gain that would be worth finding: what the config says, else 0.01 over its floor.
 *
 * @example worthwhileOf({ metric: "roc_auc", min_gain: 0.002 }) // 0.012
 */
export function worthwhileOf(primary: Config["gate"]["primary"]): number {
  return primary.worthwhile ?? primary.min_gain + OVER_MIN_GAIN;
}
