/** What a merged pull request's comment says of a model's run, and where it stands. */
export interface Preview {
  readonly run: string;
  /** Digest of the model artifact. */
  readonly model: string;
  readonly where: string;
}

/** A record beside the preview that it was merged by. */
export type Reproduced =
  /** There was no preview: a direct push, or a comment that is gone. */
  | { readonly kind: "no-preview" }
  | { readonly kind: "same"; readonly preview: Preview }
  /** Data, judge, config or engine moved since. */
  | { readonly kind: "other-run"; readonly preview: Preview }
  /** The same inputs gave another model: what decides is not a function of its inputs, or somebody wrote another comment. */
  | { readonly kind: "differs"; readonly preview: Preview };

/**
 * Sets a record beside the preview. Pure.
 *
 * @example reproduced({ run: "0123456789abcdef", model: "a1…" }, undefined) // { kind: "no-preview" }
 */
export function reproduced(record: Omit<Preview, "where">, preview: Preview | undefined): Reproduced {
  if (!preview) return { kind: "no-preview" };
  if (preview.run !== record.run) return { kind: "other-run", preview };
  return { kind: preview.model === record.model ? "same" : "differs", preview };
}
