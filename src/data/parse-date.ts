const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A cell as a date: an ISO 8601 calendar date (`2026-02-28`), or one with a time of day after `T` or a single blank
 * (`2026-02-28T18:30:05.250+01:00`; seconds and offset may be left out, no offset means UTC). The day has to exist; there
 * is no hour 24 and no second 60.
 *
 * @returns milliseconds since 1970-01-01T00:00Z whatever the machine's time zone is, or NaN where the cell is no such date.
 * @example parseDate("1970-01-02") // 86400000
 */
export function parseDate(cell: string): number {
  const parts = ISO.exec(cell);
  if (parts === null) return Number.NaN;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const [hour, minute, second] = [Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  const [ahead, aheadMinutes] = [Number(parts[10] ?? 0), Number(parts[11] ?? 0)];
  if (ahead > 23 || aheadMinutes > 59) return Number.NaN;
  const offset = (parts[9] === "-" ? -1 : 1) * (ahead * 60 + aheadMinutes);
  const minutes = (daysSince1970(year, month, day) * 24 + hour) * 60 + minute - offset;
  return minutes * 60_000 + second * 1000 + milliseconds(parts[7] ?? "");
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : LENGTHS[month - 1];
}

/** Days of the proleptic Gregorian calendar (Hinnant, "chrono-compatible low-level date algorithms", 2014). */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

function milliseconds(decimals: string): number {
  const whole = Number(decimals.slice(0, 3).padEnd(3, "0"));
  return whole + Number(decimals.slice(3).padEnd(6, "0")) / 1e6;
}
