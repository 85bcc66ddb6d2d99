import { ContenderError } from "./errors.ts";

/** Anything that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Canonical JSON text: keys in code-unit order, no white space, absent (`undefined`) members left out, numbers as
 * ECMAScript prints them (the shortest text that parses back), −0 as 0. Two values are equal exactly when their texts are.
 * (The order and the numbers are those of RFC 8785.)
 *
 * @throws ContenderError `internal` for NaN, an infinity or a value that JSON can't carry.
 * @example canonical({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case "string":
    case "boolean":
      return JSON.stringify(value);
    case "number":
      if (!Number.isFinite(value)) break;
      return JSON.stringify(value === 0 ? 0 : value);
    case "object": {
      if (value === null) return "null";
      if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
      const entries = Object.entries(value).filter(([, member]) => member !== undefined);
      entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
    }
  }
  throw new ContenderError("internal", {
    message: `canonical JSON carries finite numbers, text, booleans, lists and records; found ${typeof value} ${String(value)}`,
  });
}
