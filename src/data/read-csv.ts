import { createHash } from "node:crypto";
import { CsvRecords } from "./csv-records.ts";
import { CsvTable } from "./csv-table.ts";
import { FaultList } from "./fault-list.ts";
import type { Dataset, ReadRequest } from "./reader.ts";
import { sniffed } from "./sniffed.ts";

/** Small enough for a piece's text to be young garbage: V8 keeps what exceeds 128 KiB until a full collection. */
const PIECE = 32 * 1024;

/**
 * Reads CSV (RFC 4180, strictly: UTF-8 with or without byte order mark, commas, LF or CRLF, a header line, quotes around
 * whole cells; blank lines at the end are fine) into typed columns, in one pass and bounded memory; the digest is over the
 * bytes as they came. What is not clearly of its column's type, nor missing, is a fault: see `parseNumber`,
 * `parseBoolean`, `parseDate`, `isMissingCell`.
 *
 * @param bytes the file, cut anywhere
 * @param tell hears how many bytes have been read so far
 * @param pieceBytes how much is parsed at a time
 * @throws ContenderError `data-invalid` with up to twenty faults, each with its line (and the number of the others), or
 *   `data-missing` for a git LFS pointer.
 */
export async function readCsv(
  bytes: AsyncIterable<Uint8Array>,
  request: ReadRequest,
  tell?: (bytesRead: number) => void,
  pieceBytes: number = PIECE,
): Promise<Dataset> {
  const faults = new FaultList(request.file);
  const table = new CsvTable(request, faults);
  const records = new CsvRecords(pieceBytes, faults, (cells, line) => table.add(cells, line));
  const hash = createHash("sha256");
  let count = 0;
  for await (const chunk of sniffed(bytes, request.file)) {
    hash.update(chunk);
    count += chunk.length;
    records.push(chunk);
    tell?.(count);
  }
  records.end();
  return { table: table.build(), sha256: hash.digest("hex"), bytes: count };
}
