import type { Difference } from "../history/differing.ts";
import type { Checked } from "../history/reindex.ts";

/** What a check or a reindex found, as it is handed back: counts, and the first of what they count. */
export interface CheckedAnswer {
  readonly objects: number;
  readonly differs: number;
  /** Objects that can't be read. */
  readonly spoilt: number;
  readonly differences: readonly Difference[];
  readonly unreadable: readonly { readonly key: string; readonly code: string; readonly why: string }[];
}

const MOST_NAMED = 100;

/** @example checkedAnswer({ objects: 7, differs: 0, differences: [], unreadable: [] }).spoilt // 0 */
export function checkedAnswer({ objects, differs, differences, unreadable }: Checked): CheckedAnswer {
  const named = unreadable.slice(0, MOST_NAMED);
  return {
    objects,
    differs,
    spoilt: unreadable.length,
    differences: differences.slice(0, MOST_NAMED),
    unreadable: named.map(({ key, error }) => ({ key, code: error.code, why: error.message })),
  };
}
