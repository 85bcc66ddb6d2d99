import type { SampleColumn } from "./sample-column.ts";

/**
 * Whether a column alone tells the label: a number that ranks the positive rows above (or below) nearly all others (AUC at least
 * 0.995 or at most 0.005, as the check step has it), or levels of which nearly every row of each has one label.
 *
 * @param label 1, 0 or undefined (no label) a row
 */
export function givesAway(column: SampleColumn, label: readonly (0 | 1 | undefined)[]): boolean {
  const rows: { cell: string | number | boolean; label: 0 | 1 }[] = [];
  column.cells.forEach((cell, row) => {
    const own = label[row];
    if (cell !== null && own !== undefined) rows.push({ cell, label: own });
  });
  const positives = rows.filter((row) => row.label === 1).length;
  const negatives = rows.length - positives;
  if (positives < 5 || negatives < 5) return false;
  if (column.type === "string" || column.type === "boolean") {
    const levels = new Map<unknown, [number, number]>();
    for (const row of rows) {
      const counts = levels.get(row.cell) ?? [0, 0];
      counts[row.label]++;
      levels.set(row.cell, counts);
    }
    if (levels.size > rows.length / 5) return false;
    const right = [...levels.values()].reduce((sum, counts) => sum + Math.max(...counts), 0);
    return right >= 0.995 * rows.length && right - Math.max(positives, negatives) >= 5;
  }
  rows.sort((a, b) => Number(a.cell) - Number(b.cell));
  let below = 0;
  let won = 0;
  for (let i = 0; i < rows.length; ) {
    let [ties, tiedPositives] = [0, 0];
    for (const { cell } = rows[i]; i < rows.length && rows[i].cell === cell; i++) {
      ties++;
      tiedPositives += rows[i].label;
    }
    const tiedNegatives = ties - tiedPositives;
    won += tiedPositives * (below + tiedNegatives / 2);
    below += tiedNegatives;
  }
  const auc = won / (positives * negatives);
  return auc >= 0.995 || auc <= 0.005;
}
