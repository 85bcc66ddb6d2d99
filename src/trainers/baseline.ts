import type { Baseline } from "../config/config.types.ts";
import { priorLogOdds } from "./prior-log-odds.ts";
import type { Trainer } from "./trainer.ts";

/** The share of positives for every row, whatever its cells: what a model has to beat. */
export const trainer: Trainer<Baseline> = {
  kind: "baseline",
  fit: (_parameters, { label }) => ({ intercept: priorLogOdds(label), terms: [] }),
};
