import type { BrokenRule } from "./broken-rule.ts";
import { columnFeatures } from "./column-features.ts";
import { columnsOf } from "./columns.ts";
import type { Config } from "./config.types.ts";
import { showValue } from "./show-value.ts";
import { targetType } from "./target-type.ts";

/** The target's type agrees with what makes a row positive; neither a feature nor a slice looks at the target. */
export function targetRules(config: Config): BrokenRule[] {
  const { column, positive } = config.target;
  const type = columnsOf(config).find(({ name }) => name === column)?.type;
  const expected = targetType(config.target);
  const broken: BrokenRule[] = [];
  if (type !== undefined && type !== expected) {
    const key = "class" in positive ? "class" : "quantile" in positive ? "quantile" : "threshold";
    broken.push({
      path: ["target", "positive", key],
      message: `the target ${showValue(column)} is declared as ${type}, and ${key} asks for a ${expected}`,
      expected: type === "date" ? `a target that is declared as ${expected}` : wanted(type),
      found: "class" in positive ? showValue(positive.class) : `a ${key}`,
      hint: hintOf(config, type, expected),
      needs: [
        ["data", "columns", column],
        ["target", "column"],
      ],
    });
  }
  if ("class" in positive && positive.class === "") {
    const path = ["target", "positive", "class"];
    const hint = "name the class that counts as positive";
    broken.push({ path, message: "an empty cell is missing, never a class", expected: "a class", found: '""', hint });
  }
  for (const { feature, index } of columnFeatures(config.features)) {
    if (feature.column !== column) continue;
    broken.push({
      path: ["features", index, "column"],
      message: `the target ${showValue(column)} is one of the features`,
      expected: "features that do not know the answer",
      found: showValue(column),
      hint: "take this feature out",
      needs: [["target", "column"]],
    });
  }
  config.evaluate.slices.forEach((name, i) => {
    if (name !== column) return;
    broken.push({
      path: ["evaluate", "slices", i],
      message: `the target ${showValue(column)} is one of the slices: most would hold one class`,
      expected: "columns other than the target",
      found: showValue(name),
      hint: "take this slice out",
      needs: [["target", "column"]],
    });
  });
  return broken;
}

function wanted(type: "number" | "boolean" | "string"): string {
  if (type === "number") return "a quantile, a threshold or a class that is a number";
  return type === "boolean" ? "class: true or class: false" : "class: with text";
}

function hintOf(config: Config, type: string, expected: string): string {
  const declare = `declare ${showValue(config.target.column)} as ${expected} in data.columns`;
  if (!("class" in config.target.positive)) {
    return type === "boolean" ? "write positive: { class: true }" : declare;
  }
  const value = config.target.positive.class;
  if (type === "string") return `write class: "${String(value)}" in quotes`;
  if (type === "boolean" && /^(true|false)$/i.test(String(value))) {
    return `write class: ${String(value).toLowerCase()} without quotes`;
  }
  if (type === "number" && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) {
    return `write class: ${value.trim()} without quotes`;
  }
  return declare;
}
