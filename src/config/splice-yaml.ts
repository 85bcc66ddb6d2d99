import { type Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { Path } from "./locator.ts";

/**
 * A text in which another value stands in place of one that stands on one line: not a character around it changes. Undefined
 * where there is no such value. (Nothing here knows whether the result reads as it should: the caller looks.)
 */
export function replaced(text: string, path: Path, written: string): string | undefined {
  const node = read(text).getIn(path, true);
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  const [start, end] = node.range!;
  const old = text.slice(start, end);
  if (old === "" || old.includes("\n") || (isCollection(node) && !node.flow)) return undefined;
  return text.slice(0, start) + written + text.slice(end);
}

/** A text in which something new stands after the last entry of what it belongs to; undefined where that is empty or no such. */
export function inserted(text: string, path: Path, written: string): string | undefined {
  const document = read(text);
  const deep = path.findIndex((_step, at) => !document.hasIn(path.slice(0, at + 1)));
  if (deep < 0) return undefined;
  const parent = deep === 0 ? document.contents : document.getIn(path.slice(0, deep), true);
  if (!isMap(parent) && !isSeq(parent)) return undefined;
  const entry = path.slice(deep + 1).reduceRight<string>((inner, step) => wrapped(step, inner), written);
  const own = isMap(parent) ? `${keyOf(path[deep]!)}: ${entry}` : entry;
  const last = parent.items.at(-1);
  const first = parent.items[0];
  const end = endOf(last);
  const start = startOf(first);
  if (end === undefined || start === undefined) return undefined;
  if (parent.flow) return `${text.slice(0, end)}, ${own}${text.slice(end)}`;
  const line = text.indexOf("\n", end - 1) < 0 ? text.length : text.indexOf("\n", end - 1);
  const indent = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).replace(/[^ -].*$/, "");
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const at = text[line - 1] === "\r" ? line - 1 : line;
  return `${text.slice(0, at)}${newline}${isMap(parent) ? indent.replace("-", " ") : indent}${own}${text.slice(at)}`;
}

/** The text drawn anew from its document, which keeps comments and the order of keys, but not the layout. */
export function redrawn(text: string, path: Path, value: unknown): string {
  const document = read(text);
  document.setIn(path, document.createNode(value) as Node);
  return document.toString({ lineWidth: 0 });
}

function read(text: string): Document.Parsed {
  return parseDocument(text, { version: "1.2", schema: "core", merge: false });
}

function wrapped(step: string | number, inner: string): string {
  return typeof step === "number" ? `[${inner}]` : `{ ${keyOf(step)}: ${inner} }`;
}

function keyOf(step: string | number): string {
  return /^[A-Za-z_][\w-]*$/.test(String(step)) ? String(step) : JSON.stringify(step);
}

/** Where an entry's text ends: of a mapping's the value's, of what has several lines the innermost last one's. */
function endOf(entry: unknown): number | undefined {
  if (isPair(entry)) return endOf(entry.value) ?? endOf(entry.key);
  if (isCollection(entry) && !entry.flow) return endOf(entry.items.at(-1));
  return isScalar(entry) || isCollection(entry) ? entry.range?.[1] : undefined;
}

function startOf(entry: unknown): number | undefined {
  const node = isPair(entry) ? entry.key : entry;
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}
