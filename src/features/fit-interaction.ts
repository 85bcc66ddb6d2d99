import type { Interaction } from "../config/config.types.ts";
import { ContenderError } from "../errors.ts";
import { codesOf } from "../model/codes-of.ts";
import type { Feature, InteractionFeature, NumberFeature } from "../model/model.types.ts";

/** No pair of columns has more codes than this. */
const MOST_PAIRS = 4096;

/** The features of one column, as an interaction finds them; `number` is its standardised number where it is a spline. */
export interface Fitted {
  readonly column: string;
  readonly feature: Feature;
  readonly number?: NumberFeature;
}

/**
 * An interaction of two features that are fitted: the first of each column; of a spline its standardised number.
 *
 * @param index the interaction's place in the config's list
 * @throws ContenderError `config-invalid` where a side is no feature or is words, `training-failed` for more than 4,096 pairs.
 */
export function fitInteraction({ interaction }: Interaction, index: number, fitted: readonly Fitted[]): Feature {
  const path = `features[${index}].interaction`;
  const [left, right] = interaction.map((column) => {
    const own = fitted.find((one) => one.column === column);
    const side = own?.number ?? own?.feature;
    if (side !== undefined && isSide(side)) return side;
    throw new ContenderError("config-invalid", {
      message: `an interaction takes numbers and levels together; ${JSON.stringify(column)} is ${side === undefined ? "no feature" : side.kind}`,
      path,
      expected: "the column of a feature that is a number or has levels",
      found: column,
      hint: "add the column to features",
    });
  });
  const feature: InteractionFeature = { kind: "interaction", left, right };
  const codes = codesOf(feature);
  if (codes <= MOST_PAIRS) return feature;
  throw new ContenderError("training-failed", {
    message: `the interaction of ${interaction.map((name) => JSON.stringify(name)).join(" and ")} has ${codes} pairs of levels`,
    path,
    expected: `at most ${MOST_PAIRS}`,
    found: String(codes),
    hint: "set max_levels or min_count on their features, or take fewer buckets",
  });
}

function isSide(feature: Feature): feature is InteractionFeature["left"] {
  return ["number", "level", "bucket", "count"].includes(feature.kind);
}
