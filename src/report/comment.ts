import { type Marker, renderMarker } from "./marker.ts";
import { framed, type PageInput, sectionParts } from "./page.ts";
import { shed } from "./shed.ts";

/** What a forge takes as one comment is 65,536 characters: some room is left for what it adds. */
export const COMMENT_BUDGET = 60_000;

export interface CommentInput extends PageInput {
  readonly ci: Marker["ci"];
  readonly head: Marker["head"];
  readonly round?: number;
  readonly attempt: Marker["attempt"];
}

/**
 * The page as a comment: a hidden first line that machines find it by, then the page, without whole parts where it would be
 * too long. The verdicts, the metric tables and the marker always stay; what was left out is said. The same data gives the
 * same text, which GitHub, Gitea and a terminal show alike.
 */
export function comment(input: CommentInput, budget = COMMENT_BUDGET): string {
  const { ci, head, round, attempt, models, absent = [] } = input;
  const marker = renderMarker({
    ci,
    head,
    ...(round === undefined ? {} : { round }),
    attempt,
    models: [
      ...models.map(({ model, run, judgement }) => ({ model, run: run.run, digest: judgement.challenger.model })),
      ...absent.flatMap(({ model, run, digest }) => (run && digest ? [{ model, run, digest }] : [])),
    ],
  });
  return `${marker}\n\n${boundedPage(input, budget - marker.length - 2)}`;
}

/** The page within a budget, without a marker: for a text that carries its facts in another way. */
export function boundedPage(input: PageInput, budget = COMMENT_BUDGET): string {
  return shed(
    sectionParts(input),
    budget,
    (body) => framed(input, body),
    "`contender run --html FILE` shows all of it.",
  );
}
