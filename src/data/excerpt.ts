const LONGEST = 60;

/**
 * A cell's text fit for a message: in quotes, control and direction characters escaped, at most 60 characters of it.
 *
 * @example excerpt("a\u0007b") // '"a\\u0007b"'
 */
export function excerpt(text: string): string {
  const short = text.length > LONGEST ? `${Array.from(text.slice(0, LONGEST)).slice(0, -1).join("")}…` : text;
  const printable = short.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (strange) => `\\u${strange.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${printable}"`;
}
