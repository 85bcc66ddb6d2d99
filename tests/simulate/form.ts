import type { Judged } from "./jobs.ts";

/** How much is simulated. */
export interface Form {
  readonly name: "short" | "long";
  readonly seed: number;
  /** Designs that are played; undefined for all. */
  readonly designs?: readonly string[];
  /** Runs of each variant. */
  readonly runs: { readonly equal: number; readonly better: number; readonly worse: number };
  readonly pilots: number;
  /** The truth of a population: so many batches of so many rows or so. */
  readonly truth: { readonly batches: number; readonly rows: number };
  readonly sweeps: readonly { design: string; metric: Judged; challengers: number; runs: number }[];
}

export const LONG: Form = {
  name: "long",
  seed: 20261123,
  runs: { equal: 2000, better: 2000, worse: 2000 },
  pilots: 200,
  truth: { batches: 40, rows: 500_000 },
  sweeps: [
    { design: "clusters", metric: "roc_auc", challengers: 20, runs: 2000 },
    { design: "clusters", metric: "log_loss", challengers: 20, runs: 1000 },
    { design: "40 groups", metric: "roc_auc", challengers: 20, runs: 2000 },
    { design: "clusters", metric: "roc_auc", challengers: 100, runs: 300 },
  ],
};

export const SHORT: Form = {
  name: "short",
  seed: 20261123,
  designs: ["clusters", "rare", "40 groups"],
  runs: { equal: 250, better: 120, worse: 120 },
  pilots: 40,
  truth: { batches: 8, rows: 250_000 },
  sweeps: [{ design: "40 groups", metric: "roc_auc", challengers: 20, runs: 60 }],
};
