import type { BrokenRule } from "./broken-rule.ts";
import type { Config } from "./config.types.ts";
import type { Path } from "./locator.ts";
import { nearest } from "./nearest.ts";
import { showValue } from "./show-value.ts";

/** Every column that is named anywhere is declared in `data.columns`, and declared names are fit to be printed. */
export function columnRules(config: Config): BrokenRule[] {
  const declared = Object.keys(config.data.columns);
  const known = new Set(declared);
  const strange = declared.filter((name) => name === "__proto__" || /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(name));
  const named: [Path, string][] = [
    [["target", "column"], config.target.column],
    ...(config.split.by === undefined ? [] : [[["split", "by"], config.split.by] as [Path, string]]),
    ...config.split.purge.map((name, i): [Path, string] => [["split", "purge", i], name]),
    ...config.features.flatMap((feature, i): [Path, string][] =>
      "column" in feature
        ? [[["features", i, "column"], feature.column]]
        : feature.interaction.map((name, side): [Path, string] => [["features", i, "interaction", side], name]),
    ),
    ...config.evaluate.slices.map((name, i): [Path, string] => [["evaluate", "slices", i], name]),
  ];
  return [
    ...strange.map(
      (name): BrokenRule => ({
        path: ["data", "columns", name],
        of: "key",
        message: "a column's name holds a control character or is __proto__",
        expected: "printable text",
        found: showValue(name),
        hint: "rename the column in the file and here",
      }),
    ),
    ...named
      .filter(([, name]) => !known.has(name))
      .map(([path, name]): BrokenRule => {
        const word = nearest(name, declared);
        return {
          path,
          message: `column ${showValue(name)} is not in data.columns`,
          expected: "a column of data.columns",
          found: showValue(name),
          hint: word === undefined ? `add ${showValue(name)} to data.columns, with its type` : `write ${word}`,
          needs: [["data", "columns", name]],
        };
      }),
  ];
}
