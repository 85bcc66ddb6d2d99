import { checksInBrief, dataChecks, leakWarning } from "../data-checks.ts";
import { footer } from "../parts-of.ts";
import { rowsTable } from "../rows-table.ts";
import type { ModelSection } from "../section.ts";
import { stepsInBrief, stepsTable } from "../steps-table.ts";
import { changedPart } from "./changed-part.ts";
import { comparisonPart } from "./comparison-part.ts";
import { fromMarkdown, sentence } from "./from-markdown.ts";
import { hero } from "./hero.ts";
import { type Child, el, type Markup } from "./markup.ts";
import { pictures } from "./pictures.ts";

/** One model's part of the report. `id` is one of its kind in the page. */
export function article(input: ModelSection, id: string): Markup {
  return el(
    "article",
    { "aria-labelledby": id },
    hero(input, id),
    comparisonPart(input),
    changedPart(input),
    pictures(input, id),
    el("section", {}, el("h3", {}, "Data"), ...data(input)),
    work(input),
  );
}

function data({ checks, run }: ModelSection): Child[] {
  const leak = leakWarning(checks);
  return [
    leak === "" ? undefined : el("p", { class: "warning" }, sentence(leak)),
    el("p", {}, `Checks: ${checksInBrief(checks)}.`),
    fromMarkdown(dataChecks(checks, run), "Data checks"),
    fromMarkdown(rowsTable(run), "Rows and groups"),
  ];
}

function work({ steps, reproduce, run, judgement }: ModelSection): Markup {
  return el(
    "section",
    {},
    el("h3", {}, "Work"),
    el("p", {}, `Steps: ${stepsInBrief(steps)}.`),
    fromMarkdown(stepsTable(steps), "Steps"),
    el("h4", {}, "How to make this run again"),
    el("pre", { tabindex: 0 }, el("code", {}, reproduce)),
    el("p", { class: "digests" }, sentence(footer(run, judgement).replace(/^\*|\*$/g, ""))),
  );
}
