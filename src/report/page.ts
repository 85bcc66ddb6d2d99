import type { VerdictKind } from "../decide/verdict.ts";
import type { Fault } from "../errors.ts";
import { code } from "./escape.ts";
import { faultList } from "./fault-list.ts";
import { counted } from "./numbers.ts";
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
  /** Models that came out too, and have no section for want of room. */
  readonly absent?: readonly AbsentSection[];
  /** What stopped other configs from being run. */
  readonly faults?: readonly Fault[];
  /** Faults that are not listed. */
  readonly moreFaults?: number;
  readonly command: string;
}

/** A model of which only the outcome is known; without a run, it was not shown to its holdout. */
export interface AbsentSection {
  readonly model: string;
  readonly verdict: VerdictKind;
  readonly run?: string;
  /** Of the model artifact. */
  readonly digest?: string;
}

/**
 * The report of one or more models as Markdown: a section each, a list of the verdicts before them where there are several.
 * The same data gives the same text.
 */
export function page(input: PageInput): string {
  const { models, worn = [] } = input;
  return framed(input, [...faultsOf(input), ...models.map(section), ...worn.map(wornSection)]);
}

/** The sections of a page, part by part. */
export function sectionParts(input: PageInput): Part[][] {
  const { models, worn = [], faults = [], moreFaults = 0 } = input;
  const brief = faultList(faults.slice(0, 5), Math.max(0, faults.length - 5) + moreFaults);
  return [
    ...faultsOf(input).map((text) => [kept("the faults", text, brief)]),
    ...models.map(partsOf),
    ...worn.map((one) => [kept("why it was not shown", wornSection(one))]),
  ];
}

function faultsOf({ faults = [], moreFaults = 0 }: PageInput): string[] {
  return faults.length + moreFaults > 0 ? [faultList(faults, moreFaults)] : [];
}

/** A page around its sections: the verdicts before them where there are several, the command after them. */
export function framed(input: PageInput, sections: readonly string[]): string {
  const { models, worn = [], absent = [], command } = input;
  const told = [...models, ...worn].map(({ model, verdict }) => ({ model, verdict: verdict.verdict }));
  const all = [...told, ...absent];
  const list = all.map(({ model, verdict }) => `- ${code(model)}: ${VERDICT_NAMES[verdict]}`).join("\n");
  const nothing = all.length === 0 && faultsOf(input).length === 0;
  const parts = [
    all.length > 1 || absent.length > 0 ? list : "",
    nothing ? "There is no model to report on." : sections.join("\n\n---\n\n"),
    absent.length > 0
      ? `*No room for the sections of ${counted(absent.length, "model")}: the verdicts stand above.*`
      : "",
    `*Made by ${code(command, 300)}.*`,
  ];
  return `${parts.filter((text) => text !== "").join("\n\n")}\n`;
}
