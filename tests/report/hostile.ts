import type { ModelSection } from "../../src/report/section.ts";
import { changesOf, checksOf, comparisonOf, evaluationOf, runOf, sectionOf, sliceOf } from "./sample.ts";

/** Names that try to get out of a page: mention, link, image, HTML, table cell, code span, command, terminal, direction. */
export const HOSTILE = [
  "@octocat",
  "[click](https://evil.example)",
  "![x](https://evil.example/p.png)",
  "<script>alert(1)</script>",
  "</details><h1>gone",
  "a|b|c",
  "`` ` ``",
  "::error file=a::gone",
  "##[add-mask]x",
  "\u001b[2J\u001b]8;;https://evil.example\u0007",
  "\u202egnp.exe",
  "a\u2066b\u2069",
  "line\n\n# heading\r\n::stop-commands::t",
  "<!-- contender {} -->",
  "&#64;octocat",
  " padded ",
  "\ud800lone",
  "z\u0300\u0301\u0302\u0303\u0304\u0305\u0306",
  "$`\\href{x}`$",
  "x".repeat(500),
];

/** A page's data with such text at every place that a config or a data file can fill. */
export function hostileSection(names: readonly string[] = HOSTILE, file = "configs/@octocat|<b>.yaml"): ModelSection {
  const all = names.join(" ");
  return sectionOf({
    file,
    run: runOf(),
    checks: checksOf({
      columns: names.map((name) => ({ name, type: "string", missing: 3, constant: true })),
      leaks: names.map((column) => ({ column, auc: 0.9991 })),
    }),
    evaluation: evaluationOf(),
    comparison: comparisonOf({
      slices: names.map((level) => sliceOf(level, { column: `${level}`, difference: -0.05 })),
    }),
    changes: changesOf({
      flips: {
        ...changesOf().flips,
        surest: names.map((level, row) => ({
          row,
          positive: true,
          champion: 0.9,
          challenger: 0.1,
          slices: [{ column: level, level }],
        })),
      },
      effects: {
        ...changesOf().effects,
        features: names.map((name) => ({ ...changesOf().effects.features[0]!, name })),
      },
    }),
    verdict: {
      verdict: "keep",
      reasons: names.map((level) => ({
        code: "slice-veto",
        column: level,
        level,
        difference: -0.05,
        max_loss: 0.02,
        adjusted: 0.0004,
      })),
      settle: null,
    },
    steps: names.map((why) => ({ uses: "fit", outcome: "ran", why, seconds: 1 })),
    judgeEdits: [all],
    baseConfig: JSON.stringify({ features: [] }),
    config: JSON.stringify({ features: names.map((column) => ({ column })), data: { source: all } }),
    next: all,
    reproduce: all,
  });
}
