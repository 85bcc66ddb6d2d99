import type { Path } from "./locator.ts";

const STEP = /\.?([\p{L}_][\p{L}\p{N}_-]*)|\[(\d{1,9})\]|\[("(?:[^"\\]|\\.)*")\]/uy;

/**
 * A path as people write it, read back: `parsePath(renderPath(path))` equals `path`.
 *
 * @returns undefined where the text is none
 * @example parsePath("features[1].column") // ["features", 1, "column"]
 */
export function parsePath(text: string): Path | undefined {
  const path: (string | number)[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const at = STEP.lastIndex;
    const found = STEP.exec(text);
    if (!found) return undefined;
    const [whole, name, index, quoted] = found;
    // A name has a dot before it, but for the first.
    if (name !== undefined && whole.startsWith(".") !== at > 0) return undefined;
    const step = name ?? (index === undefined ? unquoted(quoted!) : Number(index));
    if (step === undefined) return undefined;
    path.push(step);
  }
  return path.length > 0 ? path : undefined;
}

function unquoted(text: string): string | undefined {
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}
