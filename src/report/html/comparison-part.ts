import { chartScale } from "../chart-scale.ts";
import { gateTable } from "../gate-table.ts";
import { differencesTable, metricsTable } from "../metrics-table.ts";
import { count, levelOf } from "../numbers.ts";
import { countingComparison, MEANING } from "../parts-of.ts";
import { rule } from "../rule.ts";
import type { ModelSection } from "../section.ts";
import { verdictSentence } from "../verdict-sentence.ts";
import { forest } from "./forest.ts";
import { details, fromMarkdown, sentence } from "./from-markdown.ts";
import { el, type Markup } from "./markup.ts";

/** The intervals and what the gate says of them; without a comparison the challenger's metrics. */
export function comparisonPart(input: ModelSection): Markup {
  const compared = countingComparison(input);
  if (compared === null) {
    return el("section", {}, el("h3", {}, "How well it does"), fromMarkdown(metricsTable(input.evaluation), "Metrics"));
  }
  const { verdict, proposed } = input;
  const scale = verdict.verdict === "identical" ? undefined : chartScale(verdict, compared);
  const level = levelOf(compared);
  const other = proposed && [
    el("h4", {}, "By the head's own judge, which does not count"),
    el("p", {}, sentence(verdictSentence(proposed.verdict, proposed.comparison))),
    proposed.comparison && proposed.verdict.verdict !== "invalid"
      ? fromMarkdown(gateTable(proposed.verdict, proposed.comparison), "By the head's own judge")
      : [],
  ];
  return el(
    "section",
    {},
    el("h3", {}, "The comparison"),
    scale ? forest(scale, level.short) : undefined,
    fromMarkdown(gateTable(verdict, compared), "What the verdict rests on"),
    el("p", { class: "note" }, rule(verdict)),
    el("p", { class: "note" }, MEANING),
    details(
      `All metrics (${count(compared.estimates.length)})`,
      fromMarkdown(differencesTable(compared), "All metrics"),
    ),
    other,
  );
}
