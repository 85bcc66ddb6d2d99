import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type { Again } from "./again.ts";
import type { Try } from "./patiently.ts";

/** What S3 says of an object beside its bytes. */
export interface Told {
  readonly ContentLength?: number | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumType?: string | undefined;
  readonly Metadata?: Readonly<Record<string, string>> | undefined;
}

/** SHA-256 of an object's bytes, 64 hex digits, as S3 or its writer tells it; undefined where neither does. */
export function toldDigest({ ChecksumSHA256: sum, ChecksumType: type, Metadata }: Told): string | undefined {
  // Of an object that went up in parts S3 has a digest of digests; its writer told the whole one.
  if (sum !== undefined && type !== "COMPOSITE" && !sum.includes("-"))
    return Buffer.from(sum, "base64").toString("hex");
  const own = Metadata?.sha256;
  return own !== undefined && /^[0-9a-f]{64}$/.test(own) ? own : undefined;
}

/**
 * Reads a body to its end, within the deadline of its try, and checks length and digest.
 *
 * @param odd what a body is that is not what S3 told of it
 */
export async function readBody(
  attempt: Try,
  told: Told & { readonly Body?: unknown },
  odd: (why: string, damaged: boolean) => Again,
): Promise<Uint8Array | Again> {
  const { ContentLength: length } = told;
  const hash = createHash("sha256");
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of whole(told.Body as Readable, attempt, 0)) {
    hash.update(chunk);
    chunks.push(chunk);
    read += chunk.length;
  }
  if (length !== undefined && read !== length) return odd(`${read} of ${length} bytes came`, false);
  const [digest, found] = [toldDigest(told), hash.digest("hex")];
  if (digest !== undefined && digest !== found) {
    return odd(`its bytes have SHA-256 ${found}, it was written with ${digest}`, true);
  }
  return Buffer.concat(chunks, read);
}

/** The chunks of a stream that ends with the deadline of its try. @param from how much of the whole came before */
export async function* whole(body: Readable, attempt: Try, from: number): AsyncIterable<Uint8Array> {
  const { signal } = attempt;
  const stop = () => body.destroy(Object.assign(signal.reason as DOMException));
  let position = from;
  signal.addEventListener("abort", stop, { once: true });
  try {
    if (signal.aborted) stop();
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      position += chunk.length;
      attempt.came(chunk.length, position);
      yield chunk;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    body.destroy();
  }
}
