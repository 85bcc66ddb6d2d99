import { fold } from "./fold.ts";
import { inline, type Piece } from "./inline.ts";
import { type Paint, painter } from "./paint.ts";
import { terminalTable } from "./terminal-table.ts";

export interface Screen {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** Shows what is folded; without it one line says that it is there. */
  readonly unfold?: boolean;
}

/**
 * Our own Markdown for a terminal: headings, aligned tables, bold, lists, pictures of characters, folded parts; what only a
 * browser can draw, and a comment's hidden line, are passed over. Without `colour` no escape gets out. Ends with a line break.
 *
 * @example terminal("**a** `b`\n", { colour: false, width: 80 }) // "a b\n"
 */
export function terminal(markdown: string, { colour, width, unfold = false }: Screen): string {
  const paint = painter(colour);
  const columns = Math.max(40, width);
  const out: string[] = [];
  let hidden = false;
  for (const block of blocksOf(markdown)) {
    const first = block[0]!;
    if (first.startsWith("<!-- ") || first === "```mermaid") continue;
    const summary = /^<details><summary>(.*)<\/summary>/.exec(first);
    if (summary) {
      hidden = !unfold;
      if (unfold && out.length > 0) out.push("");
      if (!unfold && out.length > 0 && !out.at(-1)!.startsWith(paint("faint", "▸ ")) && out.at(-1) !== "") out.push("");
      out.push(unfold ? paint("bold", summary[1]!) : `${paint("faint", "▸ ")}${summary[1]}`);
    } else if (first === "</details>") hidden = false;
    else if (!hidden) {
      if (out.length > 0) out.push("");
      out.push(...blockLines(block, columns, paint));
    }
  }
  return `${out.join("\n")}\n`;
}

/** Runs of lines that are not blank. */
function blocksOf(markdown: string): string[][] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((block) => block.length > 0);
}

function blockLines(block: readonly string[], width: number, paint: Paint): string[] {
  const first = block[0]!;
  if (first.startsWith("| ")) return terminalTable(block, width, paint);
  if (first === "---") return [paint("faint", "─".repeat(width))];
  if (first === "```text") return block.slice(1, -1);
  const heading = /^#+ (.*)$/.exec(first);
  if (heading)
    return [
      paint(
        "bold",
        inline(heading[1]!)
          .map(({ text }) => text)
          .join(""),
      ),
    ];
  if (first.startsWith("- ")) {
    return block.flatMap((line) =>
      fold(inline(line.replace(/^- /, "")), width - 2).map(
        (pieces, i) => `${i === 0 ? "• " : "  "}${inked(pieces, paint)}`,
      ),
    );
  }
  return fold(inline(block.join(" ")), width).map((pieces) => inked(pieces, paint));
}

function inked(pieces: readonly Piece[], paint: Paint): string {
  return pieces.map(({ text, ink }) => (ink === undefined ? text : paint(ink, text))).join("");
}
