import { countLineFeeds } from "./decode-lines.ts";
import type { FaultList } from "./fault-list.ts";

/**
 * Whole records with every line end as LF; line ends inside of quoted cells stay as they are.
 *
 * @param line number of the first line
 * @throws ContenderError `data-invalid` at a carriage return outside of quotes that no line feed follows.
 */
export function withLineFeeds(records: string, line: number, faults: FaultList): string {
  if (!records.includes("\r")) return records;
  const parts = records.split('"');
  let at = 0;
  for (let part = 0; part < parts.length; part++) {
    const begin = at;
    at += parts[part].length + 1;
    if (part % 2 === 1 || !parts[part].includes("\r")) continue;
    const lone = parts[part].search(/\r(?!\n)/);
    if (lone !== -1) {
      faults.stop({
        line: line + countLineFeeds(records, 0, begin + lone),
        message: "expected lines that end in LF or CRLF, found a lone carriage return: save the file with LF line ends",
        found: "a lone carriage return (CR)",
        hint: "tr '\\r' '\\n' turns a file of the old Macintosh kind into one with LF",
      });
    }
    parts[part] = parts[part].replaceAll("\r\n", "\n");
  }
  return parts.join('"');
}
