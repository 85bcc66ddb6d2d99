import { ContenderError } from "../../errors.ts";

const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,254}$/;

/**
 * A key's segments: letters, digits, `.`, `_` and `-`, none of them beginning with a dot, parted by slashes.
 *
 * @throws ContenderError `internal`: keys are rendered by `records/layout.ts`, never typed.
 * @example keySegments("runs/trending/0123456789abcdef.json") // ["runs", "trending", "0123456789abcdef.json"]
 */
export function keySegments(key: string): string[] {
  if (isKey(key)) return key.split("/");
  throw new ContenderError("internal", {
    message: `a store's key has segments of letters, digits, ".", "_" and "-" that begin with no dot; found ${JSON.stringify(key)}`,
    expected: "runs/trending/0123456789abcdef.json",
    found: key,
  });
}

/** Whether a text is a key. */
export function isKey(text: string): boolean {
  return text.length <= 1024 && text.split("/").every((segment) => SEGMENT.test(segment));
}

/** A prefix's segments: of a key or of the folder that it is; the empty prefix has none. */
export function prefixSegments(prefix: string): string[] {
  const folder = prefix.endsWith("/") ? prefix.slice(0, -1) : prefix;
  return folder === "" && prefix !== "/" ? [] : keySegments(folder);
}
