import type { Repo, Rev } from "../ports/repo.ts";
import type { Champion } from "./champion.ts";
import { championPaths } from "./names.ts";
import { orUnread } from "./or-unread.ts";
import { parsePointer } from "./pointer.ts";
import type { Pointer } from "./pointer.types.ts";

/** A pointer that stood on a line of work, and the commit that put it there. */
export interface FormerPointer {
  readonly pointer: Pointer;
  readonly commit: { readonly sha: string; readonly time: number };
}

/**
 * Every pointer that a model had, the newest first, from a revision on. One that can't be read was nobody's champion.
 *
 * @param own only those that stood on that line of work itself: of the default branch those that people merged
 */
export async function* formerPointers(repo: Repo, model: string, from: Rev, own?: "own"): AsyncIterable<FormerPointer> {
  const { pointer: file } = championPaths(model);
  for await (const commit of repo.log(file, from, own)) {
    const pointer = await orUnread(async () => {
      const bytes = await repo.read(file, commit.sha);
      return bytes && parsePointer(bytes, file);
    });
    if (pointer && pointer !== "unread") yield { pointer, commit };
  }
}

/**
 * The pointer by which a champion became one: the present one, or, where it was rolled back to, one that stood before with the
 * same evidence and that this evidence speaks of. Undefined where there is none such: somebody made the present one by hand.
 */
export async function becameBy(repo: Repo, model: string, at: Rev, champion: Champion): Promise<Pointer | undefined> {
  const { pointer, evidence } = champion;
  const against = evidence.judgement.champion?.run ?? null;
  if (pointer.replaces === against) return pointer;
  for await (const { pointer: before } of formerPointers(repo, model, at)) {
    if (before.replaces === against && sameChampion(before, pointer)) return before;
  }
  return undefined;
}

/** Whether two pointers name one champion by one evidence, whatever they replace. */
export function sameChampion(a: Pointer, b: Pointer): boolean {
  const digests = (["manifest", "model", "comparison"] as const).every(
    (piece) => a.digests[piece] === b.digests[piece],
  );
  return a.run === b.run && a.verdict === b.verdict && digests;
}
