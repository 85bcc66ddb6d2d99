import type { StepExecution } from "../records/execution.types.ts";
import { prose } from "./escape.ts";
import { table } from "./markdown-table.ts";

/** What each step did and why. No seconds: the same work gives the same page. */
export function stepsTable(steps: readonly StepExecution[]): string {
  const rows = steps.map(({ uses, outcome, why }) => [prose(uses), outcome, prose(why, 160)]);
  return table([{ head: "step" }, { head: "outcome" }, { head: "why" }], rows);
}

/** Causes of our own: foreign text has no place in a heading. */
const CAUSE = /^((data|target|split|features|trainer|evaluate|gate|dataset|the engine) changed|for the first time)$/;

/** How many steps ran, and because of what, and how many were reused. @example "3 ran (trainer changed), 4 reused" */
export function stepsInBrief(steps: readonly StepExecution[]): string {
  const outcomes = ["ran", "reused", "not needed"] as const;
  const parts = outcomes.flatMap((outcome) => {
    const those = steps.filter((step) => step.outcome === outcome);
    const causes = [...new Set(those.map(({ why }) => why).filter((why) => CAUSE.test(why)))];
    if (those.length === 0) return [];
    return [`${those.length} ${outcome}${outcome === "ran" && causes.length > 0 ? ` (${causes.join(", ")})` : ""}`];
  });
  return parts.join(", ");
}
