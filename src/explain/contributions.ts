import type { Table } from "../data/table.ts";
import { addTerm } from "../model/add-term.ts";
import { encode } from "../model/encode.ts";
import type { Model } from "../model/model.types.ts";
import { featureName } from "../model/reads.ts";

/**
 * What each feature adds to the log-odds of each row, before calibration: the sum of its terms, by the feature's name, so
 * that a column that is used in two ways is one feature. In the order of the model's terms; rows in the order of `rows`.
 *
 * @throws ContenderError `data-invalid` where the table does not hold a feature's column.
 */
export function contributions(model: Model, table: Table, rows: Int32Array): Map<string, Float64Array> {
  const found = new Map<string, Float64Array>();
  for (const term of model.terms) {
    const feature = model.features[term.feature];
    const name = featureName(feature);
    const sum = found.get(name) ?? new Float64Array(rows.length);
    addTerm(term, encode(feature, table, rows), sum);
    found.set(name, sum);
  }
  return found;
}
