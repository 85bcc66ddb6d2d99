/** Shown for what is not defined; a footnote says why. */
export const NONE = "–";

/**
 * A number with a fixed count of decimals. A true minus sign, never a negative zero, never an exponent below 1e21.
 *
 * @example decimal(0.81234) // "0.8123"
 * @example decimal(-0.00001) // "0.0000"
 */
export function decimal(value: number, digits = 4): string {
  const text = value.toFixed(digits);
  return /^-[0.]*$/.test(text) ? text.slice(1) : text.replace("-", "−");
}

/**
 * The same with its sign, plus too; what rounds to zero has none.
 *
 * @example signed(0.0112) // "+0.0112"
 */
export function signed(value: number, digits = 4): string {
  const text = decimal(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/**
 * How many decimals a difference needs: four, or as many as show two digits of the interval's width (without a width: of
 * the difference itself), at most ten.
 *
 * @example digitsFor({ difference: 0.00002, lower: 0.00001, upper: 0.00003 }) // 6
 */
export function digitsFor(estimate: { difference: number | null; lower: number | null; upper: number | null }): number {
  const { difference, lower, upper } = estimate;
  const width = lower !== null && upper !== null ? upper - lower : 0;
  const scale = width > 0 ? width : Math.abs(difference ?? 0);
  if (scale < 1e-9) return 4;
  let digits = 4;
  for (let unit = 1e4; scale * unit < 9.5 && digits < 10; unit *= 10) digits++;
  return digits;
}

/**
 * A number from a config as a person would write it: no padding, no exponent for small ones.
 *
 * @example plain(1e-7) // "0.0000001"
 */
export function plain(value: number): string {
  const size = Math.abs(value);
  const text = size > 0 && size < 1e-6 && size >= 1e-15 ? value.toFixed(18).replace(/0+$/, "") : String(value);
  return text === "-0" ? "0" : text.replace("-", "−");
}

/**
 * A share as a percentage, without padding.
 *
 * @example percent(0.995) // "99.5 %"
 */
export function percent(share: number): string {
  return `${(share * 100).toFixed(6).replace(/\.?0+$/, "")} %`.replace("-", "−");
}

/**
 * A whole number; from five digits on with narrow no-break spaces (U+202F) between thousands.
 *
 * @example count(20718) // "20\u202f718"
 */
export function count(value: number): string {
  const text = String(value);
  return /^\d{5,}$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, "\u202f") : text;
}

/** A count and its noun. @example counted(1, "row") // "1 row" */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}

/** A p-value to four decimals. @example chance(0.00001) // "under 0.0001" */
export function chance(p: number): string {
  return p < 0.0001 ? "under 0.0001" : decimal(p);
}

/**
 * The level of every deciding interval and, where the budget divides it, what it keeps over the whole budget.
 *
 * @example levelOf({ confidence: 0.95, budget: 10 }).head // "99.5 % CI (95 % over a budget of 10)"
 */
export function levelOf(of: { confidence: number; budget: number }): { short: string; head: string } {
  const short = `${percent(1 - (1 - of.confidence) / of.budget)} CI`;
  return {
    short,
    head: of.budget === 1 ? short : `${short} (${percent(of.confidence)} over a budget of ${count(of.budget)})`,
  };
}

/** An interval in words. @example interval(-0.0051, 0.0111) // "−0.0051 to 0.0111" */
export function interval(lower: number, upper: number, digits = 4): string {
  return `${decimal(lower, digits)} to ${decimal(upper, digits)}`;
}

/** A text that no line breaks: its blanks are no-break spaces (U+00A0). For cells of tables. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
