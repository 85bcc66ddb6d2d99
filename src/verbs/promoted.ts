import { ContenderError, type Fault } from "../errors.ts";
import type { Attempt } from "./attempt.ts";

/** What became of one model's promotion. */
export interface Promoted {
  readonly model: string;
  readonly outcome:
    | "opened"
    | "updated"
    | "unchanged"
    | "settled"
    | "held"
    | "not promoted"
    | "not recorded"
    | "withdrawn"
    | "failed";
  /** One sentence for people. */
  readonly what: string;
  /** Null where nobody knows which run is asked for: its sweep is not ranked, its config is gone or can't be read. */
  readonly run: string | null;
  readonly attempt: Attempt | undefined;
  /** Why it failed, where it did. */
  readonly failure?: ContenderError;
}

/** All that failed, as one error with the first one's code; undefined where nothing did. */
export function failureOf(promoted: readonly Promoted[]): ContenderError | undefined {
  const failures = promoted.flatMap(({ failure }) => failure ?? []);
  const [first] = failures;
  if (!first || failures.length === 1) return first;
  const faults = failures.flatMap((failure) => failure.faults as Fault[]);
  return new ContenderError(first.code, faults, { cause: first });
}

/** The exit code of promotions: what failed first, 3 where a verdict is invalid, else 0. */
export function exitOfPromotions(promoted: readonly Promoted[]): number {
  const failed = failureOf(promoted);
  if (failed) return failed.exit;
  return promoted.some(({ attempt }) => attempt?.trial.verdict.verdict === "invalid") ? 3 : 0;
}
