import type { Table } from "../data/table.ts";
import { addTerm } from "./add-term.ts";
import { calibrate } from "./calibrate.ts";
import { encode } from "./encode.ts";
import type { Encoded } from "./encoded.ts";
import { logistic } from "./logistic.ts";
import type { Model } from "./model.types.ts";
import { demandsOf, refuseMissing } from "./refuse-missing.ts";

/**
 * The model's log-odds of the positive class, before calibration: intercept + the contributions of its terms, added in
 * their order. One a row, in the order of `rows` (positions in the table); finite for every finite model and cell.
 *
 * @throws ContenderError `data-invalid` where a column isn't there, or misses cells of a feature that says `missing: fail`.
 */
export function logOdds(model: Model, table: Table, rows: Int32Array): Float64Array {
  refuseMissing(demandsOf(model.features), table, rows);
  const out = new Float64Array(rows.length).fill(model.intercept);
  let last = -1;
  let encoded: Encoded | undefined;
  for (const term of model.terms) {
    if (encoded === undefined || term.feature !== last) {
      encoded = encode(model.features[term.feature], table, rows);
      last = term.feature;
    }
    addTerm(term, encoded, out);
  }
  return out;
}

/**
 * The probability of the positive class: σ of the log-odds after calibration (see `calibrate`). One a row, in the order of
 * `rows`; from 0 to 1, never NaN.
 *
 * @throws ContenderError as `logOdds`.
 */
export function score(model: Model, table: Table, rows: Int32Array): Float64Array {
  const out = calibrate(model.calibration, logOdds(model, table, rows));
  for (let i = 0; i < out.length; i++) out[i] = logistic(out[i]);
  return out;
}
