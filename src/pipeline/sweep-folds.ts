import { keyDigest } from "../data/key-digest.ts";
import type { Dataset } from "../data/reader.ts";
import type { Partition } from "../split/partition.ts";

/**
 * The fold of each training row: groups stand in the order of a hash of their text, and go to the folds in turn. So folds are of
 * one size, in groups, and neither the order of the rows nor the holdout has a say.
 *
 * @returns for each of `partition.train` its fold, and how many groups and folds there are (never more folds than groups)
 */
export function sweepFolds({ table }: Dataset, { train, group }: Partition, folds: number) {
  const { digests } = table.keys;
  const groups = [...new Set(Array.from(train, (row) => group[row]!))];
  const place = new Map(groups.map((code) => [code, keyDigest(`fold:${digests[code]!.toString(16)}`)]));
  groups.sort((a, b) => place.get(a)! - place.get(b)! || digests[a]! - digests[b]!);
  const count = Math.min(folds, groups.length);
  const fold = new Map(groups.map((code, rank) => [code, rank % count]));
  return { fold: Uint8Array.from(train, (row) => fold.get(group[row]!)!), groups: groups.length, folds: count };
}
