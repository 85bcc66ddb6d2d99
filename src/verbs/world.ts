import type { Digest } from "../digest.ts";
import type { Forge } from "../ports/forge.ts";
import type { Index } from "../ports/index.ts";
import type { Progress } from "../ports/progress.ts";
import type { Repo } from "../ports/repo.ts";
import type { Source } from "../ports/source.ts";
import type { Store } from "../ports/store.ts";

/** All that a verb can see and touch of the world. `wire.ts` makes the real one. */
export interface World {
  readonly repo: Repo;
  readonly source: Source;
  /** The two zones, the uses of holdouts, which both share, and the whole of it (`promotions/` and others stand beside the zones). */
  readonly stores: { readonly previews: Store; readonly records: Store; readonly judged: Store; readonly top: Store };
  /** Rows for questions; undefined where there is no database. */
  readonly index: Index | undefined;
  readonly forge: Forge;
  readonly progress: Progress;
  /** Milliseconds on a clock that never goes back. */
  readonly clock: () => number;
  readonly now: () => Date;
  /** A name that nobody else has. */
  readonly id: () => string;
  readonly engine: Digest;
  readonly host: { readonly version: string; readonly node: string; readonly platform: string };
  /** Whether the store outlives this machine. */
  readonly lasting: boolean;
}
