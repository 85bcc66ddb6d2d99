import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { sha256 } from "../../src/digest.ts";

/** Names that hang on the engine: runs, keys, digests. */
const HEX = /\b[0-9a-f]{16}(?:[0-9a-f]{48})?\b/g;

/**
 * A tree as a text that stays the same when the engine changes and nothing that it computes does: each file's path and
 * digest; where a file names runs or digests, they stand as numbers in the order of their first appearance. Of the schemas,
 * which others pin, only the paths; of pointers the whole text.
 */
export function endState(files: readonly (readonly [path: string, text: string])[]): string {
  const numbers = new Map<string, string>();
  const plain = (text: string) =>
    text.replace(HEX, (name) => {
      if (!numbers.has(name)) numbers.set(name, `<${numbers.size + 1}>`);
      return numbers.get(name)!;
    });
  const digest = (text: string) => sha256(new TextEncoder().encode(text));
  const lines = files.map(([path, text]) => {
    if (path.startsWith("configs/schema/")) return path;
    if (path.startsWith("configs/champions/") && path.endsWith(".yaml")) return `${path}\n${indented(plain(text))}`;
    return `${path} ${digest(path.startsWith("configs/champions/") ? plain(text) : text)}`;
  });
  return `${lines.join("\n")}\n`;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^/gm, "  ");
}

/** Compares a text with the one of that name; UPDATE_GOLDEN=1 writes it instead. */
export function pinned(name: string, text: string): void {
  const file = new URL(`../fixtures/forge/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, "utf8"));
}
