import { type Column, isMissing } from "../data/table.ts";
import type { Leak } from "./checks.types.ts";
import type { Partition } from "./partition.ts";
import { rawAuc } from "./raw-auc.ts";

const SUSPICIOUS = 0.995;

/**
 * Features that give the target away by themselves on the training rows: the AUC is at least 0.995 or at most 0.005, of
 * the number itself (rows without it left out), of a level's share of positives, or of whether the cell is missing. The
 * share is that of the other half of the groups (even and odd ones), so that a level seen once says nothing of itself.
 */
export function findLeaks(features: readonly Column[], partition: Partition): Leak[] {
  return features.flatMap((column) => {
    const missing = aucOver(partition, partition.train, (row) => (isMissing(column, row) ? 1 : 0));
    const own =
      column.type === "string" || column.type === "boolean" ? byLevel(column, partition) : byValue(column, partition);
    const candidates = [own, missing].filter((auc) => auc !== undefined);
    const found = candidates.filter((auc) => auc >= SUSPICIOUS || auc <= 1 - SUSPICIOUS);
    return found.length === 0 ? [] : [{ column: column.name, auc: found[0] }];
  });
}

function byValue(column: Column & { values: Float64Array }, partition: Partition): number | undefined {
  const rows = partition.train.filter((row) => !Number.isNaN(column.values[row]));
  return aucOver(partition, rows, (row) => column.values[row]);
}

function byLevel(column: Column, partition: Partition): number | undefined {
  const { train, label, group } = partition;
  const levels = column.type === "string" ? column.levels.length + 1 : 3;
  const place = (row: number, half: number) => half * levels + level(column, row);
  const count = new Float64Array(2 * levels);
  const positive = new Float64Array(2 * levels);
  let positives = 0;
  for (const row of train) {
    count[place(row, group[row] & 1)]++;
    positive[place(row, group[row] & 1)] += label[row];
    positives += label[row];
  }
  return aucOver(partition, train, (row) => {
    const other = place(row, 1 - (group[row] & 1));
    return count[other] === 0 ? positives / train.length : positive[other] / count[other];
  });
}

/** Position of a row's level; a missing cell is a level. */
function level(column: Column, row: number): number {
  if (column.type === "string") return column.codes[row] + 1;
  return column.values[row] === 255 ? 2 : column.values[row];
}

function aucOver({ label }: Partition, rows: Int32Array, value: (row: number) => number): number | undefined {
  return rawAuc(
    Float64Array.from(rows, value),
    Uint8Array.from(rows, (row) => label[row]),
  );
}
