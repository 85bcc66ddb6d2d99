import Papa from "papaparse";
import { randomWords } from "../../src/compare/random-words.ts";
import { sha256 } from "../../src/digest.ts";
import { shufflings } from "../../src/explain/shufflings.ts";

const HALF = 2 ** 31;

/**
 * The real data with two columns more, so that a config can ask for what must not be promoted: `Likes_shuffled`, the likes dealt
 * out anew among all rows, and `Kept`, 1 in half of the rows by chance and empty in the others. Both are seeded; every cell of
 * the file stays what it was.
 */
export function prepared(csv: string): string {
  const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  if (errors.length > 0) throw new TypeError(`expected the real data, found ${JSON.stringify(errors[0])}`);
  const [header, ...rows] = data as [string[], ...string[][]];
  const likes = header.indexOf("Likes");
  const order = shufflings(sha256(new TextEncoder().encode("likes of other tracks")), rows.length, 1)[0]!;
  const word = randomWords(sha256(new TextEncoder().encode("half of the rows")));
  const more = rows.map((row, i) => [...row, rows[order[i]!]![likes]!, word() < HALF ? "1" : ""]);
  return `${Papa.unparse([[...header, "Likes_shuffled", "Kept"], ...more], { newline: "\n" })}\n`;
}
