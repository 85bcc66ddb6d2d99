import { addTerm } from "../model/add-term.ts";
import { type Encoded, rowsOf } from "../model/encoded.ts";
import type { Term } from "../model/model.types.ts";

/** What a term contributes to a row of the training part on average: what to say where a cell is missing. */
export function meanContribution(term: Term, encoded: Encoded): number {
  const each = new Float64Array(rowsOf(encoded));
  addTerm(term, encoded, each);
  let sum = 0;
  for (let i = 0; i < each.length; i++) sum += each[i];
  return each.length === 0 ? 0 : sum / each.length;
}
