import { ContenderError } from "../errors.ts";
import { refuseTooMany } from "../verbs/configs.ts";

/**
 * The input `configs`: a JSON array of paths, as `plan` gives it.
 *
 * @throws ContenderError `usage`.
 * @example parseConfigs('["configs/trending.yaml"]') // ["configs/trending.yaml"]
 */
export function parseConfigs(text: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw odd(text, cause);
  }
  if (!Array.isArray(value) || !value.every(isPath)) throw odd(text);
  return refuseTooMany([...new Set(value as string[])]);
}

function isPath(value: unknown): boolean {
  return typeof value === "string" && /^configs\/[^/\p{C}\\]{1,200}$/u.test(value);
}

function odd(text: string, cause?: unknown): ContenderError {
  return new ContenderError(
    "usage",
    {
      message: "the input configs is no list of configs",
      expected: 'a JSON array of paths directly in configs/: ["configs/trending.yaml"]',
      found: JSON.stringify(text.slice(0, 80)),
      hint: "leave it out, for what the pull request changes, or give it the output `configs` of `plan`",
    },
    { cause },
  );
}
