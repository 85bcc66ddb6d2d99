import { ContenderError } from "../errors.ts";
import { boundedPage, COMMENT_BUDGET } from "../report/comment.ts";
import { details } from "../report/details.ts";

import { code, prose } from "../report/escape.ts";
import { modelCard } from "../report/model-card.ts";
import type { Attempt } from "../verbs/attempt.ts";
import { attemptDocument } from "../verbs/attempt-document.ts";
import { cardOfAttempt } from "../verbs/card.ts";
import { configFiles } from "../verbs/configs.ts";
import { promote as propose } from "../verbs/promote.ts";
import { sectionOf } from "../verbs/section-of.ts";
import type { Common, Door } from "./door.ts";

export async function promote(
  door: Door,
  typed: readonly string[],
  options: Common & { run?: string },
): Promise<number> {
  const asked = options.run;
  if (asked !== undefined && !/^[0-9a-f]{16}$/.test(asked)) {
    throw new ContenderError("usage", {
      message: "--run takes a run",
      expected: "16 hex digits",
      found: JSON.stringify(asked.slice(0, 80)),
      hint: "`contender runs` lists them",
    });
  }
  const world = await door.world();
  const files = await configFiles(world.repo, door.paths(world.root, typed));
  const { head } = await world.repo.heads();
  const promoted = await propose(world, files, asked, (attempt) => body(attempt, head));
  const text = promoted
    .map(({ model, outcome, what }) => `- ${code(model)}: **${outcome}** · ${prose(what)}\n`)
    .join("");
  const results = promoted.map(({ attempt, ...rest }) => ({
    ...rest,
    attempt: attempt ? attemptDocument(attempt) : null,
  }));
  door.show(text, { command: "promote", results });
  return promoted.some(({ attempt }) => attempt?.trial.verdict.verdict === "invalid") ? 3 : 0;
}

/** What a promotion says: the page, and the card of the model that would be champion. */
function body(attempt: Attempt, head: string | undefined): string {
  const card = details("Model card", modelCard(cardOfAttempt(attempt)).trimEnd());
  const command = `contender promote ${attempt.desired.file}`;
  const page = boundedPage(
    { models: [{ ...sectionOf(attempt, true, head), steps: [] }], command },
    COMMENT_BUDGET - card.length - 4,
  );
  return `${page}\n${card}\n`;
}
