import type { BrokenRule } from "./broken-rule.ts";
import { columnFeatures } from "./column-features.ts";
import { columnsOf } from "./columns.ts";
import type { ColumnFeature, ColumnType, Config } from "./config.types.ts";
import { either } from "./describe.ts";
import { showValue } from "./show-value.ts";
import { TRANSFORMS, transformsOf, wordOf, written } from "./transforms.ts";

/** A transform fits its column's type; no feature stands there twice; settings of text stand at text only. */
export function featureRules(config: Config): BrokenRule[] {
  const types = new Map(columnsOf(config).map(({ name, type }) => [name, type]));
  const seen = new Map<string, number>();
  const indicators = new Map<string, number>();
  return columnFeatures(config.features).flatMap(({ feature, index: i }): BrokenRule[] => {
    const type = types.get(feature.column);
    if (type === undefined) return [];
    const transforms = transformsOf(feature, type);
    const needs = [
      ["data", "columns", feature.column],
      ["features", i, "column"],
    ];
    const broken: BrokenRule[] = [];
    const words = transforms.map(wordOf).join();
    if (!TRANSFORMS[type].some((fitting) => fitting.join() === words)) {
      broken.push({ ...unfit(feature, type), path: ["features", i, "transform"], needs });
    }
    const key = JSON.stringify([feature.column, transforms]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else {
      broken.push({
        path: ["features", i],
        message: `the feature ${showValue(feature.column)} (${written(transforms)}) stands there a second time`,
        found: `features[${first}] and features[${i}]`,
        hint: "take one out",
        needs: [...needs, ["features", first, "column"], ["features", first, "transform"]],
      });
    }
    if (feature.indicator && first === undefined) {
      const earlier = indicators.get(feature.column);
      if (earlier === undefined) indicators.set(feature.column, i);
      else {
        const message = `features[${earlier}] already has the missing indicator of ${showValue(feature.column)}`;
        broken.push({ path: ["features", i, "indicator"], message, found: "true", hint: "take one out", needs });
      }
    }
    return [...broken, ...textOnly(feature, type, i, needs)];
  });
}

function unfit(feature: ColumnFeature, type: ColumnType): Omit<BrokenRule, "path"> {
  const found = JSON.stringify(feature.transform);
  const column = showValue(feature.column);
  const words = TRANSFORMS[type].map((list) => {
    return written(
      list.map((word) => (word === "buckets" ? { buckets: 20 } : word === "spline" ? { spline: 5 } : word)),
    );
  });
  return {
    message: `transform ${found} does not fit column ${column}, which is declared as ${type}`,
    expected: either(words),
    found,
    hint: hintOf(feature, type) ?? `write transform: ${words[0]}, or declare ${column} as another type`,
  };
}

function hintOf(feature: ColumnFeature, type: ColumnType): string | undefined {
  const transforms = transformsOf(feature, type);
  const list = transforms.map(wordOf);
  const column = showValue(feature.column);
  const curve = transforms.find((one) => typeof one !== "string");
  if ((type === "number" || type === "date") && curve !== undefined && list.length > 1) {
    const logged = type === "number" && list.includes("log1p");
    return `write ${written(logged ? ["log1p", curve] : [curve])}`;
  }
  if (type === "string" && list.includes("count")) {
    return `write ${written((["count", "log1p", "standardise"] as const).filter((word) => list.includes(word)))}`;
  }
  if (type === "number" && [...list].sort().join() === "log1p,standardise") return "write [log1p, standardise]";
  if (type === "date" && list.includes("log1p")) return "write transform: standardise";
  const text = list.some((word) => word === "one_hot" || word === "tokens" || word === "count");
  if (type !== "string" && text && list.length === 1) return `declare ${column} as string in data.columns`;
  if (type === "string" && curve !== undefined) return `declare ${column} as number in data.columns`;
  return undefined;
}

/** `min_count` and `max_levels` say something about levels and words of text; elsewhere a value of one's own would do nothing. */
function textOnly(
  feature: ColumnFeature,
  type: ColumnType,
  i: number,
  needs: BrokenRule["needs"] & object,
): BrokenRule[] {
  if (type === "string") return [];
  const own = [
    ["min_count", feature.min_count, 1],
    ["max_levels", feature.max_levels, 1000],
  ] as const;
  return own
    .filter(([, value, otherwise]) => value !== otherwise)
    .map(([key, value]) => ({
      path: ["features", i, key],
      of: "key",
      message: `${key} is for text columns, and ${showValue(feature.column)} is declared as ${type}`,
      expected: "a column that is declared as string",
      found: `${key}: ${value}`,
      hint: `take ${key} out`,
      needs,
    }));
}
