import { readCsv } from "../../src/data/read-csv.ts";
import type { Dataset, ReadRequest } from "../../src/data/reader.ts";
import { ContenderError, type Fault } from "../../src/errors.ts";

export async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** Reads text (or bytes) in chunks of a size, pieces of another. */
export function readText(
  text: string | Uint8Array,
  request: Partial<ReadRequest>,
  chunkSize = 1 << 16,
  pieceBytes?: number,
): Promise<Dataset> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readCsv(
    chunks(bytes, chunkSize),
    { file: "f.csv", wanted: [], by: undefined, ...request },
    undefined,
    pieceBytes,
  );
}

/** What a reading was refused for. */
export async function refusal(reading: Promise<unknown>): Promise<{ code: string; faults: readonly Fault[] }> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof ContenderError) return { code: error.code, faults: error.faults };
    throw error;
  }
  throw new TypeError("it was not refused");
}
