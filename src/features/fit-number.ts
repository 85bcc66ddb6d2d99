import type { NumberColumn } from "../data/table.ts";
import { ContenderError } from "../errors.ts";
import { encode } from "../model/encode.ts";
import type { NumberFeature } from "../model/model.types.ts";
import { meanOf, momentsOf, varianceOf } from "./moments.ts";

/**
 * Centre and scale of a number feature: mean and population standard deviation (n in the denominator, as scikit-learn's
 * StandardScaler) of the cells that are there, after log1p where that is asked for. A constant column has the scale 1.
 *
 * @throws ContenderError `training-failed` where the numbers are so far apart that their variance is not finite.
 */
export function fitNumber(
  shape: Pick<NumberFeature, "column" | "type" | "missing" | "log1p">,
  standardise: boolean,
  column: NumberColumn,
  rows: Int32Array,
): NumberFeature {
  const plain: NumberFeature = { kind: "number", ...shape, center: 0, scale: 1 };
  if (!standardise) return plain;
  const table = { rows: column.values.length, columns: [column], keys: NO_KEYS };
  const encoded = encode(plain, table, rows);
  const moments = momentsOf(encoded.kind === "number" ? encoded.values : new Float64Array(0));
  const center = meanOf(moments);
  const scale = Math.sqrt(varianceOf(moments));
  if (!Number.isFinite(center) || !Number.isFinite(scale)) {
    throw new ContenderError("training-failed", {
      message: `column ${JSON.stringify(shape.column)} can't be standardised: its numbers are too far apart for a finite variance`,
      path: shape.column,
      hint: "use log1p, or mend the extreme cells",
    });
  }
  return { ...plain, center, scale: scale > 0 ? scale : 1 };
}

const NO_KEYS = { codes: new Int32Array(0), digests: new Float64Array(0) };
