import { type Code, ContenderError, type Fault } from "./errors.ts";

/** A validator made by `make generate` for a type. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: null | readonly { instancePath: string; keyword: string; message?: string; params: unknown }[];
}

/** Bytes as text. @throws ContenderError with `code` where they are not UTF-8; a leading byte order mark is refused too. */
export function decodeUtf8(bytes: Uint8Array, what: string, code: Code): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ContenderError(code, { message: `${what} is not UTF-8 text` }, { cause });
  }
}

const MAX_DEPTH = 64;

/**
 * Reads a JSON document that a machine wrote: UTF-8, nested at most 64 deep, finite numbers, no `__proto__`, and exactly what
 * its schema says.
 *
 * @param what how messages name the document: `model artifact 1f3a…`
 * @throws ContenderError with `code`, all faults at once.
 */
export function parseDocument<T>(bytes: Uint8Array, validate: unknown, what: string, code: Code): T {
  const text = decodeUtf8(bytes, what, code);
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x5b || c === 0x7b) {
      if (++depth > MAX_DEPTH)
        throw new ContenderError(code, { message: `${what} is nested more than ${MAX_DEPTH} deep` });
    } else if (c === 0x5d || c === 0x7d) depth--;
  }
  let value: unknown;
  const strange: Fault[] = [];
  try {
    value = JSON.parse(text, (key, member) => {
      if (key === "__proto__") strange.push({ message: `${what} has a member named __proto__` });
      if (typeof member === "number" && !Number.isFinite(member)) {
        strange.push({ message: `${what} holds a number that is not finite`, path: key });
      }
      return member;
    });
  } catch (cause) {
    throw new ContenderError(code, { message: `${what} is not JSON: ${(cause as Error).message}` }, { cause });
  }
  if (strange.length > 0) throw new ContenderError(code, strange);
  const check = validate as Validator<T>;
  if (!check(value)) {
    const faults = (check.errors ?? []).slice(0, 20).map((error) => ({
      message: `${what}: ${error.instancePath === "" ? "the document" : error.instancePath} ${error.message ?? error.keyword}`,
      path: error.instancePath,
    }));
    throw new ContenderError(code, faults.length > 0 ? faults : { message: `${what} is not valid` });
  }
  return value as T;
}
