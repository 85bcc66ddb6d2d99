/** The values of some rows, ascending, without the missing ones (NaN). */
export function sortedValues(values: Float64Array, rows: Int32Array): Float64Array {
  const present = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) if (!Number.isNaN(values[row])) present[count++] = values[row];
  return present.subarray(0, count).sort();
}
