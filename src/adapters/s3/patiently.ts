import { ContenderError } from "../../errors.ts";
import { Again } from "./again.ts";
import { type S3Call, s3Failure } from "./s3-failure.ts";
import type { S3Reach } from "./s3-reach.ts";
import { MOST_TRIES, waitAfter } from "./wait-after.ts";

/** One try of a call. */
export interface Try {
  /** Aborts at the deadline. */
  readonly signal: AbortSignal;
  /** From 1. */
  readonly number: number;
  /** So many bytes go or come from now on: the deadline moves by what they may take. */
  expect(bytes: number): void;
}

/** Where a reach sets none. */
export const DEADLINES = { one: 30_000, all: 180_000 };
/** Slower than this is as good as nothing. */
const SLOWEST_BYTES_A_SECOND = 128 * 1024;

/**
 * Carries a call out, patiently: tried again with jitter as long as that helps, in bounds that hold for one request and for all
 * of them.
 *
 * @throws ContenderError `store-failed` (try again later), `store-refused` (a person has to do something), or what `once` throws.
 */
export async function patiently<T>(
  reach: S3Reach,
  call: S3Call,
  once: (attempt: Try) => Promise<T | Again>,
): Promise<T> {
  const { one, all } = reach.deadlines ?? DEADLINES;
  const begun = reach.clock();
  let allowed = all;
  for (let number = 1; ; number++) {
    const deadline = new AbortController();
    const abort = () => deadline.abort();
    let timer = setTimeout(abort, one);
    const expect = (bytes: number) => {
      const more = (bytes / SLOWEST_BYTES_A_SECOND) * 1000;
      clearTimeout(timer);
      timer = setTimeout(abort, one + more);
      allowed += more;
    };
    let trouble: unknown;
    try {
      const outcome = await once({ signal: deadline.signal, number, expect });
      if (!(outcome instanceof Again)) return outcome;
      trouble = outcome;
    } catch (error) {
      if (error instanceof ContenderError) throw error;
      trouble = error;
    } finally {
      clearTimeout(timer);
    }
    const wait = waitAfter(trouble instanceof Again ? { code: "EAGAIN" } : trouble, number, reach.chance());
    const spent = reach.clock() - begun;
    if (wait === undefined || number >= MOST_TRIES || spent + wait > allowed) {
      if (trouble instanceof Again && trouble.verdict) throw trouble.verdict;
      throw s3Failure(call, reach, trouble, { tries: number, seconds: spent / 1000, late: deadline.signal.aborted });
    }
    await reach.sleep(wait);
  }
}
