import type { Ink } from "./paint.ts";

/** A run of text in one ink. */
export interface Piece {
  readonly text: string;
  readonly ink: Ink | undefined;
}

const TOKEN =
  /`([^`]*)`|\*\*((?:[^*\\`]|\\.|`[^`]*`)+)\*\*|\*((?:[^*\\`]|\\.|`[^`]*`)+)\*|\\([!-/:-@[-`{-~])|([^`*\\]+|.)/gsu;

/**
 * The inline Markdown that our pages use – code, bold, emphasis, backslash escapes – as pieces of plain text.
 *
 * @example inline("**a** `b`") // [{ text: "a", ink: "bold" }, { text: " ", ink: undefined }, { text: "b", ink: "cyan" }]
 */
export function inline(markdown: string, outer?: Ink): Piece[] {
  const pieces: Piece[] = [];
  for (const [, code, bold, soft, escaped, text] of markdown.matchAll(TOKEN)) {
    if (code !== undefined) pieces.push({ text: code, ink: "cyan" });
    else if (bold !== undefined) pieces.push(...inline(bold, "bold"));
    else if (soft !== undefined) pieces.push(...inline(soft, "faint"));
    else pieces.push({ text: escaped ?? text ?? "", ink: outer });
  }
  return pieces;
}
