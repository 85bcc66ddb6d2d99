import type { Rev } from "../ports/repo.ts";
import { boundedPage, COMMENT_BUDGET } from "../report/comment.ts";
import { details } from "../report/details.ts";
import { modelCard } from "../report/model-card.ts";
import type { Attempt } from "./attempt.ts";
import { cardOfAttempt } from "./card.ts";
import { sectionOf } from "./section-of.ts";

const NEXT =
  "merge this, and the challenger is the champion. A pull request that is closed without merging holds: the same subject is not proposed again unless it is opened again.";

/** What a promotion says: the page, and the card of the model that would be champion. The same wherever it is made. */
export function promotionPage(attempt: Attempt, head: Rev | undefined): string {
  const card = details("Model card", modelCard(cardOfAttempt(attempt)).trimEnd());
  const command = `contender promote ${attempt.desired.file}`;
  const page = boundedPage(
    { models: [{ ...sectionOf(attempt, true, head), steps: [], next: NEXT }], command },
    COMMENT_BUDGET - card.length - 4,
  );
  return `${page}\n${card}\n`;
}
