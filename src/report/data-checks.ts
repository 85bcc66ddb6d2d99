import type { Run } from "../records/run.types.ts";
import type { Checks } from "../split/checks.types.ts";
import { code } from "./escape.ts";
import { count, counted, decimal, percent } from "./numbers.ts";

const MOST = 60;

/** What is noteworthy about the data, in few words for a heading: `1 leak, 12 duplicates across the split`. */
export function checksInBrief(checks: Checks): string {
  const constant = checks.columns.filter((column) => column.constant).length;
  const found = [
    checks.leaks.length > 0 ? counted(checks.leaks.length, "leak") : "",
    checks.duplicates.across > 0 ? `${counted(checks.duplicates.across, "duplicate")} across the split` : "",
    constant > 0 ? counted(constant, "constant column") : "",
  ].filter((part) => part !== "");
  return found.length === 0 ? "nothing noteworthy" : found.join(", ");
}

/** The same with every column by name, as a list. */
export function dataChecks(checks: Checks, run: Run): string {
  const total = run.dataset.rows;
  const share = (part: number) => (total === 0 ? "" : ` (${shareOf(part / total)})`);
  const missing = checks.columns.filter((column) => column.missing > 0);
  const constant = checks.columns.filter((column) => column.constant);
  const list = (items: readonly string[]) =>
    items.length === 0
      ? "none"
      : items.slice(0, MOST).join(", ") + (items.length > MOST ? ` and ${count(items.length - MOST)} more` : "");
  return [
    `- leaks (a feature that gives the target away by itself): ${list(checks.leaks.map(({ column, auc }) => `${code(column)} with AUC ${decimal(auc)}`))}`,
    `- missing cells: ${list(missing.map((column) => `${code(column.name)} ${count(column.missing)}${share(column.missing)}`))}`,
    `- constant columns: ${list(constant.map(({ name }) => code(name)))}`,
    `- holdout rows equal to a training row: ${count(checks.duplicates.across)}; rows repeated on their own side: ${count(checks.duplicates.within)}`,
    `- rows without a target: ${count(run.rows.unlabelled)}; training rows purged: ${count(run.rows.purged)}`,
  ].join("\n");
}

/** A share to a tenth of a percent; what is there is never shown as nothing. */
function shareOf(share: number): string {
  return share < 0.001 ? `under ${percent(0.001)}` : percent(Math.round(share * 1000) / 1000);
}

/** The features that give the target away, as a sentence that is not folded; empty without any. `unlisted`: how many more there are. */
export function leakWarning({ leaks }: Checks, unlisted = 0): string {
  if (leaks.length === 0) return "";
  const named = leaks.slice(0, 3).map(({ column, auc }) => `${code(column)} (AUC ${decimal(auc)})`);
  const more = leaks.length + unlisted > 3 ? ` and ${count(leaks.length + unlisted - 3)} more` : "";
  return `**Look at the data**: the target is given away by ${named.join(", ")}${more}. Would that be known when the model is asked?`;
}
