import type { Metric } from "../evaluate/evaluation.types.ts";
import { lowerIsBetter } from "../evaluate/lower-is-better.ts";
import { details } from "./details.ts";
import { code } from "./escape.ts";
import { footnotes } from "./footnotes.ts";
import { table } from "./markdown-table.ts";
import { count, counted, decimal } from "./numbers.ts";

/** A sweep's challengers with their values, as its step keeps them. */
export interface SweepSection {
  readonly rank: "cv" | "holdout";
  readonly metric: string;
  readonly folds: number;
  readonly groups: number;
  readonly challengers: readonly {
    readonly set: readonly { readonly path: string; readonly value: string }[];
    readonly value: number | null;
    readonly folds: readonly (number | null)[];
    readonly why?: string;
  }[];
  readonly winner: number;
}

/** How many are shown before the others are folded away. */
const SHOWN = 5;

/**
 * A sweep: which challenger was run, and all of them ranked in one table.
 *
 * @param critical where it was ranked on the holdout: standard errors that the best one's interval is wide on either side
 * @param all how many there were, where not all of them are listed
 */
export function sweepSection(sweep: SweepSection, critical: number | null, all = sweep.challengers.length): string {
  const ranked = byRank(sweep);
  const best = sweep.challengers[sweep.winner]!;
  const taken = best.set.map(({ path, value }) => `${code(path)} ${code(value, 80)}`).join(", ");
  const lines = [
    `**The sweep** ranked ${counted(all, "challenger")} by ${code(sweep.metric)} ${where(sweep)}; the best one is what was run: ${taken}. ${use(sweep, critical)}`,
    tableOf(sweep, ranked.slice(0, SHOWN), 0),
    ranked.length > SHOWN
      ? details(`The other ${count(ranked.length - SHOWN)} challengers`, tableOf(sweep, ranked.slice(SHOWN), SHOWN))
      : "",
  ];
  return lines.filter((line) => line !== "").join("\n\n");
}

function where({ rank, folds, groups }: SweepSection): string {
  if (rank === "holdout") return `on the holdout (${counted(groups, "group")})`;
  return `by cross-validation inside the training part (${counted(folds, "fold")}, ${counted(groups, "group")})`;
}

function use({ rank }: SweepSection, critical: number | null): string {
  if (rank === "cv") return "The holdout saw that one only.";
  if (critical === null) return "Together they are one use of the holdout.";
  return `Together they are one use of the holdout, and the best one's interval holds for all of them at once: ± ${decimal(critical, 2)} standard errors.`;
}

/** Best first; ties and those without a value in the config's order, these last. */
function byRank({ metric, challengers }: SweepSection): number[] {
  const sign = lowerIsBetter(metric as Metric) ? 1 : -1;
  const key = (i: number) => {
    const { value } = challengers[i]!;
    return value === null ? Number.POSITIVE_INFINITY : sign * value;
  };
  const places = challengers.map((_, i) => i);
  return places.sort((a, b) => (key(a) === key(b) ? a - b : key(a) - key(b)));
}

function tableOf(sweep: SweepSection, places: readonly number[], before: number): string {
  const notes = footnotes();
  const paths = sweep.challengers[0]!.set.map(({ path }) => path);
  const cv = sweep.rank === "cv";
  const head = [
    { head: "rank", number: true },
    ...paths.map((path) => ({ head: code(path) })),
    { head: cv ? `${sweep.metric}, mean of folds` : sweep.metric, number: true },
    ...(cv ? [{ head: "least to most" }] : []),
  ];
  const rows = places.map((i, at) => {
    const { set, value, folds, why } = sweep.challengers[i]!;
    return [
      value === null ? "–" : count(before + at + 1),
      ...set.map((one) => code(one.value, 80)),
      value === null ? notes.none(why) : decimal(value),
      ...(cv ? [spread(folds)] : []),
    ];
  });
  return table(head, rows) + notes.text();
}

function spread(folds: readonly (number | null)[]): string {
  const known = folds.filter((value) => value !== null);
  return known.length === 0 ? "–" : `${decimal(Math.min(...known))} to ${decimal(Math.max(...known))}`;
}
