import type { ColumnType, Config } from "./config.types.ts";

/**
 * What the target's cells have to be read as, from what makes a row positive alone: numbers for a quantile or a threshold, else
 * the type of the class as YAML reads it.
 *
 * @example targetType({ column: "Licensed", positive: { class: true } }) // "boolean"
 */
export function targetType(target: Config["target"]): Exclude<ColumnType, "date"> {
  if (!("class" in target.positive)) return "number";
  const kind = typeof target.positive.class;
  return kind === "boolean" || kind === "number" ? kind : "string";
}
