import type { Config } from "../config/config.types.ts";

/** What a comparison takes from the config: what is measured, and how sure one must be. */
export interface Judge {
  readonly evaluate: Config["evaluate"];
  readonly gate: Config["gate"];
}
