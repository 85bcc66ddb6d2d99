import type { ColumnSpec } from "../config/columns.ts";
import type { Config } from "../config/config.types.ts";
import type { Table } from "../data/table.ts";
import { declared, fitFeatures } from "../features/fit-features.ts";
import { addTerm } from "../model/add-term.ts";
import { encode } from "../model/encode.ts";
import type { Encoded } from "../model/encoded.ts";
import type { Feature } from "../model/model.types.ts";
import { fillMissing } from "./fill-missing.ts";
import { treatmentOf } from "./fitting-rows.ts";
import { pick } from "./pick.ts";
import type { Terms, Trainer } from "./trainer.ts";
import { trainers } from "./trainers.generated.ts";

/**
 * Fits features, then terms, on some rows. Where missing cells were filled, a term's `absent` is what the filling
 * contributes; else it is the trainer's own.
 *
 * @param rows positions in the table, without missing cells in features that drop them
 * @param label label of every row of the table
 */
export function fitTerms(
  specs: Config["features"],
  columns: readonly ColumnSpec[],
  parameters: Config["trainer"],
  table: Table,
  rows: Int32Array,
  label: Uint8Array,
): { features: Feature[]; terms: Terms } {
  const features = fitFeatures(specs, columns, table, rows);
  const filled = specs.flatMap((spec) => {
    const impute = treatmentOf(spec, declared(columns, spec.column)) === "impute";
    return spec.indicator ? [impute, false] : [impute];
  });
  const fills: (Encoded | undefined)[] = [];
  const encoded = features.map((feature, i) => {
    const cells = encode(feature, table, rows);
    if (!filled[i]) return cells;
    const whole = fillMissing(cells, feature.column);
    fills[i] = whole.fill;
    return whole.encoded;
  });
  const trainer = trainers[parameters.kind] as Trainer<Config["trainer"]>;
  const terms = trainer.fit(parameters, { features, encoded, label: pick(label, rows) });
  for (const term of terms.terms) {
    const fill = fills[term.feature];
    if (fill === undefined) continue;
    const contribution = new Float64Array(1);
    addTerm(term, fill, contribution);
    term.absent = contribution[0];
  }
  return { features, terms };
}
