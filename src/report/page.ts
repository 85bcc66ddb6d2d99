import { code } from "./escape.ts";
import { kept, type Part } from "./part.ts";
import { partsOf } from "./parts-of.ts";
import { type ModelSection, section } from "./section.ts";
import { VERDICT_NAMES } from "./verdict-sentence.ts";
import { type WornSection, wornSection } from "./worn.ts";

export type { ModelSection } from "./section.ts";

/** What a page shows, and the command that made it. */
export interface PageInput {
  readonly models: readonly ModelSection[];
  /** Challengers that were not shown to their holdout. */
  readonly worn?: readonly WornSection[];
  readonly command: string;
}

/**
 * The report of one or more models as Markdown: a section each, a list of the verdicts before them where there are several.
 * The same data gives the same text.
 */
export function page(input: PageInput): string {
  return framed(input, [...input.models.map(section), ...(input.worn ?? []).map(wornSection)]);
}

/** The sections of a page, part by part. */
export function sectionParts({ models, worn = [] }: PageInput): Part[][] {
  return [...models.map(partsOf), ...worn.map((one) => [kept("why it was not shown", wornSection(one))])];
}

/** A page around its sections: the verdicts before them where there are several, the command after them. */
export function framed({ models, worn = [], command }: PageInput, sections: readonly string[]): string {
  const all = [...models, ...worn];
  const list = all.map(({ model, verdict }) => `- ${code(model)}: ${VERDICT_NAMES[verdict.verdict]}`).join("\n");
  const parts = [
    all.length > 1 ? list : "",
    all.length === 0 ? "There is no model to report on." : sections.join("\n\n---\n\n"),
    `*Made by ${code(command, 300)}.*`,
  ];
  return `${parts.filter((text) => text !== "").join("\n\n")}\n`;
}
