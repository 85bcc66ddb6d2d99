import type { Validator } from "../document.ts";
import { type Code, ContenderError } from "../errors.ts";
import { type Broken, explain } from "./explain.ts";
import type { JsonSchema } from "./json-schema.ts";

/**
 * Fits a document to its schema: the generated validator decides and fills in defaults, `explain` says why not.
 *
 * @returns the document, where it fits or could be mended, and what had to be mended
 * @throws ContenderError with `code` where the validator refuses and `explain` finds nothing: they must agree
 */
export function fit<T>(
  value: unknown,
  schema: JsonSchema,
  validate: unknown,
  code: Code,
): { document: T | undefined; broken: Broken[] } {
  const check = validate as Validator<T>;
  const document = structuredClone(value);
  if (check(document)) return { document, broken: [] };
  const refused = check.errors ?? [];
  const { broken, mended } = explain(schema, value);
  if (broken.length === 0) {
    const faults = refused.map(({ instancePath, message }) => ({
      path: instancePath,
      message: message ?? "is not valid",
    }));
    throw new ContenderError(code, faults.length > 0 ? faults : { message: "the document is not valid" });
  }
  return { document: check(mended) ? mended : undefined, broken };
}
