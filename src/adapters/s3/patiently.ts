import { ContenderError } from "../../errors.ts";
import { Again } from "./again.ts";
import { credentialsInTime } from "./credentials-in-time.ts";
import { type S3Call, s3Failure } from "./s3-failure.ts";
import type { S3Reach } from "./s3-reach.ts";
import { isSkew, waitAfter } from "./wait-after.ts";

/** One try of a call. */
export interface Try {
  /** Aborts at the deadline. */
  readonly signal: AbortSignal;
  /** From 1. */
  readonly number: number;
  /** So many bytes go from now on: the deadline moves by what they may take. */
  expect(bytes: number): void;
  /** So many bytes came, and the whole has come up to `position`: the deadline moves on. */
  came(bytes: number, position: number): void;
}

/** Where a reach sets none. */
export const DEADLINES = { one: 30_000, all: 180_000 };
/** Slower than this is as good as nothing. */
const SLOWEST_BYTES_A_SECOND = 128 * 1024;

const time = (bytes: number) => (bytes / SLOWEST_BYTES_A_SECOND) * 1000;

/**
 * Carries a call out, patiently: tried again with jitter as long as that helps, in bounds that hold for one request and for all
 * of them. A body may take its time as long as it comes: a pause is as long as a request at most, and what gets farther than any
 * try before it begins to count tries anew.
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
  let [allowed, farthest, inVain, skews] = [all, 0, 0, 0];
  for (let number = 1; ; number++) {
    const [sent, before] = [reach.clock(), farthest];
    const deadline = new AbortController();
    const abort = () => deadline.abort();
    let timer = setTimeout(abort, one);
    let read = 0;
    const move = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(abort, milliseconds);
    };
    const attempt: Try = {
      signal: deadline.signal,
      number,
      expect(bytes) {
        move(one + time(bytes));
        allowed += time(bytes);
      },
      came(bytes, position) {
        read += bytes;
        move(Math.max(0, Math.min(one, sent + one + time(read) - reach.clock())));
        if (position > farthest) allowed += time(position - farthest);
        farthest = Math.max(farthest, position);
      },
    };
    let trouble: unknown;
    try {
      const outcome = (await credentialsInTime(reach, deadline.signal)) ?? (await once(attempt));
      if (!(outcome instanceof Again)) return outcome;
      trouble = outcome;
    } catch (error) {
      if (error instanceof ContenderError) throw error;
      trouble = error;
    } finally {
      clearTimeout(timer);
    }
    inVain = farthest > before ? 1 : inVain + 1;
    const wait = waitAfter(trouble instanceof Again ? { code: "EAGAIN" } : trouble, inVain, reach.chance(), call.head);
    const spent = reach.clock() - begun;
    // S3 has told its time by now: a clock that is off after that stays so.
    if (wait === undefined || spent + wait > allowed || (isSkew(trouble) && ++skews > 1)) {
      if (trouble instanceof Again && trouble.verdict) throw trouble.verdict;
      throw s3Failure(call, reach, trouble, { tries: number, seconds: spent / 1000, late: deadline.signal.aborted });
    }
    await reach.sleep(wait);
  }
}
