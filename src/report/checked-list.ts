import { code, prose } from "./escape.ts";

/** A champion that was looked at, and what its change is. */
export interface CheckedLine {
  readonly model: string;
  readonly kind: string;
  readonly what: string;
}

/** What became of the champions that a pull request touches, as Markdown. */
export function checkedList(checked: readonly CheckedLine[]): string {
  if (checked.length === 0) return "No champion is touched here.\n";
  return checked.map(({ model, kind, what }) => `- ✓ ${code(model)}: **${kind}** · ${prose(what)}\n`).join("");
}
