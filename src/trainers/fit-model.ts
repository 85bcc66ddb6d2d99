import type { ColumnSpec } from "../config/columns.ts";
import type { Config } from "../config/config.types.ts";
import type { Table } from "../data/table.ts";
import type { Model } from "../model/model.types.ts";
import { parseModel } from "../model/parse-model.ts";
import { renderModel } from "../model/render-model.ts";
import { logOdds, score } from "../model/score.ts";
import type { Positive } from "../split/partition.ts";
import { centredIsotonic } from "./centred-isotonic.ts";
import { crossFit } from "./cross-fit.ts";
import { fitTerms, type Prepared, prepare } from "./fit-terms.ts";
import { fittingRows } from "./fitting-rows.ts";
import { pick } from "./pick.ts";
import { platt } from "./platt.ts";
import { referenceProfile } from "./reference-profile.ts";

/** All that a model is made from. `label` and `group` have an entry for every row of the table. */
export interface Fitting {
  /** The declared columns with their treatment of missing cells. */
  readonly columns: readonly ColumnSpec[];
  readonly features: Config["features"];
  readonly trainer: Config["trainer"];
  readonly target: { readonly column: string; readonly positive: Positive };
  readonly table: Table;
  /** Positions of the training rows in the table, ascending. */
  readonly train: Int32Array;
  readonly label: Uint8Array;
  readonly group: Int32Array;
}

const FOLDS = 5;

/**
 * Trains a model: rows ▸ features ▸ terms ▸ calibration ▸ reference profile. What comes back has been rendered and parsed, so
 * it is the artifact, to the bit.
 *
 * `calibration` is fitted on log-odds that are cross-fitted in five folds by group, features and trainer fitted anew in
 * each: `sigmoid` is Platt's line, `isotonic` a rising curve (`centredIsotonic`). The terms themselves come from all fitting
 * rows.
 *
 * @throws ContenderError `data-invalid`, `training-failed` or `config-invalid`: never a number that is not finite.
 */
export function fitModel(input: Fitting): Model {
  const { table, train } = input;
  const settled = fitScorer(input, (_, make) => make());
  settled.reference = referenceProfile(settled, table, train, score(settled, table, train));
  return parseModel(renderModel(settled), "the trained model");
}

/**
 * The same without a reference profile: all that scoring needs.
 *
 * @param keep makes what these rows give under these features, or has it from another fit on the same rows
 */
export function fitScorer(input: Fitting, keep: (on: Int32Array, make: () => Prepared) => Prepared): Model {
  const { columns, features: specs, trainer, target, table, train, label, group } = input;
  const rows = fittingRows(specs, columns, table, train, label);
  const fit = (on: Int32Array): Model => {
    const prepared = keep(on, () => prepare(specs, columns, table, on));
    const { features, terms: found } = fitTerms(prepared, trainer, on, label);
    const { intercept, terms, iterations } = found;
    return {
      format: "contender.model/1",
      target: { column: target.column, positive: target.positive },
      features,
      intercept,
      terms,
      link: "logistic",
      calibration: { kind: "none" },
      trainer: {
        kind: trainer.kind,
        rows: on.length,
        positives: on.reduce((sum, row) => sum + label[row], 0),
        ...(iterations === undefined ? {} : { iterations }),
      },
      reference: [],
    };
  };
  const model = fit(rows);
  const calibration = "calibration" in trainer ? trainer.calibration : "none";
  if (calibration !== "none") {
    const z = crossFit(rows, group, label, FOLDS, calibration, (on, of) => logOdds(fit(on), table, of));
    const own = pick(label, rows);
    model.calibration =
      calibration === "sigmoid"
        ? { kind: "sigmoid", ...platt(z, own) }
        : { kind: "isotonic", knots: centredIsotonic(z, own) };
  }
  return parseModel(renderModel(model), "the trained model");
}
