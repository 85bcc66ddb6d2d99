import { equalJitter } from "../../equal-jitter.ts";
import type { Answer, Lost } from "./transport.ts";

/** What to do after an answer: it stands (a yes or a no), or the request is worth another try after a while. */
export type Verdict =
  | { readonly kind: "answered" }
  | { readonly kind: "again"; readonly wait: number; readonly why: string }
  | { readonly kind: "late"; readonly wait: number; readonly why: string };

/** Longest wait between two tries that a job is made to sit through, in milliseconds. */
export const MOST_WAIT = 60_000;
/** Most tries of one request. */
export const MOST_TRIES = 6;

const WAITS = { first: 500, longest: 16_000 };
/** What GitHub asks for where a secondary limit names no time. */
const UNNAMED_LIMIT = 60_000;

/**
 * Decides whether a request is sent again, and when: after a lost answer, a 5xx, 408 or 429 and after GitHub's secondary limits
 * (403 with `retry-after`, no requests left, or its words). A time that the forge names counts; else waits double, from half a
 * second, each between half and the whole of it (equal jitter). `late`: the wait is longer than a job should sit, or all tries
 * are used up.
 *
 * @param tried how often it was sent
 * @param now milliseconds since 1970, for limits that name a clock's time
 * @param chance from 0 to below 1
 */
export function patience(answer: Answer | Lost, tried: number, now: number, chance: number): Verdict {
  const step = equalJitter(WAITS, tried, chance);
  const trouble = troubleOf(answer, now, step);
  if (trouble === undefined) return { kind: "answered" };
  return { kind: tried >= MOST_TRIES || trouble.wait > MOST_WAIT ? "late" : "again", ...trouble };
}

function troubleOf(answer: Answer | Lost, now: number, step: number): { wait: number; why: string } | undefined {
  if ("lost" in answer) return { wait: step, why: answer.lost };
  const { status } = answer;
  const named = namedWait(answer, now);
  if (status === 429 || (status === 403 && isLimit(answer))) {
    return { wait: Math.max(step, named ?? UNNAMED_LIMIT), why: `${status}, its limit of requests is reached` };
  }
  if (status >= 500 || status === 408) return { wait: Math.max(step, named ?? 0), why: `${status}` };
  return undefined;
}

function isLimit({ headers, data }: Answer): boolean {
  const words = (data as { message?: unknown } | null)?.message;
  const says = typeof words === "string" && /secondary rate limit|abuse detection|rate limit exceeded/i.test(words);
  return headers["retry-after"] !== undefined || String(headers["x-ratelimit-remaining"]) === "0" || says;
}

/** The wait that the forge asks for, in milliseconds. */
function namedWait({ headers }: Answer, now: number): number | undefined {
  const after = headers["retry-after"];
  if (after !== undefined) {
    const seconds = Number(after);
    const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(after)) - now;
    if (Number.isFinite(wait)) return Math.max(0, wait);
  }
  const reset = Number(headers["x-ratelimit-reset"]);
  if (String(headers["x-ratelimit-remaining"]) !== "0" || !(reset > 0)) return undefined;
  return Math.max(0, reset * 1000 - now) + 1000;
}
