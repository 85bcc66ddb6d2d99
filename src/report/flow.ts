/**
 * A value as YAML would write it on one line.
 *
 * @example flow({ column: "Likes", transform: ["log1p"] }) // "{ column: Likes, transform: [log1p] }"
 */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (isRecord(value)) {
    const members = Object.entries(value).map(([key, member]) => `${key}: ${flow(member)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return typeof value === "string" && !needsQuotes(value) ? value : String(JSON.stringify(value));
}

/** A JSON or YAML mapping. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a text would be read as something else without its quotes. */
function needsQuotes(text: string): boolean {
  return /^(true|false|null|~|[-+.]?\d.*|)$/i.test(text) || /["\n]|^[\s[{]|[\s\]}]$/.test(text);
}
