import { ContenderError } from "../errors.ts";
import { answerFromStore } from "../history/answer-from-store.ts";
import { parseQuestion } from "../history/parse-question.ts";
import type { Answer, Question } from "../ports/index.ts";
import type { World } from "./world.ts";

/**
 * `contender runs --since` and `contender history`: asks the index, and the store itself where there is none, or where it does not
 * answer.
 *
 * @throws ContenderError `usage` for a question that is none; `index-refused`; whatever the store throws
 */
export async function ask<Q extends Question>(world: World, asked: Q): Promise<Answer<Q>> {
  const question = parseQuestion(asked) as Q;
  const { index, stores, progress } = world;
  if (!index) return answerFromStore(stores.top, question);
  try {
    return await index.ask(question);
  } catch (error) {
    if (!(error instanceof ContenderError) || error.code !== "index-failed") throw error;
    progress.say(`warning: ${error.message}. The store is read instead`);
    return answerFromStore(stores.top, question);
  }
}
