import { effectsTable } from "../effects-table.ts";
import { count } from "../numbers.ts";
import { countingComparison } from "../parts-of.ts";
import type { ModelSection } from "../section.ts";
import { sliceMoves } from "../slice-moves.ts";
import { comparedSlices, measuredSlices, vetoes } from "../slices-table.ts";
import { curveCharts } from "./curve-charts.ts";
import { effectChart } from "./effect-chart.ts";
import { details, fromMarkdown } from "./from-markdown.ts";
import { el, type Markup } from "./markup.ts";
import { sliceChart } from "./slice-chart.ts";

/** Curves, slices and features: each as a picture, and the same in numbers. */
export function pictures(input: ModelSection, id: string): (Markup | undefined)[] {
  return [curves(input, id), slices(input), features(input)];
}

function curves(input: ModelSection, id: string): Markup {
  const { changes, evaluation } = input;
  const compared = countingComparison(input) !== null;
  const champion = compared ? changes?.curves.champion : undefined;
  const share = evaluation.rows > 0 ? evaluation.positives / evaluation.rows : 0;
  return el(
    "section",
    {},
    el("h3", {}, "Curves"),
    legend(champion !== undefined),
    curveCharts({ champion, challenger: evaluation.curves }, id, share),
  );
}

function legend(both: boolean): Markup {
  return el(
    "p",
    { class: "legend" },
    both ? el("span", { class: "champion" }, "champion") : undefined,
    el("span", { class: "challenger" }, "challenger"),
  );
}

function slices(input: ModelSection): Markup | undefined {
  const { evaluation, verdict } = input;
  const compared = countingComparison(input);
  if (compared === null) {
    if (evaluation.slices.length === 0) return undefined;
    return el("section", {}, el("h3", {}, "Slices"), fromMarkdown(measuredSlices(evaluation), "Slices"));
  }
  if (compared.slices.length === 0) return undefined;
  const primary = verdict.reasons.find((reason) => reason.code === "primary");
  const metric = primary && "metric" in primary ? primary.metric : "the primary metric";
  return el(
    "section",
    {},
    el("h3", {}, "Slices"),
    verdict.verdict === "identical" ? undefined : fromMarkdown(vetoes(verdict, compared), "Slices that veto"),
    legend(true),
    sliceChart(verdict, compared, metric),
    details(
      `All slices (${count(compared.slices.length)})`,
      fromMarkdown(
        [sliceMoves(compared), comparedSlices(compared)].filter((text) => text !== "").join("\n\n"),
        "All slices",
      ),
    ),
  );
}

function features(input: ModelSection): Markup | undefined {
  const { changes, verdict } = input;
  if (!changes || countingComparison(input) === null || verdict.verdict === "identical") return undefined;
  return el(
    "section",
    {},
    el("h3", {}, "Features, side by side"),
    legend(true),
    effectChart(changes.effects),
    details("Features in numbers", fromMarkdown(effectsTable(changes.effects), "Features")),
  );
}
