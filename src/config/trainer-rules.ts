import type { BrokenRule } from "./broken-rule.ts";
import { columnFeatures } from "./column-features.ts";
import { columnsOf } from "./columns.ts";
import type { Config } from "./config.types.ts";
import { showValue } from "./show-value.ts";
import { transformsOf, wordOf, written } from "./transforms.ts";

/** A trainer gets the features that it can use. */
export function trainerRules(config: Config): BrokenRule[] {
  const { kind } = config.trainer;
  if (kind === "baseline") return [];
  if (config.features.length === 0) {
    return [
      {
        path: ["features"],
        message: `trainer ${kind} has no feature to learn from`,
        expected: "at least one feature",
        found: "an empty list",
        hint: "add a feature, or write trainer: { kind: baseline }",
        needs: [["trainer"]],
      },
    ];
  }
  if (kind === "logistic-regression") return [];
  const types = new Map(columnsOf(config).map(({ name, type }) => [name, type]));
  return columnFeatures(config.features).flatMap(({ feature, index: i }): BrokenRule[] => {
    const type = types.get(feature.column);
    if (type === undefined) return [];
    const needs = [
      ["trainer"],
      ["data", "columns", feature.column],
      ["features", i, "column"],
      ["features", i, "transform"],
    ];
    const transforms = transformsOf(feature, type);
    const list = transforms.map(wordOf);
    if (kind === "naive-bayes") {
      if (type === "string" && list.join() === "tokens") return [words(feature.column, i, needs)];
      return list.includes("spline") ? [curve(feature.column, i, needs)] : [];
    }
    if (list.join() !== "tokens") {
      return [
        {
          path: ["features", i],
          message: `trainer text-naive-bayes reads words, and ${showValue(feature.column)} is not split into words`,
          expected: "transform: tokens",
          found: `transform: ${written(transforms)}`,
          hint:
            type === "string" ? "write transform: tokens" : "take it out, or choose naive-bayes or logistic-regression",
          needs,
        },
      ];
    }
    if (!feature.indicator) return [];
    const message = "trainer text-naive-bayes reads words, not missing indicators";
    return [{ path: ["features", i, "indicator"], message, found: "true", hint: "take indicator out", needs }];
  });
}

function curve(column: string, i: number, needs: BrokenRule["needs"] & object): BrokenRule {
  return {
    path: ["features", i, "transform"],
    message: `trainer naive-bayes can't read the spline of ${showValue(column)}: its columns are anything but independent`,
    expected: "buckets or a number",
    found: "a spline",
    hint: "write { buckets: 20 }, or choose logistic-regression",
    needs,
  };
}

function words(column: string, i: number, needs: BrokenRule["needs"] & object): BrokenRule {
  return {
    path: ["features", i, "transform"],
    message: `trainer naive-bayes can't read the words of ${showValue(column)}`,
    expected: "transform: one_hot",
    found: "transform: tokens",
    hint: "choose text-naive-bayes or logistic-regression",
    needs,
  };
}
