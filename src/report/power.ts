import type { Outlook, Power } from "../compare/power.ts";
import { code, prose } from "./escape.ts";
import { table } from "./markdown-table.ts";
import { count, counted, decimal, levelOf, percent, plain } from "./numbers.ts";

/** What a holdout can show before anything is trained. */
export interface PowerSection extends Power {
  readonly from: "this holdout" | "other holdouts of this model" | null;
  readonly used: number | "unknown";
}

/** What can be found on this holdout, what that rests on, and how many looks are left: before anything is trained. */
export function powerText(power: PowerSection): string {
  const { metric, groups, worthwhile, min_gain } = power;
  const parts = [
    `**What this holdout can show** · ${code(metric)}, ${counted(groups, "group")}, ${levelOf(power).head}`,
    basis(power),
    rows(power),
    power.basis === "nothing"
      ? ""
      : `Worthwhile is a gain of ${plain(worthwhile)}; the floor, min_gain, is ${plain(min_gain)}. Rows of one group count as one: more groups help, more rows of the same groups hardly do.`,
    uses(power),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function basis({ basis: by, comparisons, from, groups }: PowerSection): string {
  switch (by) {
    case "history":
      return `By ${counted(comparisons, "past comparison")} of ${prose(from ?? "the store")}: how far a difference spreads was seen ${comparisons === 1 ? "once" : `${comparisons} times; the next one is as likely to be like any of them (their median SE is shown)`}.`;
    case "guess":
      return "**A guess**: no comparison is in the store, so the spread of a difference is guessed from the champion's own, as if the two models agreed with r from 0.94 to 0.999.";
    case "nothing":
      return groups < 2
        ? "Nothing: an interval takes at least 2 groups."
        : "There is nothing to go by: no past comparison in the store, and no champion that scores these rows. The first run says more.";
  }
}

function rows({ basis: by, comparisons, best, typical, worst, worthwhile }: PowerSection): string {
  if (best === null || worst === null) return "";
  const line = (name: string, one: Outlook) => [
    name,
    decimal(one.se),
    decimal(one.detectable),
    percent(Math.round(one.chance * 100) / 100),
    count(one.settle),
  ];
  const guessed = by === "guess";
  const lines =
    comparisons === 1 && !guessed
      ? [line("as in that comparison", best)]
      : [
          line(guessed ? "at best (r 0.999)" : "narrowest", best),
          ...(typical === null ? [] : [line("any of them alike", typical)]),
          line(guessed ? "at worst (r 0.94)" : "widest", worst),
        ];
  const head = [
    { head: "spread" },
    { head: "SE of Δ", number: true },
    { head: "gain found 4 times in 5", number: true },
    { head: `a gain of ${plain(worthwhile)} is found`, number: true },
    { head: "groups to find it 4 times in 5", number: true },
  ];
  return table(head, lines);
}

function uses({ used, budget }: PowerSection): string {
  if (used === "unknown") return "How often this holdout was looked at is unknown here: this store does not last.";
  if (used >= budget)
    return `**The budget of ${counted(budget, "look")} is used up**: a new challenger is not judged on this holdout.`;
  return `${count(used)} of ${counted(budget, "look")} at this holdout ${used === 1 ? "is" : "are"} used up.`;
}
