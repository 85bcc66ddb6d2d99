import { displayWidth } from "./display-width.ts";
import type { Piece } from "./inline.ts";

/**
 * Breaks a text into lines no wider than `width` at its ordinary spaces; a word that is wider has a line of its own.
 *
 * @example fold([{ text: "aa bb cc", ink: undefined }], 5) // [[{ text: "aa bb", … }], [{ text: "cc", … }]]
 */
export function fold(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const word of wordsOf(pieces)) {
    const size = word.reduce((sum, { text }) => sum + displayWidth(text), 0);
    const blank = word[0]?.text === " ";
    if (used > 0 && !blank && used + size > width) {
      lines.push([]);
      used = 0;
    }
    if (blank && (used === 0 || used + size > width)) continue;
    lines.at(-1)!.push(...word);
    used += size;
  }
  return lines.map(trimEnd);
}

/** Words and single blanks; a word may hold several inks. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let open = false;
  for (const { text, ink } of pieces) {
    for (const part of text.split(/( )/)) {
      if (part === "") continue;
      if (part === " ") words.push([{ text: " ", ink }]);
      else if (open) words.at(-1)!.push({ text: part, ink });
      else words.push([{ text: part, ink }]);
      open = part !== " ";
    }
  }
  return words;
}

function trimEnd(line: Piece[]): Piece[] {
  let end = line.length;
  while (end > 0 && line[end - 1]!.text === " ") end--;
  return line.slice(0, end);
}
