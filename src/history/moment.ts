import { formatDate } from "../data/format-date.ts";
import { parseDate } from "../data/parse-date.ts";

/**
 * A time as the index holds it: UTC with milliseconds; null where the text is none.
 *
 * @example moment("2026-11-05T14:03:22Z") // "2026-11-05T14:03:22.000Z"
 */
export function moment(text: string): string | null {
  const time = parseDate(text);
  return Number.isNaN(time) ? null : formatDate(time, true);
}
