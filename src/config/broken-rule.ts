import type { Broken } from "./explain.ts";
import type { Path } from "./locator.ts";

/** A rule that a config breaks. `needs`: other places that the rule looked at. */
export interface BrokenRule extends Broken {
  readonly needs?: readonly Path[];
}
