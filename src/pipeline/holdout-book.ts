import type { Config } from "../config/config.types.ts";
import { type Leave, wearOf } from "../decide/wear.ts";
import type { Digest } from "../digest.ts";
import type { Store } from "../ports/store.ts";
import type { Use } from "../records/use.types.ts";
import { listUses, noteUse } from "../records/uses.ts";
import { subjectDigest } from "./keys.ts";
import type { Opponent } from "./opponent.ts";

/** Who may look at holdouts is kept here. Without one nothing is counted (a reproduction shows no figures). */
export interface HoldoutBook {
  /** The store below `judged/`, which both zones share. */
  readonly judged: Store;
  /** Whether that store outlives this machine: else it can't know who looked before. */
  readonly lasting: boolean;
  /** The budget where another judge's counts: the base's, for the holdout that the head's judge looks at too. */
  readonly budgets?: ReadonlyMap<Digest, number>;
}

/**
 * Whether a challenger may look: asked before anything is trained, so that a worn holdout costs seconds. Between this and
 * `noteUse` others may have looked: a race makes budget + 1.
 *
 * @throws ContenderError `evidence-corrupt` where a use of this holdout can't be read.
 */
export async function mayLook(
  book: HoldoutBook | undefined,
  use: Use,
  config: Config,
  dataset: Digest,
  opponent: Opponent,
): Promise<Leave> {
  if (!book?.lasting) return { kind: "look", wear: "unknown" };
  const champion = opponent.kind === "champion" ? subjectDigest(opponent.config, dataset) : undefined;
  const own = config.gate.holdout_budget;
  const budget = Math.min(own, book.budgets?.get(use.holdout) ?? own);
  return wearOf(await listUses(book.judged, use.holdout), use, champion, budget, book.lasting);
}

/** Notes the use, once: before the holdout is scored. What was killed in between finds its own use there. */
export async function note(book: HoldoutBook | undefined, use: Use): Promise<void> {
  if (book) await noteUse(book.judged, use);
}
