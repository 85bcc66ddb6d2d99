import type { BrokenRule } from "./broken-rule.ts";
import { columnRules } from "./column-rules.ts";
import type { Config } from "./config.types.ts";
import { featureRules } from "./feature-rules.ts";
import { gateRules } from "./gate-rules.ts";
import { interactionRules } from "./interaction-rules.ts";
import { sourceRules } from "./source-rules.ts";
import { targetRules } from "./target-rules.ts";
import { trainerRules } from "./trainer-rules.ts";

/**
 * The rules across fields that a config breaks, beyond what its schema says. Pure: a config that was valid may break them before
 * another judge.
 *
 * @example brokenRules(config)[0].message // 'column "View" is not in data.columns'
 */
export function brokenRules(config: Config): BrokenRule[] {
  return [sourceRules, columnRules, targetRules, featureRules, interactionRules, trainerRules, gateRules].flatMap(
    (rules) => rules(config),
  );
}
