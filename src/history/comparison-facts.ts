import type { Comparison } from "../compare/comparison.types.ts";
import type { Facts } from "../ports/index.ts";
import type { Judgement } from "../records/judgement.types.ts";
import type { Columns } from "./columns.ts";
import { numbered } from "./numbered.ts";

const NOTHING = {
  metric: null,
  challenger_value: null,
  champion_value: null,
  difference: null,
  lower: null,
  upper: null,
  method: null,
};

/**
 * A comparison's rows, one a metric (one without a metric where nothing could be compared), and its slices.
 *
 * @param key the record's whole key
 * @param comparison what the record names by its digest; null where it names nothing
 */
export function comparisonFacts(key: string, judgement: Judgement, comparison: Comparison | null): Facts {
  const { model, challenger, champion } = judgement;
  const named = { model, comparison: judgement.key, challenger: challenger.run, champion: champion?.run ?? null };
  const base = {
    ...named,
    holdout: judgement.holdout,
    judge: judgement.judge,
    engine: judgement.engine,
    challenger_model: challenger.model,
    champion_model: champion?.model ?? null,
    refused: judgement.refused?.code ?? null,
    sweep: judgement.sweep?.ranking ?? null,
  };
  const estimates = comparison?.estimates ?? [];
  const rows: Columns<"comparisons">[] = estimates.map((one) => ({
    ...base,
    metric: one.metric,
    challenger_value: one.challenger,
    champion_value: one.champion,
    difference: one.difference,
    lower: one.lower,
    upper: one.upper,
    method: one.method,
  }));
  const slices = (comparison?.slices ?? []).map(
    (one): Columns<"slices"> => ({
      ...named,
      slice: one.column,
      level: one.level,
      slice_rows: one.rows,
      slice_groups: one.groups,
      challenger_value: one.challenger,
      champion_value: one.champion,
      difference: one.difference,
      p: one.p,
      adjusted: one.adjusted,
    }),
  );
  return {
    key,
    rows: {
      comparisons: numbered<"comparisons">(key, rows.length === 0 ? [{ ...base, ...NOTHING }] : rows),
      slices: numbered<"slices">(key, slices),
    },
  };
}
