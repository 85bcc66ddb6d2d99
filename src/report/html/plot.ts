import { el, type Markup } from "./markup.ts";

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

export interface Series {
  /** `champion`, `challenger` or `ideal`: its ink. */
  readonly name: string;
  readonly points: readonly PlotPoint[];
  /** Radius of a dot at each point; without it a line is drawn. */
  readonly size?: (at: number) => number;
}

export interface Plot {
  /** Ties the picture to its words; one of its kind in the page. */
  readonly id: string;
  readonly title: string;
  /** What the picture says, in a sentence. */
  readonly says: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
}

const [LEFT, TOP, SIDE] = [38, 8, 270];
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** A square picture of curves over shares from 0 to 1, with a title and a description of its own. */
export function plot({ id, title, says, x, y, series }: Plot): Markup {
  const px = (value: number) => Math.round((LEFT + value * SIDE) * 10) / 10;
  const py = (value: number) => Math.round((TOP + (1 - value) * SIDE) * 10) / 10;
  const path = (points: readonly PlotPoint[]) =>
    points.map((point, i) => `${i === 0 ? "M" : "L"}${px(point.x)} ${py(point.y)}`).join("");
  const drawn = series.flatMap(({ name, points, size }) =>
    size
      ? [
          el("path", { class: `curve thin ${name}`, d: path(points) }),
          ...points.map((point, i) =>
            el("circle", { class: `bin ${name}`, cx: px(point.x), cy: py(point.y), r: size(i) }),
          ),
        ]
      : points.length > 1
        ? [el("path", { class: `curve ${name}`, d: path(points) })]
        : [],
  );
  const grid = TICKS.flatMap((tick) => [
    el("line", { class: "grid", x1: px(0), x2: px(1), y1: py(tick), y2: py(tick) }),
    el("line", { class: "grid", x1: px(tick), x2: px(tick), y1: py(0), y2: py(1) }),
    el("text", { class: "tick", x: px(tick), y: py(0) + 15, "text-anchor": "middle" }, String(tick)),
    el("text", { class: "tick", x: px(0) - 6, y: py(tick) + 4, "text-anchor": "end" }, String(tick)),
  ]);
  const middle = TOP + SIDE / 2;
  return el(
    "svg",
    { class: "plot", viewBox: "0 0 320 318", role: "img", "aria-labelledby": `${id}t ${id}d` },
    el("title", { id: `${id}t` }, title),
    el("desc", { id: `${id}d` }, says),
    grid,
    el("text", { class: "label", x: px(0.5), y: 314, "text-anchor": "middle" }, x),
    el("text", { class: "label", x: 9, y: middle, "text-anchor": "middle", transform: `rotate(-90 9 ${middle})` }, y),
    drawn,
  );
}
