import type { Curves } from "../../explain/changes.types.ts";
import { type Calibrations, calibrationTable } from "../calibration-table.ts";
import { table } from "../markdown-table.ts";
import { decimal, NONE, percent } from "../numbers.ts";
import { details, fromMarkdown } from "./from-markdown.ts";
import { el, type Markup } from "./markup.ts";
import { type PlotPoint, plot, type Series } from "./plot.ts";

/** Both models' curves, or the challenger's alone. */
export interface CurvePair {
  readonly champion: Curves | undefined;
  readonly challenger: Curves;
}

const DIAGONAL: Series = {
  name: "ideal",
  points: [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ],
};
const MARKS = Array.from({ length: 11 }, (_, i) => i / 10);

/** ROC, precision–recall and calibration, each with the same in numbers below. `id` is one of its kind in the page. */
export function curveCharts(pair: CurvePair, id: string, share: number): Markup {
  const both = pair.champion !== undefined;
  const of = (pick: (curves: Curves) => readonly PlotPoint[]): Series[] => [
    ...(pair.champion ? [{ name: "champion", points: pick(pair.champion) }] : []),
    { name: "challenger", points: pick(pair.challenger) },
  ];
  const roc = of(({ roc }) => roc);
  const pr = of(({ pr }) => pr);
  const drawn = (kind: "roc" | "pr", series: readonly Series[]) =>
    series.some(({ points }) => points.length > 1) && kind;
  const parts = [
    drawn("roc", roc) &&
      el(
        "figure",
        {},
        el("figcaption", {}, "ROC: how many positives are found, at what cost in false alarms"),
        plot({
          id: `${id}roc`,
          title: "ROC curve",
          says: `${reads(roc, 0.1, "of positives found at 10 % false alarms")}. A curve nearer to the upper left is better.`,
          x: "false positive rate",
          y: "true positive rate",
          series: [DIAGONAL, ...roc],
        }),
        inNumbers("ROC", "false positive rate", roc),
      ),
    drawn("pr", pr) &&
      el(
        "figure",
        {},
        el("figcaption", {}, "Precision and recall: how many of those that it names are right"),
        plot({
          id: `${id}pr`,
          title: "Precision–recall curve",
          says: `${reads(pr, 0.5, "precision when half of the positives are found")}. A higher curve is better; by chance it would be ${percent(Math.round(share * 1000) / 1000)}.`,
          x: "recall",
          y: "precision",
          series: [{ name: "ideal", points: DIAGONAL.points.map(({ x }) => ({ x, y: share })) }, ...pr],
        }),
        inNumbers("Precision", "recall", pr),
      ),
    el(
      "figure",
      {},
      el("figcaption", {}, `Calibration${both ? ", before and after" : ""}: does what it predicts come true?`),
      plot({
        id: `${id}cal`,
        title: "Calibration",
        says: "Each dot is a bin of rows by predicted probability, larger with more rows; on the diagonal as many came true as were predicted. The table below has the numbers.",
        x: "predicted",
        y: "came true",
        series: [DIAGONAL, ...calibration(pair)],
      }),
      details("Calibration in numbers", fromMarkdown(calibrationTable(binsOf(pair)), "Calibration")),
    ),
  ];
  return el(
    "div",
    { class: "charts" },
    parts.flatMap((one) => (one ? [one] : [])),
  );
}

function binsOf({ champion, challenger }: CurvePair): Calibrations {
  return { champion: champion?.calibration ?? [], challenger: challenger.calibration };
}

function calibration(pair: CurvePair): Series[] {
  const { champion, challenger } = binsOf(pair);
  const largest = Math.max(1, ...[...champion, ...challenger].map(({ rows }) => rows));
  return Object.entries({ champion, challenger }).flatMap(([name, bins]): Series[] => {
    const points = bins.map(({ mean, share }) => ({ x: Math.min(1, Math.max(0, mean)), y: share }));
    const size = (at: number) => Math.round((2.5 + 5 * Math.sqrt(bins[at]!.rows / largest)) * 10) / 10;
    return bins.length === 0 ? [] : [{ name, points, size }];
  });
}

/** What a curve reads at a place, on the straight line between its points; undefined before the first one. */
function valueAt(points: readonly PlotPoint[], x: number): number | undefined {
  const after = points.findIndex((point) => point.x >= x);
  const [to, from] = [points[after], points[after - 1]];
  if (to === undefined) return points.at(-1)?.y;
  if (from === undefined) return to.x === x ? to.y : undefined;
  return from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
}

function reads(series: readonly Series[], x: number, what: string): string {
  const parts = series.map(({ name, points }) => {
    const value = valueAt(points, x);
    return `${name} ${value === undefined ? NONE : decimal(value, 3)}`;
  });
  return `${parts.join(", ")} ${what}`;
}

function inNumbers(name: string, x: string, series: readonly Series[]): Markup {
  const head = [{ head: x, number: true }, ...series.map((one) => ({ head: one.name, number: true }))];
  const rows = MARKS.map((mark) => [
    decimal(mark, 1),
    ...series.map(({ points }) => {
      const value = valueAt(points, mark);
      return value === undefined ? NONE : decimal(value, 3);
    }),
  ]);
  return details(`${name} in numbers`, fromMarkdown(table(head, rows), `${name} in numbers`));
}
