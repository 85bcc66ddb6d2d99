import { harmless } from "../escape.ts";

/** HTML that this room made: whatever else stands in a page goes through `el` as text, and comes out as text. */
export interface Markup {
  readonly html: string;
}

export type Child = Markup | string | undefined | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const MOST = 4000;
const VOID = new Set(["meta", "br"]);
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * An element. Text and attributes are escaped, and nothing in them turns the reading direction or hides.
 *
 * @param name of our own, as are the attributes' names
 * @example el("b", { class: "x" }, "a<c").html // '<b class="x">a&lt;c</b>'
 */
export function el(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const open = `<${name}${given.map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join("")}>`;
  return { html: VOID.has(name) ? open : `${open}${children.map(inside).join("")}</${name}>` };
}

/** A text as HTML shows it: nothing in it is markup. @example escaped("a<b") // "a&lt;b" */
export function escaped(text: string): string {
  return harmless(text, MOST).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function inside(child: Child): string {
  if (child === undefined) return "";
  if (typeof child === "string") return escaped(child);
  return "html" in child ? child.html : child.map(inside).join("");
}
