import type { Power } from "../../src/compare/power.ts";
import type { Form } from "./form.ts";
import type { Judged, PerMetric } from "./jobs.ts";
import type { Tally } from "./tally.ts";

/** Of one design: the truth, with its own standard error, what `powerFrom` said, and what was counted. */
export interface Played {
  readonly truth: PerMetric;
  readonly truthSe: PerMetric;
  readonly power: Readonly<Partial<Record<Judged, Power>>>;
  readonly tally: Tally;
}

/** All that a simulation found out. */
export interface Outcome {
  readonly form: Form;
  readonly played: ReadonlyMap<string, Played>;
}
