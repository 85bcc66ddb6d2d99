import { code, prose } from "./escape.ts";

/** A champion that was looked at, and what its change is. */
export interface CheckedLine {
  readonly model: string;
  readonly kind: string;
  readonly what: string;
}

/**
 * What became of the champions that a pull request touches, as Markdown.
 *
 * @param uncommitted files of champions that the checkout has otherwise than its head, which alone was looked at
 */
export function checkedList(checked: readonly CheckedLine[], uncommitted: readonly string[] = []): string {
  const lines = checked.map(({ model, kind, what }) => `- ✓ ${code(model)}: **${kind}** · ${prose(what)}\n`).join("");
  const found = checked.length === 0 ? "No champion is touched here.\n" : lines;
  if (uncommitted.length === 0) return found;
  const files = uncommitted.slice(0, 20).map((file) => code(file, 200));
  return `${found}\nNot looked at, because it is not committed: ${files.join(", ")}\n`;
}
