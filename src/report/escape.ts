/** Characters that mean something to Markdown, HTML or a forge, and what stands in for them: alike to the eye, inert. */
const LOOKALIKES: Readonly<Record<string, string>> = { "<": "‹", ">": "›", "|": "¦", "`": "ˋ", "@": "＠" };

const REPLACEMENT = "\ufffd";

/** Control pictures for C0 and DEL; whatever else is invisible or turns the reading direction is replaced. */
function visible(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  if (code === 0x2028 || code === 0x2029) return "␤";
  return REPLACEMENT;
}

/**
 * Text of unknown origin without anything that moves a terminal's cursor, breaks a line, turns the reading direction,
 * hides, or starts a workflow command (`::`, `##[`). Joiners inside words stay (they spell Persian and emoji).
 *
 * @param limit most characters (code points) that are shown; longer text ends in an ellipsis
 * @example harmless("a\nb") // "a␤b"
 */
export function harmless(text: string, limit = 2000): string {
  const points = [...text.slice(0, limit * 2 + 2)];
  const kept = points.length > limit ? `${points.slice(0, limit - 1).join("")}…` : points.join("");
  return kept
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u200c\u200d])\p{Cf}/gu, visible)
    .replace(/(\p{M}{4})\p{M}+/gu, `$1${REPLACEMENT}`)
    .replaceAll("::", "∷")
    .replaceAll("##[", "## [");
}

/** The same, and without what Markdown, HTML or a forge would act upon. */
function inert(text: string, limit: number): string {
  return harmless(text, limit)
    .replace(/[<>|`@]/g, (character) => LOOKALIKES[character]!)
    .replaceAll("](", "] (");
}

/**
 * A name, level, value or path as a code span, in which no mention, link, markup, table cell or command can start.
 *
 * @param limit most characters that are shown
 * @example code("a|b") // "`a¦b`"
 */
export function code(text: string, limit = 60): string {
  if (text === "") return "*(empty)*";
  const shown = inert(text, limit)
    .replace(/^ +/, (blanks) => "␠".repeat(blanks.length))
    .replace(/ +$/, (blanks) => "␠".repeat(blanks.length));
  return `\`${shown}\``;
}

/** One pair of backticks that no third one touches. */
const SPAN = /(?<!`)`([^`]+)`(?!`)/;

/**
 * A sentence that may carry foreign words: nothing in it is markup, but what stands between two backticks is code.
 *
 * @param limit most characters that are shown
 * @example prose("see `a`, @b") // "see `a`, ＠b"
 */
export function prose(text: string, limit = 600): string {
  const parts = harmless(text, limit).split(SPAN);
  return parts.map((part, i) => (i % 2 === 1 ? code(part, limit) : plainWords(part))).join("");
}

function plainWords(text: string): string {
  return inert(text, text.length + 1)
    .replace(/[\\*~[\]!&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replaceAll("#", "＃")
    .replaceAll("$", "＄")
    .replaceAll("://", ":⁄⁄")
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}․`)
    .replace(/gh-(?=\d)/gi, (found) => `${found.slice(0, 2)}‑`);
}
