import { columnRules } from "./column-rules.ts";
import type { Config } from "./config.types.ts";
import type { Broken } from "./explain.ts";
import { featureRules } from "./feature-rules.ts";
import { gateRules } from "./gate-rules.ts";
import type { Path } from "./locator.ts";
import { sourceRules } from "./source-rules.ts";
import { targetRules } from "./target-rules.ts";
import { trainerRules } from "./trainer-rules.ts";

/** A rule that a config breaks. `needs`: other places that the rule looked at. */
export interface BrokenRule extends Broken {
  readonly needs?: readonly Path[];
}

/**
 * The rules across fields that a config breaks, beyond what its schema says. Pure: a config that was valid may break them before
 * another judge.
 *
 * @example brokenRules(config)[0].message // 'column "View" is not in data.columns'
 */
export function brokenRules(config: Config): BrokenRule[] {
  return [sourceRules, columnRules, targetRules, featureRules, trainerRules, gateRules].flatMap((rules) =>
    rules(config),
  );
}
