import { columnFeatures } from "../config/column-features.ts";
import type { ColumnSpec } from "../config/columns.ts";
import type { Config } from "../config/config.types.ts";
import type { Table } from "../data/table.ts";
import { declared, fitFeatures } from "../features/fit-features.ts";
import { addTerm } from "../model/add-term.ts";
import { encode } from "../model/encode.ts";
import type { Encoded } from "../model/encoded.ts";
import type { Feature } from "../model/model.types.ts";
import { featureName } from "../model/reads.ts";
import { fillMissing } from "./fill-missing.ts";
import { treatmentOf } from "./fitting-rows.ts";
import { pick } from "./pick.ts";
import type { Terms, Trainer } from "./trainer.ts";
import { trainers } from "./trainers.generated.ts";

/** Features fitted on some rows, and those rows encoded: what every trainer learns from. */
export interface Prepared {
  readonly features: Feature[];
  readonly encoded: readonly Encoded[];
  /** What fills a missing cell of a feature, where such cells are filled. */
  readonly fills: readonly (Encoded | undefined)[];
}

/**
 * Fits features on some rows, and encodes the rows.
 *
 * @param rows positions in the table, without missing cells in features that drop them
 */
export function prepare(
  specs: Config["features"],
  columns: readonly ColumnSpec[],
  table: Table,
  rows: Int32Array,
): Prepared {
  const features = fitFeatures(specs, columns, table, rows);
  const imputed = new Set(
    columnFeatures(specs)
      .filter(({ feature }) => treatmentOf(feature, declared(columns, feature.column)) === "impute")
      .map(({ feature }) => feature.column),
  );
  const filled = specs.flatMap((spec) => {
    if ("interaction" in spec) return [spec.interaction.some((column) => imputed.has(column))];
    const impute = treatmentOf(spec, declared(columns, spec.column)) === "impute";
    return spec.indicator ? [impute, false] : [impute];
  });
  const fills: (Encoded | undefined)[] = [];
  const encoded = features.map((feature, i) => {
    const cells = encode(feature, table, rows);
    if (!filled[i]) return cells;
    const whole = fillMissing(cells, featureName(feature));
    fills[i] = whole.fill;
    return whole.encoded;
  });
  return { features, encoded, fills };
}

/**
 * Fits terms on prepared rows. Where missing cells were filled, a term's `absent` is what the filling contributes; else it is
 * the trainer's own.
 *
 * @param rows as they were prepared
 * @param label label of every row of the table
 */
export function fitTerms(
  { features, encoded, fills }: Prepared,
  parameters: Config["trainer"],
  rows: Int32Array,
  label: Uint8Array,
): { features: Feature[]; terms: Terms } {
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
