import type { Comparison, SliceEstimate } from "../../compare/comparison.types.ts";
import type { Verdict } from "../../decide/verdict.ts";
import { chance, count, decimal, signed } from "../numbers.ts";
import { el, type Markup } from "./markup.ts";
import { dot, horizontal, place, strip } from "./strip.ts";

const MOST = 12;
const HEIGHT = 26;

type Shown = SliceEstimate & { champion: number; challenger: number; difference: number };

/**
 * From champion to challenger on each slice, a line a slice: those that veto first, then the largest. Undefined where no slice
 * has a value. The table beside it has all of them.
 *
 * @param metric the gate's primary one
 */
export function sliceChart(verdict: Verdict, comparison: Comparison, metric: string): Markup | undefined {
  const stops = verdict.reasons.filter((reason) => reason.code === "slice-veto");
  const vetoes = (slice: SliceEstimate) =>
    stops.some(({ column, level }) => column === slice.column && level === slice.level);
  const known = comparison.slices.filter(
    (slice): slice is Shown => slice.champion !== null && slice.challenger !== null && slice.difference !== null,
  );
  if (known.length === 0) return undefined;
  const shown = [...known].sort((a, b) => Number(vetoes(b)) - Number(vetoes(a)) || b.rows - a.rows).slice(0, MOST);
  const values = shown.flatMap(({ champion, challenger }) => [champion, challenger]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = place(low, high > low ? high : low + 1);
  const more = known.length > MOST ? `; ${count(known.length - MOST)} more in the table` : "";
  return el(
    "figure",
    { class: "slices" },
    el("figcaption", {}, `${metric} on each slice, from champion to challenger${more}`),
    shown.map((slice) => line(slice, at, metric, vetoes(slice))),
  );
}

function line(slice: Shown, at: (value: number) => number, metric: string, veto: boolean): Markup {
  const { column, level, champion, challenger, difference, adjusted } = slice;
  const name = difference > 0 ? "good" : difference < 0 ? "bad" : "plain";
  const said = adjusted === null ? "too small to say anything" : `adjusted p of a loss ${chance(adjusted)}`;
  return el(
    "div",
    { class: veto ? "row veto" : "row" },
    el(
      "span",
      { class: "name" },
      el("code", {}, short(column)),
      " = ",
      el("code", {}, short(level)),
      el("small", {}, ` ${count(slice.rows)} rows`),
    ),
    strip({
      title: `${short(column)} = ${short(level)}: ${metric} from ${decimal(champion)} to ${decimal(challenger)}, ${said}${veto ? "; it vetoes" : ""}`,
      marks: [
        horizontal(0, 100, HEIGHT / 2, "rail"),
        horizontal(
          Math.min(at(champion), at(challenger)),
          Math.max(at(champion), at(challenger)),
          HEIGHT / 2,
          `whisker ${name}`,
        ),
        dot(at(champion), HEIGHT / 2, "bin champion", 5),
        dot(at(challenger), HEIGHT / 2, "point challenger", 5),
      ],
      height: HEIGHT,
    }),
    el(
      "span",
      { class: "value", "aria-hidden": "true" },
      el("b", { class: name }, signed(difference)),
      veto ? " vetoes" : adjusted === null ? " too small to say" : "",
    ),
  );
}

/** A name as long as a line of a chart takes. */
function short(text: string): string {
  const points = [...text.slice(0, 200)];
  return points.length > 48 ? `${points.slice(0, 47).join("")}…` : points.join("");
}
