import { ContenderError } from "../errors.ts";
import { meanOf, momentsOf } from "../features/moments.ts";
import type { Encoded, EncodedNumbers } from "../model/encoded.ts";

/** A feature's cells without gaps, and what the gaps were filled with, as one row of the same kind. */
export interface Filled {
  readonly encoded: Encoded;
  readonly fill: Encoded;
}

/**
 * `missing: impute`: missing numbers become the mean of those that are there (after log1p and standardise), missing levels
 * the most frequent level (of equally frequent ones the first by code unit), a spline's columns their means, missing text no
 * words, a number within levels none of its levels.
 *
 * @param column names the column in messages
 * @throws ContenderError `training-failed` where every cell is missing.
 */
export function fillMissing(encoded: Encoded, column: string): Filled {
  switch (encoded.kind) {
    case "number": {
      const moments = momentsOf(encoded.values);
      if (moments.count === 0 && encoded.values.length > 0) throw nothingToImpute(column, encoded.values.length);
      const mean = meanOf(moments);
      const values = encoded.values.map((value) => (Number.isNaN(value) ? mean : value));
      return { encoded: { kind: "number", values }, fill: { kind: "number", values: Float64Array.of(mean) } };
    }
    case "level": {
      const mode = mostFrequent(encoded.codes, column);
      const codes = encoded.codes.map((code) => (code === -1 ? mode : code));
      return { encoded: { kind: "level", codes }, fill: { kind: "level", codes: Int32Array.of(mode) } };
    }
    case "indicator":
      return { encoded, fill: { kind: "indicator", codes: Int32Array.of(0) } };
    case "basis": {
      const each = encoded.columns.map((values) => fillMissing({ kind: "number", values }, column));
      const columns = each.map((one) => (one.encoded as EncodedNumbers).values);
      const fill = each.map((one) => (one.fill as EncodedNumbers).values);
      return { encoded: { kind: "basis", columns }, fill: { kind: "basis", columns: fill } };
    }
    case "slopes": {
      const codes = encoded.codes.map((code) => (code === -1 ? -2 : code));
      const none = { codes: Int32Array.of(-2), values: new Float64Array(1) };
      return { encoded: { ...encoded, codes }, fill: { kind: "slopes", ...none } };
    }
    case "tokens": {
      const missing = new Uint8Array(encoded.missing.length);
      const none = { ids: new Int32Array(0), counts: new Uint32Array(0), missing: new Uint8Array(1) };
      return { encoded: { ...encoded, missing }, fill: { kind: "tokens", offsets: new Int32Array(2), ...none } };
    }
  }
}

/** The code that occurs most often; −2 (unseen) is one of them, and comes last where counts are equal. */
function mostFrequent(codes: Int32Array, column: string): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < codes.length; i++) if (codes[i] !== -1) counts.set(codes[i], (counts.get(codes[i]) ?? 0) + 1);
  const order = (code: number) => (code < 0 ? Number.POSITIVE_INFINITY : code);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || order(a) - order(b));
  if (best === undefined) throw nothingToImpute(column, codes.length);
  return best[0];
}

function nothingToImpute(column: string, rows: number): ContenderError {
  return new ContenderError("training-failed", {
    message: `column ${JSON.stringify(column)} has no cell in any of the ${rows} training rows, so there is nothing to impute`,
    path: column,
    hint: "leave the column out of the features",
  });
}
