import type { Comparison } from "../compare/comparison.types.ts";
import type { Margin, Reason, Verdict, VerdictKind } from "../decide/verdict.ts";
import { code, prose } from "./escape.ts";
import { marginClause } from "./margin-clause.ts";
import { chance, count, counted, decimal, levelOf, plain } from "./numbers.ts";

/** The verdict's name for people. */
export const VERDICT_NAMES: Readonly<Record<VerdictKind, string>> = {
  promote: "Promote",
  keep: "Keep the champion",
  inconclusive: "Inconclusive",
  first: "First",
  identical: "Identical",
  invalid: "Invalid",
};

/** Vetoes that the sentence spells out; the table has them all. */
const MOST = 3;

type AnyMargin = Margin<"primary"> | Margin<"guardrail">;

/**
 * A verdict and its reasons in one sentence (Markdown) for a reader who is no statistician.
 *
 * @param comparison gives the level of the intervals; null where nothing was compared
 * @param most reasons that are told; the others are counted
 * @param unlisted slice vetoes that are not among the reasons
 * @example "**Promote**: roc_auc rises by 0.0112 (99.5 % CI 0.0040 to 0.0184), wholly above min_gain 0; log_loss stays within max_loss 0.01."
 */
export function verdictSentence(
  verdict: Verdict,
  comparison: Comparison | null,
  most = Number.POSITIVE_INFINITY,
  unlisted = 0,
): string {
  const level = comparison === null ? "CI" : levelOf(comparison).short;
  const said = clauses(verdict, level, unlisted);
  if (said.length > most) said.splice(most, said.length, `and ${counted(said.length - most, "reason")} more`);
  return `**${VERDICT_NAMES[verdict.verdict]}**: ${said.join("; ")}.`;
}

function clauses(verdict: Verdict, level: string, unlisted: number): string[] {
  const margins = verdict.reasons.filter((reason): reason is AnyMargin => "outcome" in reason);
  const having = (outcome: AnyMargin["outcome"]) => margins.filter((margin) => margin.outcome === outcome);
  const primary = margins.find(({ code }) => code === "primary")?.metric ?? "the primary metric";
  const others = verdict.reasons.flatMap((reason) => ("outcome" in reason ? [] : [otherClause(reason, primary)]));
  const more = others.length + unlisted - MOST;
  if (more > 0) others.splice(MOST, others.length, moreVeto(more));
  switch (verdict.verdict) {
    case "keep": {
      const passed = having("pass").filter((margin) => margin.code === "primary");
      return [
        ...having("fail").map((margin) => marginClause(margin, level)),
        ...others,
        ...passed.map((margin) => `${margin.metric} itself passes`),
      ];
    }
    case "inconclusive":
      return [
        ...having("open").map((margin) => marginClause(margin, level)),
        ...others,
        ...settleClause(
          verdict,
          margins.find(({ code }) => code === "primary"),
        ),
      ];
    default:
      return [...others, ...margins.map((margin) => marginClause(margin, level))];
  }
}

function moreVeto(more: number): string {
  return more === 1 ? "and one more slice vetoes" : `and ${count(more)} more slices veto`;
}

/** What would settle an open primary. Where the groups are enough for `worthwhile`, what is open is a smaller gain than that. */
function settleClause({ settle }: Verdict, primary: AnyMargin | undefined): string[] {
  if (settle === null || settle.groups < 1) return [];
  const gain = `a gain of ${plain(settle.worthwhile)}`;
  if (settle.groups > settle.have) {
    return [
      `about ${count(settle.groups)} groups would settle whether there is ${gain} (there are ${count(settle.have)})`,
    ];
  }
  const upper = primary?.upper ?? null;
  if (upper !== null && upper < settle.worthwhile) {
    return [`${gain}, which would be worthwhile, is ruled out: what is left open is a smaller one`];
  }
  return [`with these ${count(settle.have)} groups ${gain} is found four times in five: a smaller one is left open`];
}

function otherClause(reason: Exclude<Reason, AnyMargin>, primary: string): string {
  switch (reason.code) {
    case "no-champion":
      return "this model has no champion yet, so there is nothing to compare with, and promoting it makes it the champion";
    case "identical-scores":
      return `both models give every holdout row the same probability (to within ${plain(1e-12)}), so there is nothing to promote`;
    case "champion-evidence-missing":
      return `the champion's evidence is missing, so nothing was compared: ${prose(reason.detail)}`;
    case "champion-not-scorable":
      return `the champion cannot score these rows, so nothing was compared: ${prose(reason.detail)}`;
    case "champion-corrupt":
      return `the champion's evidence is not what its digest promises, so nothing was compared: ${prose(reason.detail)}`;
    case "self-test-failed":
      return `the gate failed its own test on these rows (${reason.tests.map((test) => code(test)).join(", ")}), so no number of this comparison counts`;
    case "holdout-worn":
      return `${counted(reason.used, "challenger")} of a budget of ${count(reason.budget)} ${reason.used === 1 ? "has" : "have"} looked at this holdout, so it is worn: this one was not shown to it, and no figure of it is given`;
    case "holdout-ranked":
      return `a sweep of ${counted(reason.challengers, "challenger")} ranked this one on this holdout, so it is judged as one of those and not alone`;
    case "slice-veto":
      return (
        `where ${code(reason.column)} is ${code(reason.level)} ${primary} is ${decimal(Math.abs(reason.difference))} worse, ` +
        `more than the slices' max_loss ${plain(reason.max_loss)}, and chance does not explain it (adjusted p ${chance(reason.adjusted)})`
      );
  }
}
