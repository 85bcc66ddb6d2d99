import type { Config } from "../config/config.types.ts";
import { type Ranked, rankSweep, type SweepInput } from "../pipeline/sweep.ts";
import type { Withheld } from "../pipeline/trial.ts";
import type { Asked } from "./desired.ts";

/** The config to run: as it stands, or the best challenger of its sweep. */
export interface Chosen {
  readonly kind: "chosen";
  readonly config: Config;
  /** Where a sweep chose it. */
  readonly ranked: Ranked | undefined;
}

/** Ranks the sweep, where there is one. What was ranked before is read. */
export async function chosen(
  { config, steps, sweep }: Asked,
  common: Omit<SweepInput, "config" | "steps" | "sweep" | "swept">,
): Promise<Chosen | Withheld> {
  if (!sweep) return { kind: "chosen", config, ranked: undefined };
  const ranked = await rankSweep({ ...common, config, steps, sweep: sweep.spec, swept: sweep.swept });
  return ranked.kind === "ranked" ? { kind: "chosen", config: ranked.config, ranked } : ranked;
}
