/** A fault that somebody could make: every text stands in its file exactly once. */
export interface Fault {
  /** In words. */
  readonly name: string;
  readonly file: string;
  /** Old text and new text, one after the other. */
  readonly edits: readonly (readonly [before: string, after: string])[];
}

/** A fault of one edit. */
export function fault(file: string, name: string, before: string, after: string): Fault {
  return { name, file: `src/${file}`, edits: [[before, after]] };
}
