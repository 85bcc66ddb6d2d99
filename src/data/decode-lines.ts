import type { FaultList } from "./fault-list.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Whole lines of bytes as text.
 *
 * @param line number of the first of them
 * @throws ContenderError `data-invalid` with the line where they are not UTF-8, or hold a NUL.
 */
export function decodeLines(bytes: Uint8Array, line: number, faults: FaultList): string {
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    faults.stop({
      line: line + linesBefore(bytes),
      message: "expected UTF-8, found bytes that are none: save the file as UTF-8",
      expected: "UTF-8",
      hint: "the file may be Latin-1 or Windows-1252: iconv -f WINDOWS-1252 -t UTF-8",
    });
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    faults.stop({
      line: line + countLineFeeds(text, 0, nul),
      message: "expected text, found a NUL byte: the file is binary or damaged",
      found: "NUL",
    });
  }
  return text;
}

/** Line feeds before the first line that is not UTF-8. */
function linesBefore(bytes: Uint8Array): number {
  for (let count = 0, at = 0; ; count++) {
    const end = bytes.indexOf(10, at);
    try {
      strict.decode(bytes.subarray(at, end === -1 ? undefined : end));
    } catch {
      return count;
    }
    if (end === -1) return count;
    at = end + 1;
  }
}

/** Number of line feeds in `text[from, to)`. */
export function countLineFeeds(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
