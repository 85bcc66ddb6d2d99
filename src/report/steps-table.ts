import type { StepExecution } from "../records/execution.types.ts";
import { prose } from "./escape.ts";
import { table } from "./markdown-table.ts";

/** What each step did and why. No seconds: the same work gives the same page. */
export function stepsTable(steps: readonly StepExecution[]): string {
  const rows = steps.map(({ uses, outcome, why }) => [prose(uses), outcome, prose(why, 160)]);
  return table([{ head: "step" }, { head: "outcome" }, { head: "why" }], rows);
}

/** How many steps ran and how many were reused. @example "3 ran, 4 reused" */
export function stepsInBrief(steps: readonly StepExecution[]): string {
  const outcomes = ["ran", "reused", "not needed"] as const;
  const parts = outcomes.flatMap((outcome) => {
    const number = steps.filter((step) => step.outcome === outcome).length;
    return number === 0 ? [] : [`${number} ${outcome}`];
  });
  return parts.join(", ");
}
