import { ContenderError } from "../errors.ts";
import { type Checked, checkIndex, reindex as mend } from "../history/reindex.ts";
import type { Index } from "../ports/index.ts";
import type { World } from "./world.ts";

/** What `reindex` is to do: bring the rows up, or only look; and before that the schema. */
export interface ReindexOptions {
  readonly check: boolean;
  readonly migrate: boolean;
}

export interface Reindexed extends Checked {
  /** Nothing was held against the store: notifications bring the rows, and who takes them in is asked for the rest. */
  readonly left: boolean;
  readonly migrated: { readonly from: number; readonly to: number } | undefined;
}

/**
 * `contender reindex`: brings the index to where the store stands, row for row; with `check` it says how they differ, and changes
 * nothing.
 *
 * @throws ContenderError `usage` where there is no index; `index-failed`, `index-refused`
 */
export async function reindex(
  world: Pick<World, "index" | "progress"> & { readonly stores: Pick<World["stores"], "top"> },
  { check, migrate }: ReindexOptions,
): Promise<Reindexed> {
  const index = world.index ?? noIndex();
  const { stores, progress } = world;
  const migrated = migrate ? await index.migrate() : undefined;
  if (migrate && index.fedBy === "notifications")
    return { objects: 0, differs: 0, differences: [], unreadable: [], migrated, left: true };
  const tick = (done: number) => progress.tick(check ? "check" : "reindex", done, undefined);
  return { ...(await (check ? checkIndex : mend)(stores.top, index, tick)), migrated, left: false };
}

function noIndex(): Index {
  throw new ContenderError("usage", {
    message: "there is no index to bring up: CONTENDER_DATABASE is not set",
    expected: "postgres://role@host:5432/database, or lambda:<function>",
    found: "nothing",
    hint: "without a database the same questions are answered from the store",
  });
}
