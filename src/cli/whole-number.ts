import { ContenderError } from "../errors.ts";

/**
 * A whole number that somebody typed behind an option.
 *
 * @throws ContenderError `usage` with what was typed
 * @example wholeNumber("--keep", "3", 0) // 3
 */
export function wholeNumber(option: string, typed: string, least: number, most = 999_999): number {
  const number = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= least && number <= most) return number;
  const range = most === 999_999 ? `, ${least} or more` : ` from ${least} to ${most}`;
  throw new ContenderError("usage", {
    message: `${option} takes a whole number${range}`,
    expected: `a whole number${range}`,
    found: JSON.stringify(typed.slice(0, 80)),
  });
}
