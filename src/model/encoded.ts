/** Doubles, one a row; NaN where the cell is missing. */
export interface EncodedNumbers {
  readonly kind: "number";
  readonly values: Float64Array;
}

/** Codes from 0 below `codesOf(feature)`, one a row; −1 where the cell is missing, −2 where the level is unseen. */
export interface EncodedLevels {
  readonly kind: "level";
  readonly codes: Int32Array;
}

/** 1 where the cell is missing, 0 where it is there. */
export interface EncodedIndicator {
  readonly kind: "indicator";
  readonly codes: Int32Array;
}

/** The columns of a spline, doubles, one a row; NaN in all of them where the cell is missing. */
export interface EncodedBasis {
  readonly kind: "basis";
  readonly columns: readonly Float64Array[];
}

/** A number within levels: the row's code as in `EncodedLevels`, −1 where either side is missing, and its number. */
export interface EncodedSlopes {
  readonly kind: "slopes";
  readonly codes: Int32Array;
  readonly values: Float64Array;
}

/**
 * Words by compressed rows: row i holds the words `ids[offsets[i]] … ids[offsets[i + 1] − 1]` (places in the vocabulary,
 * ascending) as often as `counts` says; `missing[i]` is 1 where there is no cell.
 */
export interface EncodedTokens {
  readonly kind: "tokens";
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
  readonly counts: Uint32Array;
  readonly missing: Uint8Array;
}

/** What terms see of some rows: the cells of one feature. */
export type Encoded = EncodedNumbers | EncodedLevels | EncodedIndicator | EncodedBasis | EncodedSlopes | EncodedTokens;

/** How many rows were encoded. */
export function rowsOf(encoded: Encoded): number {
  switch (encoded.kind) {
    case "number":
      return encoded.values.length;
    case "basis":
      return encoded.columns[0].length;
    case "tokens":
      return encoded.missing.length;
    default:
      return encoded.codes.length;
  }
}
