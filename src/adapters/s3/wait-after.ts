import { equalJitter } from "../equal-jitter.ts";

/** Most tries of one call. */
export const MOST_TRIES = 8;

const WAITS = { first: 100, longest: 5_000 };

/** What the SDK throws, as far as anything depends on it. */
export interface S3Trouble {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number; readonly headers?: Readonly<Record<string, string>> };
}

/** The HTTP status of what S3 answered; undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  const { $metadata, $response } = error as S3Trouble;
  return $metadata?.httpStatusCode ?? $response?.statusCode;
}

/**
 * Milliseconds to wait before a failed request is worth another try, or undefined where it is not: lost answers, 5xx, 408, 409
 * and 429 are; and once a clock that is off, for the SDK has just learnt by how much. Waits double from a tenth of a second to
 * five, each between half and the whole of it (equal jitter).
 *
 * @param tried how often it was sent
 * @param chance from 0 to below 1
 */
export function waitAfter(error: unknown, tried: number, chance: number): number | undefined {
  if (tried >= MOST_TRIES || !isPassing(error as S3Trouble, tried)) return undefined;
  return equalJitter(WAITS, tried, chance);
}

const LOST =
  /^(TimeoutError|AbortError|NetworkingError|RequestTimeout|RequestTimeoutException|SlowDown|InternalError)$/;
const CLOCK = /^(RequestTimeTooSkewed|RequestExpired)$/;

function isPassing(error: S3Trouble, tried: number): boolean {
  if (CLOCK.test(error.name ?? "")) return tried === 1;
  if (LOST.test(error.name ?? "")) return true;
  const status = statusOf(error);
  if (status === undefined)
    return (
      /^(E[A-Z]+|ERR_STREAM_PREMATURE_CLOSE)$/.test(error.code ?? "") || /aborted|hang up/.test(error.message ?? "")
    );
  // What came was no answer of S3's: cut short, or not its XML.
  if (status < 300) return true;
  return (status >= 500 && status !== 501) || status === 408 || status === 409 || status === 429;
}
