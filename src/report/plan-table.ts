import { code, prose } from "./escape.ts";
import { table } from "./markdown-table.ts";
import { type PowerSection, powerText } from "./power.ts";

/** What `run` would do for one config. */
export interface PlanSection {
  readonly model: string;
  readonly file: string;
  /** Null where a sweep has to be ranked first. */
  readonly run: string | null;
  /** The run is there already. */
  readonly settled: boolean;
  /** The champion's run; null where there is none. */
  readonly champion: string | null;
  /** Sections of the judge that the head changes. */
  readonly judgeEdits: readonly string[];
  /** Each step, what becomes of it (`run`, `be reused` …), and why or what it does. */
  readonly steps: readonly { readonly uses: string; readonly will: string; readonly does: string }[];
  readonly power?: PowerSection;
}

/** What `run` would do, a part for each config. */
export function planTable(plans: readonly PlanSection[]): string {
  if (plans.length === 0) return "There is nothing to plan: no config was found.\n";
  return `${plans.map(part).join("\n\n")}\n`;
}

function part(plan: PlanSection): string {
  const against =
    plan.champion === null ? "there is no champion yet" : `it will be set against the champion ${code(plan.champion)}`;
  const state = plan.settled ? "is there already: nothing will be trained" : "is not there yet";
  const edits = plan.judgeEdits.map((edit) => code(edit)).join(", ");
  return [
    `## ${code(plan.model)} · ${code(plan.file, 120)}`,
    plan.run === null
      ? `Which run it is shows when the sweep is ranked; ${against}.`
      : `Run ${code(plan.run)} ${state}; ${against}.`,
    edits === "" ? "" : `The head edits its own judge (${edits}): the judge of the base will count.`,
    table(
      [{ head: "step" }, { head: "will" }, { head: "what it does" }],
      plan.steps.map(({ uses, will, does }) => [prose(uses), prose(will), prose(does, 160)]),
    ),
    plan.power ? powerText(plan.power) : "",
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}
