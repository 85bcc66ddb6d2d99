import type { Repo, Rev } from "../ports/repo.ts";
import { formerPointers } from "./became.ts";
import type { Hold, Pointer } from "./pointer.types.ts";

/**
 * Noes less those that somebody lifted: an earlier pointer of the default branch held each, and the present one does not any
 * more. The words tell which no was lifted: they name the promotion, and one that is closed after that is another one.
 *
 * @param at the default branch's head, and the pointer there
 */
export async function unlifted(
  repo: Repo,
  model: string,
  at: Rev,
  present: Pointer | undefined,
  noes: readonly Hold[],
): Promise<Hold[]> {
  const held = new Set(present?.held.map(({ subject }) => subject));
  if (noes.every(({ subject }) => held.has(subject))) return [...noes];
  const before = new Set<string>();
  for await (const { pointer } of formerPointers(repo, model, at, "own")) {
    for (const hold of pointer.held) before.add(told(hold));
  }
  return noes.filter((hold) => held.has(hold.subject) || !before.has(told(hold)));
}

function told({ subject, why }: Hold): string {
  return `${subject} ${why}`;
}
