import { distance } from "fastest-levenshtein";
import { SYNONYMS } from "./synonyms.ts";

/**
 * The word that was probably meant: equal but for case, `-`, `_` and blanks, or within a third of its letters by edits
 * (Levenshtein 1966), or two letters swapped, or what another tool's word is called here. The first of the nearest in the order given; undefined where
 * none is near.
 *
 * @example nearest("quantil", ["quantile", "threshold", "class"]) // "quantile"
 * @example nearest("Naive_Bayes", ["naive-bayes", "baseline"]) // "naive-bayes"
 * @example nearest("zebra", ["quantile", "threshold", "class"]) // undefined
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const synonym = Object.hasOwn(SYNONYMS, lower) ? SYNONYMS[lower] : undefined;
  if (synonym !== undefined && words.includes(synonym)) return synonym;
  const meant = plain(word);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const other = plain(candidate);
    const edits = distance(meant, other);
    const swapped = letters(meant) === letters(other) ? 2 : 0;
    const allowed = Math.max(Math.floor(Math.max(meant.length, other.length) / 3), swapped);
    if (edits <= allowed && edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

function letters(word: string): string {
  return [...word].sort().join("");
}

function plain(word: string): string {
  return word
    .slice(0, 256)
    .toLowerCase()
    .replace(/[-_\s]/g, "");
}
