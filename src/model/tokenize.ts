const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const ASCII = /^[\x00-\x7f]*$/;

/**
 * The words of a text, in order: runs of letters and digits of any script (with the marks that sit on them), in canonical
 * composition (NFC), lower case. Lower case is taken code point by code point with the rules that hold in every language,
 * so neither a locale nor a letter's neighbours (Greek final sigma) change a word. Everything else separates words.
 *
 * @example tokenize("Don't STOP (Official Video) 2") // ["don", "t", "stop", "official", "video", "2"]
 */
export function tokenize(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (text.normalize("NFC").match(WORD) ?? []).map(lower);
}

function lower(word: string): string {
  let out = "";
  for (const point of word) out += point.toLowerCase();
  return out;
}
