import { type Column, isMissing, type NumberColumn } from "../data/table.ts";
import { type Cell, cellAuc } from "./cell-auc.ts";
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
    const numeric = column.type === "number" || column.type === "date";
    const own = numeric ? byNumber(column, partition) : byLevel(column, partition);
    const candidates = [own, byMissing(column, partition)].filter((auc) => auc !== undefined);
    const found = candidates.filter((auc) => auc >= SUSPICIOUS || auc <= 1 - SUSPICIOUS);
    return found.length === 0 ? [] : [{ column: column.name, auc: found[0] }];
  });
}

function byNumber({ values }: NumberColumn, { train, label }: Partition): number | undefined {
  const present = new Float64Array(train.length);
  const labels = new Uint8Array(train.length);
  let count = 0;
  for (const row of train) {
    if (Number.isNaN(values[row])) continue;
    present[count] = values[row];
    labels[count++] = label[row];
  }
  return rawAuc(present.subarray(0, count), labels.subarray(0, count));
}

function byMissing(column: Column, { train, label }: Partition): number | undefined {
  const counts = [0, 0, 0, 0];
  for (const row of train) counts[(isMissing(column, row) ? 2 : 0) + label[row]]++;
  return cellAuc([
    { value: 0, negatives: counts[0], positives: counts[1] },
    { value: 1, negatives: counts[2], positives: counts[3] },
  ]);
}

function byLevel(column: Column, { train, label, group }: Partition): number | undefined {
  const levels = column.type === "string" ? column.levels.length + 1 : 3;
  const count = new Float64Array(2 * levels);
  const positive = new Float64Array(2 * levels);
  let positives = 0;
  for (const row of train) {
    const place = (group[row] & 1) * levels + level(column, row);
    count[place]++;
    positive[place] += label[row];
    positives += label[row];
  }
  const cells: Cell[] = [];
  for (let place = 0; place < 2 * levels; place++) {
    if (count[place] === 0) continue;
    const other = place < levels ? place + levels : place - levels;
    const value = count[other] === 0 ? positives / train.length : positive[other] / count[other];
    cells.push({ value, positives: positive[place], negatives: count[place] - positive[place] });
  }
  return cellAuc(cells);
}

/** Position of a row's level; a missing cell is a level. */
function level(column: Column, row: number): number {
  if (column.type === "string") return column.codes[row] + 1;
  return column.values[row] === 255 ? 2 : column.values[row];
}
