import { ContenderError } from "../../../errors.ts";

/** Reads single places of a forge's answer, in which anything may stand. */
export interface Shape {
  /** @throws ContenderError `forge-failed` where no text stands there. */
  text(path: string): string;
  whole(path: string): number;
  /** What stands there, undefined where nothing does (or null). */
  at(path: string): unknown;
}

/**
 * @param what the thing that was asked for: "a pull request"
 * @example shape({ head: { sha: "a" } }, "a pull request").text("head.sha") // "a"
 */
export function shape(data: unknown, what: string): Shape {
  const at = (path: string): unknown => {
    let value: unknown = data;
    for (const key of path.split(".")) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
      value = (value as Record<string, unknown>)[key];
    }
    return value ?? undefined;
  };
  const odd = (path: string, expected: string): ContenderError =>
    new ContenderError("forge-failed", {
      path,
      message: `the forge answered with ${what} that has no ${path}; expected ${expected}, found ${typeof at(path)}`,
      expected,
      found: typeof at(path),
    });
  return {
    at,
    text(path) {
      const value = at(path);
      if (typeof value === "string") return value;
      throw odd(path, "a text");
    },
    whole(path) {
      const value = at(path);
      if (typeof value === "number" && Number.isSafeInteger(value)) return value;
      throw odd(path, "a whole number");
    },
  };
}
