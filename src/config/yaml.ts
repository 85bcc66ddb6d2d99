import { isAlias, isMap, isScalar, isSeq, Scalar } from "yaml";
import { type Code, ContenderError, type Fault } from "../errors.ts";
import { type Locator, locatorOf, type Path, renderPath, type Spot } from "./locator.ts";
import { placeOf, yamlText } from "./yaml-text.ts";
import { yamlTree } from "./yaml-tree.ts";

export type { Locator } from "./locator.ts";

/**
 * Reads a YAML file that a person wrote, strictly: YAML 1.2 core, one document, at most 64 KiB and 32 levels; no aliases,
 * anchors, tags, merge keys, directives, duplicate or non-text keys; numbers are finite and exact.
 *
 * @param file the file as the user named it, for messages
 * @returns plain data (mappings are null-prototype-safe: no `__proto__` gets in; an empty file is null) and a locator
 * @throws ContenderError with `code`, all faults at once with line and column.
 * @example parseYaml(new TextEncoder().encode("a: [1, x]"), "f.yaml", "config-invalid").value // { a: [1, "x"] }
 */
export function parseYaml(bytes: Uint8Array, file: string, code: Code): { value: unknown; where: Locator } {
  const text = yamlText(bytes, file, code);
  const tree = yamlTree(text, file, code);
  const faults: Fault[] = [];
  const root: Spot = { key: 0, value: tree.contents?.range?.[0] ?? 0, inside: new Map() };
  const value = read(tree.contents, [], root);
  if (faults.length > 0) throw new ContenderError(code, faults.slice(0, 50));
  return { value, where: locatorOf(file, text, root) };

  function refuse(offset: number, path: Path, message: string, rest: Partial<Fault> = {}): void {
    faults.push({ file, ...placeOf(text, offset), path: renderPath(path), message, ...rest });
  }

  function read(node: unknown, path: Path, spot: Spot): unknown {
    if (node === null || node === undefined) return null;
    if (isAlias(node)) {
      refuse(spot.value, path, "an alias stands here", { found: `*${node.source}`, hint: "write the value out" });
      return null;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    if (node.anchor) {
      refuse(spot.value, path, "an anchor stands here", { found: `&${node.anchor}`, hint: "take it out" });
    }
    if (node.tag) refuse(spot.value, path, "a tag stands here", { found: node.tag, hint: "take it out" });
    if (isScalar(node)) return scalar(node, path, spot);
    if (isSeq(node)) {
      return node.items.map((item, i) => {
        const offset = offsetOf(item, spot.value);
        const inner: Spot = { key: offset, value: offset, inside: new Map() };
        spot.inside.set(i, inner);
        return read(item, [...path, i], inner);
      });
    }
    const out: Record<string, unknown> = {};
    for (const pair of node.items) {
      const at = offsetOf(pair.key, offsetOf(pair.value, spot.value));
      const key = keyOf(pair.key, at, path);
      if (key === undefined) continue;
      const inner: Spot = { key: at, value: offsetOf(pair.value, at), inside: new Map() };
      const earlier = spot.inside.get(key);
      if (earlier) {
        const hint = `keep one; the first stands in line ${placeOf(text, earlier.key).line}`;
        refuse(at, [...path, key], `the key ${JSON.stringify(key)} stands here a second time`, { hint });
      } else spot.inside.set(key, inner);
      out[key] = read(pair.value, [...path, key], inner);
    }
    return out;
  }

  function keyOf(node: unknown, at: number, path: Path): string | undefined {
    if (isAlias(node) || (isScalar(node) && (node.anchor || node.tag))) {
      refuse(at, path, "a key is an alias or carries an anchor or a tag", { hint: "write the key out as plain text" });
      return undefined;
    }
    const key = isScalar(node) ? node.value : node;
    if (typeof key !== "string" || !isScalar(node)) {
      const found = isScalar(node) ? node.source || "nothing" : "a list, a mapping or nothing";
      const hint = isScalar(node) && key !== null ? `write it in quotes: "${found}"` : "name the key";
      refuse(at, path, "a key is not text", { expected: "text", found, hint });
      return undefined;
    }
    if (key === "__proto__") refuse(at, path, "a key is named __proto__", { hint: "rename it" });
    else if (key === "<<" && node.type === Scalar.PLAIN) {
      refuse(at, path, "a merge key stands here", { found: "<<", hint: "write the keys out" });
    } else if (loneSurrogate(key)) refuse(at, path, "a key holds half a character", { hint: "rename it" });
    else return key;
    return undefined;
  }

  function scalar(node: Scalar, path: Path, spot: Spot): unknown {
    const { value } = node;
    const source = node.source ?? "";
    if (typeof value === "string") {
      if (loneSurrogate(value)) refuse(spot.value, path, "the text holds half a character (a lone surrogate)");
      return value;
    }
    if (typeof value !== "number" && typeof value !== "bigint") return value;
    const number = Number(value);
    const found = source.slice(0, 60);
    if (!Number.isFinite(number)) {
      refuse(spot.value, path, "the number is not finite", { expected: "a finite number", found });
    } else if (!exact(value, number, source)) {
      const hint = "write a number that a double holds, or text in quotes";
      refuse(spot.value, path, "the number can't be held exactly", { expected: EXACT, found, hint });
    }
    return number === 0 ? 0 : number;
  }
}

const EXACT = "whole numbers up to 2^53, others from 5e-324 up";

/** Whole numbers beyond 2^53 would lose digits, tiny ones would become 0: both silently. */
function exact(value: number | bigint, number: number, source: string): boolean {
  if (typeof value === "bigint") return value <= 2n ** 53n && value >= -(2n ** 53n);
  const [digits, exponent] = source.split(/[eE]/);
  if (number === 0) return !/[1-9]/.test(digits);
  return exponent !== undefined || Math.abs(number) < 2 ** 53;
}

function offsetOf(node: unknown, otherwise: number): number {
  const range = (node as { range?: readonly number[] } | null | undefined)?.range;
  return range ? range[0] : otherwise;
}

function loneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}
