/** What `--limit` says; what is no number is refused where questions are parsed. */
export function limitOf(typed: string): number {
  return /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
}
