import { addTerm } from "../model/add-term.ts";
import type { Encoded } from "../model/encoded.ts";
import type { Term } from "../model/model.types.ts";

/** What a term contributes to a row of the training part on average: what to say where a cell is missing. */
export function meanContribution(term: Term, encoded: Encoded): number {
  if (encoded.kind === "tokens") return mean(term, encoded, encoded.missing.length);
  return mean(term, encoded, encoded.kind === "number" ? encoded.values.length : encoded.codes.length);
}

function mean(term: Term, encoded: Encoded, rows: number): number {
  const each = new Float64Array(rows);
  addTerm(term, encoded, each);
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += each[i];
  return rows === 0 ? 0 : sum / rows;
}
