import { canonical } from "../canonical.ts";
import { digestOf, sha256 } from "../digest.ts";
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
 * Reads a record: the bytes have to be what `renderRecord` makes, so that any byte that was changed is found; then the schema.
 *
 * The digest is taken of the text as it stands, less the member `sha256` and the line feed: that is the body's canonical JSON,
 * and costs a tenth of rendering it anew.
 *
 * @param validate the validator that `make generate` made from the record's schema
 * @param what how messages name it: the record's key
 * @returns the body, without `sha256`
 * @throws ContenderError `evidence-corrupt` for other bytes, `record-invalid` where the bytes are whole but not such a record
 * (another version wrote it).
 */
export function parseRecord<T>(bytes: Uint8Array, validate: unknown, what: string): T {
  const inner = bodyBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), what);
  let body: unknown;
  try {
    body = JSON.parse(decodeUtf8(inner, what, "evidence-corrupt"));
  } catch (cause) {
    throw corrupt(what, "JSON", (cause as Error).message, cause);
  }
  if ((validate as Validator<T>)(body)) return body;
  return parseDocument<T>(inner, validate, what, "record-invalid");
}

const MEMBER = '"sha256":"';
const LENGTH = MEMBER.length + 64 + 1;
const [QUOTE, COMMA, OPEN, CLOSE, LINE_FEED] = [0x22, 0x2c, 0x7b, 0x7d, 0x0a];

/**
 * The bytes of the body alone, verified. A member of the same name can stand further inside (a dataset's digest): the record's
 * own is the one that all the rest has as its digest.
 */
function bodyBytes(record: Buffer, what: string): Buffer {
  if (record.at(-1) !== LINE_FEED) throw corrupt(what, "one line feed at the end", "none");
  let told: string | undefined;
  let found: string | undefined;
  for (let at = record.lastIndexOf(MEMBER); at > 0; at = record.lastIndexOf(MEMBER, at - 1)) {
    const inner = without(record, at, at + LENGTH);
    if (!inner) continue;
    const digest = record.toString("latin1", at + MEMBER.length, at + LENGTH - 1);
    const computed = sha256(inner);
    if (computed === digest) return inner;
    told ??= digest;
    found ??= computed;
  }
  if (told === undefined) throw corrupt(what, "a member sha256 with the record's own digest", "none");
  throw corrupt(what, `SHA-256 ${told}`, `SHA-256 ${found}`);
}

/** The record less a member, its one comma and the line feed; undefined where no member stands there as we write it. */
function without(record: Buffer, at: number, end: number): Buffer | undefined {
  if (record[end - 1] !== QUOTE) return undefined;
  const [before, after] = [record[at - 1], record[end]];
  const first = before === OPEN && (after === CLOSE || (after === COMMA && record[end + 1] === QUOTE));
  const middle = before === COMMA && after === COMMA && record[end + 1] === QUOTE;
  const last = before === COMMA && after === CLOSE && record[at - 2] !== OPEN;
  if (!first && !middle && !last) return undefined;
  return Buffer.concat([record.subarray(0, last ? at - 1 : at), record.subarray(after === COMMA ? end + 1 : end, -1)]);
}

function corrupt(what: string, expected: string, found: string, cause?: unknown): ContenderError {
  const hint = `restore ${what} from a backup, or remove it so that it is made again`;
  return new ContenderError(
    "evidence-corrupt",
    { file: what, message: `${what} is corrupt: expected ${expected}, found ${found}; ${hint}`, expected, found, hint },
    { cause },
  );
}
