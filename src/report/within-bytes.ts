/**
 * A text of at most so many bytes of UTF-8: whole lines go from its end, and a last line says so.
 *
 * @example withinBytes("a\nb\nc", 3 + 62) // all of it
 */
export function withinBytes(text: string, most: number): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= most) return text;
  const said = "\n\n*The rest was left out for want of room.*\n";
  const room = most - new TextEncoder().encode(said).length;
  const end = bytes.lastIndexOf(0x0a, room);
  return new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))) + said;
}
