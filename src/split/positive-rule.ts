import type { Config } from "../config/config.types.ts";
import type { Column } from "../data/table.ts";
import { ContenderError } from "../errors.ts";
import type { Positive } from "./partition.ts";
import { quantile } from "./quantile.ts";
import { sortedValues } from "./sorted-values.ts";

/**
 * What makes a row positive; a quantile is taken of the labelled training rows that `purge` left.
 *
 * @param train row numbers, at least one
 */
export function positiveRule(target: Config["target"], column: Column, train: Int32Array): Positive {
  const { positive } = target;
  if ("class" in positive) return { equals: positive.class };
  if ("threshold" in positive) return { at_least: positive.threshold };
  if (column.type !== "number") throw new ContenderError("internal", { message: "a quantile needs a number column" });
  return { at_least: quantile(sortedValues(column.values, train), positive.quantile) };
}

/** Whether a row's target, which is not missing, is positive. */
export function isPositive(rule: Positive, column: Column, row: number): boolean {
  if ("at_least" in rule) return column.type !== "string" && column.values[row] >= rule.at_least;
  switch (column.type) {
    case "string":
      return column.levels[column.codes[row]] === rule.equals;
    case "boolean":
      return (column.values[row] === 1) === rule.equals;
    default:
      return column.values[row] === rule.equals;
  }
}
