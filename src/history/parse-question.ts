import { ContenderError, type Fault } from "../errors.ts";
import type { Question } from "../ports/index.ts";
import { MODEL_NAME } from "../records/model-name.ts";
import { moment } from "./moment.ts";

/** Most answers that one question gets. */
export const MOST_ANSWERS = 10_000;

const WORDS: Readonly<Record<Question["ask"], readonly string[]>> = {
  runs: ["ask", "since", "model", "limit"],
  metric: ["ask", "model", "metric", "limit"],
  production: ["ask", "model", "on"],
  promotions: ["ask", "model", "limit"],
};
const WANTED: Readonly<Record<Question["ask"], readonly string[]>> = {
  runs: ["since", "limit"],
  metric: ["model", "metric", "limit"],
  production: ["model", "on"],
  promotions: ["limit"],
};

/**
 * A question that came from elsewhere. Times are brought to UTC with milliseconds.
 *
 * @throws ContenderError `usage`, all faults at once
 */
export function parseQuestion(value: unknown): Question {
  const asked = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const kind = asked.ask as Question["ask"];
  if (typeof kind !== "string" || !Object.hasOwn(WORDS, kind)) {
    throw new ContenderError("usage", fault("ask", Object.keys(WORDS).join(", "), asked.ask));
  }
  const faults = WANTED[kind]
    .filter((word) => asked[word] === undefined)
    .map((word) => fault(word, EXPECTED[word]!, undefined));
  for (const [word, given] of Object.entries(asked)) {
    if (!WORDS[kind].includes(word)) faults.push(fault(word, `one of ${WORDS[kind].join(", ")}`, given));
    else if (given !== undefined && !FITS[word]!(given)) faults.push(fault(word, EXPECTED[word]!, given));
  }
  if (faults.length > 0) throw new ContenderError("usage", faults);
  return (kind === "runs" ? { ...asked, since: moment(asked.since as string) } : { ...asked }) as unknown as Question;
}

const EXPECTED: Readonly<Record<string, string>> = {
  ask: "a question",
  since: "a date or a time as ISO 8601 writes it: 2026-11-05 or 2026-11-05T14:00:00Z",
  on: "a day: 2026-11-05",
  model: "a model's name",
  metric: "a metric's name: roc_auc",
  limit: `a whole number from 1 to ${MOST_ANSWERS}`,
};

const FITS: Readonly<Record<string, (given: unknown) => boolean>> = {
  ask: () => true,
  since: (given) => typeof given === "string" && moment(given) !== null,
  on: (given) => typeof given === "string" && /^\d{4}-\d\d-\d\d$/.test(given) && moment(given) !== null,
  model: (given) => typeof given === "string" && MODEL_NAME.test(given),
  metric: (given) => typeof given === "string" && /^[a-z][a-z0-9_]{0,63}$/.test(given),
  limit: (given) => Number.isInteger(given) && (given as number) >= 1 && (given as number) <= MOST_ANSWERS,
};

function fault(word: string, expected: string, given: unknown): Fault {
  const found = given === undefined ? "nothing" : (JSON.stringify(given) ?? String(given)).slice(0, 120);
  return { path: word, message: `the question's ${word}: expected ${expected}, found ${found}`, expected, found };
}
