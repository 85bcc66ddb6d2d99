import type { BrokenRule } from "./broken-rule.ts";
import { columnFeatures, interactions } from "./column-features.ts";
import { columnsOf } from "./columns.ts";
import type { Config } from "./config.types.ts";
import type { Path } from "./locator.ts";
import { showValue } from "./show-value.ts";
import { transformsOf, wordOf } from "./transforms.ts";

/**
 * An interaction takes two features together that stand in the list themselves and are numbers or levels; no pair stands
 * there twice; and the trainer can use it.
 */
export function interactionRules(config: Config): BrokenRule[] {
  const seen = new Map<string, number>();
  return interactions(config.features).flatMap(({ feature: { interaction }, index }): BrokenRule[] => {
    const path: Path = ["features", index, "interaction"];
    const sides = interaction.map((column) => sideOf(config, column));
    const broken = interaction.flatMap((column, side) => unfitSide(config, column, sides[side], [...path, side]));
    const key = JSON.stringify([...interaction].sort());
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      broken.push({
        path: ["features", index],
        message: `the interaction of ${interaction.map(showValue).join(" and ")} stands there a second time`,
        found: `features[${first}] and features[${index}]`,
        hint: "take one out",
        needs: [["features", first, "interaction"], path],
      });
    }
    if (broken.length === 0) broken.push(...unfitTrainer(config, interaction, sides, path));
    return broken;
  });
}

/** What an interaction takes of a column: the first feature that reads it. */
type Side = "number" | "level" | "words" | "none" | "undeclared";

function sideOf(config: Config, column: string): Side {
  const type = columnsOf(config).find(({ name }) => name === column)?.type;
  if (type === undefined) return "undeclared";
  const own = columnFeatures(config.features).find(({ feature }) => feature.column === column);
  if (own === undefined) return "none";
  const words = transformsOf(own.feature, type).map(wordOf);
  if (words.includes("tokens")) return "words";
  return words.includes("one_hot") || words.includes("buckets") ? "level" : "number";
}

function unfitSide(config: Config, column: string, side: Side, path: Path): BrokenRule[] {
  const name = showValue(column);
  const needs = columnFeatures(config.features).map(({ index }): Path => ["features", index]);
  if (side === "none") {
    const message = `an interaction takes features together, and ${name} is none of the features`;
    const hint = `add { column: ${name} } to features`;
    return [{ path, message, expected: "the column of a feature", found: name, hint, needs }];
  }
  if (side !== "words") return [];
  const message = `the words of ${name} can't be part of an interaction`;
  const hint = "name a feature that is a number or has levels";
  return [
    { path, message, expected: "a feature that is not split into words", found: "transform: tokens", hint, needs },
  ];
}

function unfitTrainer(config: Config, pair: readonly string[], sides: readonly Side[], path: Path): BrokenRule[] {
  const { trainer } = config;
  if (sides.includes("undeclared")) return [];
  const needs: Path[] = [["trainer"], ...columnFeatures(config.features).map(({ index }): Path => ["features", index])];
  const names = pair.map(showValue).join(" and ");
  if (trainer.kind === "text-naive-bayes") {
    const message = "trainer text-naive-bayes reads words, not interactions";
    return [{ path, message, found: names, hint: "take it out, or choose logistic-regression", needs }];
  }
  if (trainer.kind === "naive-bayes" && sides.includes("number") && sides.includes("level")) {
    const message = `trainer naive-bayes can't read a number within levels (${names})`;
    const expected = "two numbers or two features with levels";
    const hint = "give the number transform: { buckets: 10 }, or choose logistic-regression";
    return [{ path, message, expected, found: "a number and levels", hint, needs }];
  }
  if (trainer.kind === "logistic-regression" && trainer.l2 === 0 && sides.includes("level")) {
    const message = `without a penalty the interaction of ${names} has no single optimum: it repeats its features' own columns`;
    return [{ path, message, expected: "l2 above 0", found: "l2: 0", hint: "set l2, for example 1", needs }];
  }
  return [];
}
