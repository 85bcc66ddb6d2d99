/** CSV by the book, one character at a time (RFC 4180; LF or CRLF): what the reader is compared with. */
export function naiveCsv(text: string): { cells: string[]; line: number }[] {
  const records: { cells: string[]; line: number }[] = [];
  let [cell, cells, quoted, line, begun] = ["", [] as string[], false, 1, 1];
  const finish = () => {
    cells.push(cell);
    records.push({ cells, line: begun });
    [cell, cells, begun] = ["", [], line];
  };
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === "\n") line++;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ",") [cell] = ["", cells.push(cell)];
    else if (c === "\n") finish();
    else if (c !== "\r") cell += c;
  }
  if (cell !== "" || cells.length > 0) finish();
  return records;
}
