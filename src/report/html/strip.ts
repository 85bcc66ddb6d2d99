import { el, type Markup } from "./markup.ts";

/** One line of a chart whose words stand beside it in HTML, so that they break and grow as text does. */
export interface Strip {
  /** What the picture says, in a sentence: for who can't see it. */
  readonly title: string;
  readonly marks: readonly Markup[];
  readonly height?: number;
}

/** A picture as wide as its place: `marks` stand at percentages, so that nothing is distorted. */
export function strip({ title, marks, height = 30 }: Strip): Markup {
  return el("svg", { class: "strip", role: "img", height, width: "100%" }, el("title", {}, title), marks);
}

/** Where a value stands between both ends, as a percentage with some room at the sides. */
export function place(low: number, high: number): (value: number) => number {
  return (value) => Math.round((2 + (96 * (value - low)) / (high - low)) * 100) / 100;
}

export function vertical(at: number, name: string, height: number): Markup {
  return el("line", { class: name, x1: `${at}%`, x2: `${at}%`, y1: 0, y2: height });
}

export function horizontal(from: number, to: number, y: number, name: string): Markup {
  return el("line", { class: name, x1: `${from}%`, x2: `${to}%`, y1: y, y2: y });
}

export function dot(at: number, y: number, name: string, r = 5): Markup {
  return el("circle", { class: name, cx: `${at}%`, cy: y, r });
}

export function block(from: number, to: number, y: number, height: number, name: string): Markup {
  return el("rect", {
    class: name,
    x: `${from}%`,
    y,
    width: `${Math.max(0, Math.round((to - from) * 100) / 100)}%`,
    height,
  });
}
