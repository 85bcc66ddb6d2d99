import type { Effect, Effects, FeatureEffect } from "../../explain/changes.types.ts";
import { count, decimal, interval, NONE, signed } from "../numbers.ts";
import { el, type Markup } from "./markup.ts";
import { block, dot, horizontal, place, strip, vertical } from "./strip.ts";

const MOST = 20;
const HEIGHT = 30;

/** What each feature does in both models, a line a feature: how much it moves, and what its loss would cost. */
export function effectChart(effects: Effects): Markup | undefined {
  const shown = effects.features.slice(0, MOST);
  if (shown.length === 0) return undefined;
  const largest = Math.max(...shown.flatMap(({ champion, challenger }) => sizes(champion, challenger)), 1e-12);
  const reach = shown.flatMap((feature) => both(feature).flatMap((effect) => ends(effect)));
  const [low, high] = [Math.min(0, ...reach), Math.max(0, ...reach)];
  const at = high > low ? place(low, high) : undefined;
  const more = effects.features.length - shown.length;
  const also = more > 0 ? ` (the ${count(MOST)} that move most; ${count(more)} more in the table)` : "";
  const loses = at ? `, and what ${effects.metric} loses without it` : "";
  return el(
    "figure",
    { class: "effects" },
    el("figcaption", {}, `How far each feature moves the log-odds${loses}${also}`),
    el(
      "div",
      { class: "row heads", "aria-hidden": "true" },
      el("span", { class: "name" }),
      el("span", {}, "moves the log-odds"),
      at ? el("span", {}, `${effects.metric} lost without it`) : undefined,
      el("span", { class: "value" }),
    ),
    shown.map((feature) => line(feature, largest, at, effects.metric)),
  );
}

function line(
  feature: FeatureEffect,
  largest: number,
  at: ((value: number) => number) | undefined,
  metric: string,
): Markup {
  const { name, champion, challenger } = feature;
  const width = (effect: Effect | null) => (100 * (effect?.mean_absolute ?? 0)) / largest;
  const said = (effect: Effect | null) => (effect === null ? "has none" : decimal(effect.mean_absolute, 3));
  return el(
    "div",
    { class: "row" },
    el("span", { class: "name" }, el("code", {}, shortened(name))),
    strip({
      title: `${shortened(name)} moves the log-odds by: champion ${said(champion)}, challenger ${said(challenger)}`,
      marks: [block(0, width(champion), 4, 9, "bar champion"), block(0, width(challenger), 16, 9, "bar challenger")],
      height: HEIGHT,
    }),
    at ? losses(feature, at, metric) : undefined,
    el("span", { class: "value", "aria-hidden": "true" }, lossOf(challenger)),
  );
}

function losses({ name, champion, challenger }: FeatureEffect, at: (value: number) => number, metric: string): Markup {
  const said = (effect: Effect | null) => {
    const found = effect?.importance;
    if (!found) return "not measured";
    return (
      signed(found.loss) +
      (found.lower === null || found.upper === null ? "" : ` (${interval(found.lower, found.upper)})`)
    );
  };
  const drawn = (effect: Effect | null, y: number, who: string) => {
    const found = effect?.importance;
    if (!found) return [];
    const { loss, lower, upper } = found;
    const whisker =
      lower === null || upper === null ? [] : [horizontal(at(lower), at(upper), y, `whisker thin ${who}`)];
    return [...whisker, dot(at(loss), y, `point ${who}`, 4)];
  };
  return strip({
    title: `Without ${shortened(name)} ${metric} loses: champion ${said(champion)}, challenger ${said(challenger)}`,
    marks: [vertical(at(0), "zero", HEIGHT), ...drawn(champion, 9, "champion"), ...drawn(challenger, 21, "challenger")],
    height: HEIGHT,
  });
}

function lossOf(effect: Effect | null): string {
  return effect?.importance ? signed(effect.importance.loss) : effect === null ? "gone" : NONE;
}

function both({ champion, challenger }: FeatureEffect): Effect[] {
  return [champion, challenger].filter((effect) => effect !== null);
}

function sizes(...effects: readonly (Effect | null)[]): number[] {
  return effects.map((effect) => effect?.mean_absolute ?? 0);
}

function ends({ importance }: Effect): number[] {
  return importance === null
    ? []
    : [importance.loss, importance.lower ?? importance.loss, importance.upper ?? importance.loss];
}

function shortened(text: string): string {
  const points = [...text.slice(0, 200)];
  return points.length > 48 ? `${points.slice(0, 47).join("")}…` : points.join("");
}
