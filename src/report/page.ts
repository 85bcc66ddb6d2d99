import { code } from "./escape.ts";
import { type ModelSection, section } from "./section.ts";
import { VERDICT_NAMES } from "./verdict-sentence.ts";

export type { ModelSection } from "./section.ts";

/** What a page shows, and the command that made it. */
export interface PageInput {
  readonly models: readonly ModelSection[];
  readonly command: string;
}

/**
 * The report of one or more models as Markdown: a section each, a list of the verdicts before them where there are several.
 * The same data gives the same text.
 */
export function page({ models, command }: PageInput): string {
  const list = models.map(({ model, verdict }) => `- ${code(model)}: ${VERDICT_NAMES[verdict.verdict]}`).join("\n");
  const parts = [
    models.length > 1 ? list : "",
    models.length === 0 ? "There is no model to report on." : models.map(section).join("\n\n---\n\n"),
    `*Made by ${code(command, 300)}.*`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
