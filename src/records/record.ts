import { createHash } from "node:crypto";
import { canonical } from "../canonical.ts";
import { digestOf } from "../digest.ts";
import { decodeUtf8, parseDocument, type Validator } from "../document.ts";
import { ContenderError } from "../errors.ts";

/**
 * The bytes of a record's file: canonical JSON of the body and one more member, `sha256`, the digest of the body's canonical
 * JSON; then a line feed.
 *
 * @throws ContenderError `internal` for a body that has a member `sha256`.
 * @example renderRecord({ b: 1 }) // '{"b":1,"sha256":"…"}\n'
 */
export function renderRecord(body: object): Uint8Array {
  if (Object.hasOwn(body, "sha256")) {
    throw new ContenderError("internal", {
      message: "a record's body has no member sha256: it is the record's own digest",
    });
  }
  return new TextEncoder().encode(`${canonical({ ...body, sha256: digestOf(body) })}\n`);
}

/**
 * Reads a record: the bytes have to be exactly what `renderRecord` makes of what they say, so that any byte that was
 * changed is found; then the schema.
 *
 * @param validate the validator that `make generate` made from the record's schema
 * @param what how messages name it: the record's key
 * @returns the body, without `sha256`
 * @throws ContenderError `evidence-corrupt` for other bytes, `record-invalid` where the bytes are whole but not such a record
 * (another version wrote it).
 */
export function parseRecord<T>(bytes: Uint8Array, validate: unknown, what: string): T {
  const { sha256: expected, ...body } = parseText(bytes, what);
  if (typeof expected !== "string" || !/^[0-9a-f]{64}$/.test(expected)) {
    throw corrupt(what, "a member sha256 with the record's digest", "none");
  }
  const found = digestWithout(bytes, expected);
  if (found !== expected)
    throw corrupt(what, `SHA-256 ${expected}`, found === undefined ? "other JSON" : `SHA-256 ${found}`);
  if ((validate as Validator<T>)(body)) return body;
  return parseDocument<T>(new TextEncoder().encode(canonical(body)), validate, what, "record-invalid");
}

function parseText(bytes: Uint8Array, what: string): Record<string, unknown> {
  const text = decodeUtf8(bytes, what, "evidence-corrupt");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw corrupt(what, "JSON", (cause as Error).message, cause);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw corrupt(what, "a JSON object", "something else");
  // Native, and five times faster than rendering anew: keys keep their order, and the digest below vouches for it.
  if (`${JSON.stringify(value)}\n` !== text)
    throw corrupt(what, "canonical JSON and a line feed", "other white space or spelling");
  return value as Record<string, unknown>;
}

/**
 * Digest of the bytes less the member `sha256` and the line feed. That member stands at the top where its digest is right:
 * the same text further inside (a dataset's digest, say) leaves other bytes.
 */
function digestWithout(bytes: Uint8Array, expected: string): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const member = `"sha256":"${expected}"`;
  let found: string | undefined;
  for (let at = buffer.indexOf(member); at >= 0; at = buffer.indexOf(member, at + 1)) {
    const after = at + member.length;
    const comma = buffer[after] === 0x2c ? [at, after + 1] : buffer[at - 1] === 0x2c ? [at - 1, after] : [at, after];
    const hash = createHash("sha256").update(buffer.subarray(0, comma[0]));
    found = hash.update(buffer.subarray(comma[1], buffer.length - 1)).digest("hex");
    if (found === expected) return found;
  }
  return found;
}

function corrupt(what: string, expected: string, found: string, cause?: unknown): ContenderError {
  const hint = `restore ${what} from a backup, or remove it so that it is made again`;
  return new ContenderError(
    "evidence-corrupt",
    { file: what, message: `${what} is corrupt: expected ${expected}, found ${found}; ${hint}`, expected, found, hint },
    { cause },
  );
}
