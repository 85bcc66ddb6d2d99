import type { Config } from "../config/config.types.ts";
import type { ColumnType } from "../data/table.ts";

/**
 * What the target's cells are read as: numbers for a quantile or threshold, else the type of the class in the YAML. It
 * depends on the target alone, so that no change of `data.columns` can change a label.
 *
 * @example targetType({ column: "Stream", positive: { quantile: 0.75 } }) // "number"
 */
export function targetType(target: Config["target"]): ColumnType {
  if (!("class" in target.positive)) return "number";
  const kind = typeof target.positive.class;
  return kind === "number" || kind === "boolean" ? kind : "string";
}
