/** The labels of some rows, in their order. @param label label of every row of the table */
export function pick(label: Uint8Array, rows: Int32Array): Uint8Array {
  const out = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = label[rows[i]];
  return out;
}
