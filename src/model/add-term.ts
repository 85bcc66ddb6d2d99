import type { Encoded } from "./encoded.ts";
import type { Term } from "./model.types.ts";

/** No single contribution is larger than this, so that no sum of 8,192 of them overflows and none is ever NaN. */
const LARGEST = 1e300;

/**
 * Adds one term's contribution to the log-odds of each row: `into[i]` grows by what the term says of `encoded` row i.
 * Contributions are held within ±1e300. Kinds that don't fit each other add nothing: `parseModel` has refused them.
 */
export function addTerm(term: Term, encoded: Encoded, into: Float64Array): void {
  switch (term.kind) {
    case "linear":
      if (encoded.kind === "number") {
        const { weight, absent } = term;
        addEach(encoded.values, absent, into, (value) => bounded(weight * value));
      }
      return;
    case "gaussian":
      if (encoded.kind === "number") {
        const [m0, m1] = term.mean;
        const [v0, v1] = term.variance;
        const spread = Math.log(v0) - Math.log(v1);
        addEach(encoded.values, term.absent, into, (value) => {
          const d0 = value - m0;
          const d1 = value - m1;
          return 0.5 * (spread + bounded((d0 * d0) / v0) - bounded((d1 * d1) / v1));
        });
      }
      return;
    case "table":
      if (encoded.kind === "level" || encoded.kind === "indicator") {
        const weights = Float64Array.from(term.weights, bounded);
        const unseen = bounded(term.unseen);
        const absent = bounded(term.absent);
        for (let i = 0; i < into.length; i++) {
          const code = encoded.codes[i];
          into[i] += code >= 0 ? weights[code] : code === -1 ? absent : unseen;
        }
      }
      return;
    case "basis": {
      const weights = Float64Array.from(term.weights, bounded);
      if (encoded.kind === "basis") addColumns(weights, term.absent, encoded.columns, into);
      else if (encoded.kind === "slopes") {
        const { codes, values } = encoded;
        const absent = bounded(term.absent);
        for (let i = 0; i < into.length; i++) {
          const code = codes[i];
          into[i] += code >= 0 ? bounded(weights[code] * values[i]) : code === -1 ? absent : 0;
        }
      }
      return;
    }
    case "bag":
      if (encoded.kind === "tokens") {
        const { offsets, ids, counts, missing } = encoded;
        const weights = Float64Array.from(term.weights, bounded);
        const absent = bounded(term.absent);
        for (let i = 0; i < into.length; i++) {
          let sum = missing[i] === 1 ? absent : 0;
          for (let k = offsets[i]; k < offsets[i + 1]; k++) sum = bounded(sum + bounded(counts[k] * weights[ids[k]]));
          into[i] += sum;
        }
      }
  }
}

/** Σ over the columns, in their order; a row is missing in all of them or in none. */
function addColumns(weights: Float64Array, absent: number, columns: readonly Float64Array[], into: Float64Array) {
  for (let i = 0; i < into.length; i++) {
    let sum = 0;
    for (let j = 0; j < columns.length; j++) sum = bounded(sum + bounded(weights[j] * columns[j][i]));
    into[i] += Number.isNaN(columns[0][i]) ? bounded(absent) : sum;
  }
}

function addEach(values: Float64Array, absent: number, into: Float64Array, contribution: (value: number) => number) {
  const missing = bounded(absent);
  for (let i = 0; i < into.length; i++) {
    const value = values[i];
    into[i] += Number.isNaN(value) ? missing : contribution(value);
  }
}

function bounded(value: number): number {
  return Math.min(Math.max(value, -LARGEST), LARGEST);
}
