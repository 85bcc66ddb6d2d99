/**
 * A value as a message shows it: scalars as JSON (at most 60 characters), collections by kind.
 *
 * @example showValue("no") // '"no"'
 * @example showValue([]) // "a list"
 */
export function showValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
