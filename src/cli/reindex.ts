import { ContenderError } from "../errors.ts";
import { reindexText } from "../report/reindex-text.ts";
import { reindex as bring } from "../verbs/reindex.ts";
import type { Common, Door } from "./door.ts";

/** Exit code: 3 where an object can't be read; with `--check` 1 where a row differs. */
export async function reindex(door: Door, options: Common & { check?: boolean; migrate?: boolean }): Promise<number> {
  const { check = false, migrate = false } = options;
  if (check && migrate) {
    const message = "--check changes nothing, so --migrate does not go with it";
    throw new ContenderError("usage", { message, expected: "one of them", found: "both" });
  }
  const { unreadable, ...done } = await bring(await door.world("fresh"), { check, migrate });
  const refused = unreadable.map(({ key, error }) => ({ key, code: error.code, message: error.message }));
  door.show(reindexText({ ...done, unreadable: refused, check }), {
    command: "reindex",
    check,
    ...done,
    unreadable: refused,
  });
  if (refused.length > 0) return 3;
  return check && done.differs > 0 ? 1 : 0;
}
