import type { ChartRow, ChartScale } from "../chart-scale.ts";
import { decimal, interval, plain, signed } from "../numbers.ts";
import { el, type Markup } from "./markup.ts";
import { block, dot, horizontal, place, strip, vertical } from "./strip.ts";

const HEIGHT = 34;
/** Two numbers below the axis that are nearer than this, in percent, would stand on each other. */
const NEAR = 14;
const WORDS = { pass: "passed", fail: "not passed", open: "left open" } as const;
const CLASSES = { pass: "good", fail: "bad", open: "open" } as const;

/** The intervals of a comparison, a line a metric: where the gate asks something, the side that passes is shaded. */
export function forest(scale: ChartScale, level: string): Markup {
  const at = place(scale.low, scale.high);
  const gated = scale.rows.some(({ bound }) => bound !== undefined);
  return el(
    "figure",
    { class: "forest" },
    el("figcaption", {}, `Δ and its ${level}: better to the right${gated ? "; shaded where the gate passes" : ""}`),
    scale.rows.map((row) => line(row, scale, at, level)),
    el(
      "div",
      { class: "row axis", "aria-hidden": "true" },
      el("span", { class: "name" }),
      el(
        "span",
        { class: "ends" },
        [scale.low, 0, scale.high]
          .filter((value) => value === 0 || Math.abs(at(value) - at(0)) > NEAR)
          .map((value) => tick(value, at)),
      ),
      el("span", { class: "value" }),
    ),
  );
}

function tick(value: number, at: (value: number) => number): Markup {
  return el("span", { style: `left:${at(value)}%` }, value === 0 ? "0" : signed(value, 3));
}

function line(row: ChartRow, { low, high }: ChartScale, at: (value: number) => number, level: string): Markup {
  const { metric, difference, lower, upper, bound, outcome } = row;
  const name = outcome === undefined ? "plain" : CLASSES[outcome];
  const held = (value: number) => at(Math.min(high, Math.max(low, value)));
  const cut = [...(lower < low ? [arrow(0.5, "‹")] : []), ...(upper > high ? [arrow(99.5, "›")] : [])];
  const asked =
    bound === undefined || outcome === undefined
      ? ""
      : `; the gate asks for more than ${plain(bound)}: ${WORDS[outcome]}`;
  const marks = [
    ...(bound === undefined ? [] : [block(at(bound), 100, 3, HEIGHT - 6, "passes")]),
    vertical(at(0), "zero", HEIGHT),
    ...(bound === undefined || bound === 0 ? [] : [vertical(at(bound), "bound", HEIGHT)]),
    horizontal(held(lower), held(upper), HEIGHT / 2, `whisker ${name}`),
    ...(difference >= low && difference <= high ? [dot(at(difference), HEIGHT / 2, `point ${name}`, 6)] : []),
    ...cut,
  ];
  return el(
    "div",
    { class: "row" },
    el("span", { class: "name" }, el("code", {}, metric)),
    strip({
      title: `${metric}: ${signed(difference)}, ${level} ${interval(lower, upper)}${asked}`,
      marks,
      height: HEIGHT,
    }),
    el(
      "span",
      { class: "value", "aria-hidden": "true" },
      el("b", {}, signed(difference)),
      ` ${decimal(lower)} to ${decimal(upper)}`,
    ),
  );
}

/** What reaches beyond the axis. */
function arrow(at: number, mark: string): Markup {
  return el("text", { class: "cut", x: `${at}%`, y: HEIGHT / 2 + 5, "text-anchor": at < 50 ? "start" : "end" }, mark);
}
