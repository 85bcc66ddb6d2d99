import type { Comparison } from "../compare/comparison.types.ts";
import { calibrationMermaid, calibrationTable } from "./calibration-table.ts";
import { chartScale } from "./chart-scale.ts";
import { details } from "./details.ts";
import { effectsTable } from "./effects-table.ts";
import { flipsInBrief, flipsTable } from "./flips-table.ts";
import { intervalChart } from "./interval-chart.ts";
import { differencesTable } from "./metrics-table.ts";
import { count } from "./numbers.ts";
import { gone, type Part, part } from "./part.ts";
import type { ModelSection } from "./section.ts";
import { movesInBrief, sliceMoves } from "./slice-moves.ts";
import { comparedSlices } from "./slices-table.ts";

/** What is other about the challenger: the chart, then folded all metrics, slices, rows that flipped, calibration, features. */
export function changedParts({ verdict, changes, left }: ModelSection, compared: Comparison): Part[] {
  const scale = verdict.verdict === "identical" ? undefined : chartScale(verdict, compared);
  const parts = [
    part("the chart", scale ? intervalChart(scale) : ""),
    part("all metrics", details(`All metrics (${compared.estimates.length})`, differencesTable(compared))),
    left?.parts.includes("slices") ? gone("all slices") : part("all slices", slices(compared)),
  ];
  if (left?.parts.includes("changes")) {
    return [...parts, gone("the rows that flipped"), gone("the calibration"), gone("the features' effects")];
  }
  if (changes === undefined || verdict.verdict === "identical") return parts;
  const { flips, curves, effects } = changes;
  const before = { champion: curves.champion.calibration, challenger: curves.challenger.calibration };
  const calibration = [calibrationTable(before), calibrationMermaid(before)].filter((text) => text !== "").join("\n\n");
  return [
    ...parts,
    part("the rows that flipped", details(`Rows that flipped: ${flipsInBrief(flips)}`, flipsTable(flips))),
    part("the calibration", details("Calibration, before and after", calibration)),
    part(
      "the features' effects",
      details(`Features, side by side (${count(effects.features.length)})`, effectsTable(effects)),
    ),
  ];
}

function slices(compared: Comparison): string {
  if (compared.slices.length === 0) return "";
  const moves = sliceMoves(compared);
  return details(
    `All slices (${compared.slices.length}): ${movesInBrief(compared)}`,
    [moves, comparedSlices(compared)].filter((text) => text !== "").join("\n\n"),
  );
}
