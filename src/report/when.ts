import { formatDate } from "../data/format-date.ts";
import { code } from "./escape.ts";

/**
 * A moment to the minute, in UTC.
 *
 * @param moment ISO 8601 text, or seconds since 1970
 * @example when("2026-11-05T14:03:22.120Z") // "2026-11-05 14:03"
 */
export function when(moment: string | number): string {
  const text = typeof moment === "number" ? formatDate(moment * 1000, true) : moment;
  const parts = /^(\d{4,}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d(\.\d+)?)?Z$/.exec(text);
  return parts === null ? code(text) : `${parts[1]} ${parts[2]}`;
}
