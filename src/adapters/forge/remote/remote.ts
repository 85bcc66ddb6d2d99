import type { Dialect } from "./dialect.ts";
import type { Requester } from "./requester.ts";

/** What a forge's verbs need. */
export interface Remote {
  readonly ask: Requester;
  readonly dialect: Dialect;
  readonly repository: string;
  /** The default branch's name. */
  readonly base: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly chance: () => number;
}
