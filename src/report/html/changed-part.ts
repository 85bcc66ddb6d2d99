import { configDiff } from "../config-diff.ts";
import { flipsTable } from "../flips-table.ts";
import { count } from "../numbers.ts";
import { countingComparison } from "../parts-of.ts";
import type { ModelSection } from "../section.ts";
import { sweepSection } from "../sweep-table.ts";
import { details, fromMarkdown } from "./from-markdown.ts";
import { el, type Markup } from "./markup.ts";

/** The config in the user's words, the sweep that it came from, the rows that flipped. */
export function changedPart(input: ModelSection): Markup {
  const { changes, verdict, sweep, judgement } = input;
  const flips = countingComparison(input) && verdict.verdict !== "identical" ? changes?.flips : undefined;
  return el(
    "section",
    {},
    el("h3", {}, "What changed"),
    fromMarkdown(configDiff(input.baseConfig, input.config), "The config"),
    sweep ? fromMarkdown(sweepSection(sweep, judgement.sweep?.critical ?? null), "The sweep") : undefined,
    flips
      ? [
          el(
            "div",
            { class: "tiles" },
            tile(count(flips.to_right), "rows became right", "good"),
            tile(count(flips.to_wrong), "rows became wrong", "bad"),
          ),
          details("The rows with the largest shift", fromMarkdown(flipsTable(flips), "Rows that flipped")),
        ]
      : undefined,
  );
}

function tile(number: string, words: string, name: string): Markup {
  return el("div", { class: `tile ${name}` }, el("b", {}, number), el("span", {}, words));
}
