import type { Encoded } from "../model/encoded.ts";
import type { Feature, Term } from "../model/model.types.ts";

/** What a trainer learns from: n rows, none of them with a missing cell (`fit-terms.ts` has dropped or filled those). */
export interface Training {
  readonly features: readonly Feature[];
  /** One of n rows for each feature. No −1, no NaN; −2 for levels that `min_count` or `max_levels` left out. */
  readonly encoded: readonly Encoded[];
  /** n: 1 positive, 0 negative; both occur. */
  readonly label: Uint8Array;
}

/** What a trainer finds. `absent` of a term is what a missing cell contributes where such rows were dropped. */
export interface Terms {
  readonly intercept: number;
  /** At most one for each feature, in their order. */
  readonly terms: Term[];
  readonly iterations?: number;
}

/** Hyper-parameters and training rows in, the terms of an artifact out; nothing is kept in between. */
export interface Trainer<P> {
  readonly kind: string;
  /** @throws ContenderError `training-failed` where the rows can't carry the model, `config-invalid` where a feature doesn't fit it. */
  fit(parameters: P, training: Training): Terms;
}
