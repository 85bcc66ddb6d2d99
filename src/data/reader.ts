import type { Digest } from "../digest.ts";
import type { Table, Wanted } from "./table.ts";

/** What somebody wants of a dataset. */
export interface ReadRequest {
  /** How messages name the file. */
  readonly file: string;
  /** The columns to keep; each name under each type at most once. */
  readonly wanted: readonly Wanted[];
  /** The column whose raw text is a row's key, or undefined: the whole record is. */
  readonly by: string | undefined;
}

/** The rows of a dataset, and the digest and number of the bytes that they were read from. */
export interface Dataset {
  readonly table: Table;
  readonly sha256: Digest;
  readonly bytes: number;
}

/**
 * Reads a dataset in one pass. `readCsv` is the first; a reader of another format takes the same place.
 *
 * @param tell hears how many bytes have been read so far
 * @throws ContenderError `data-invalid`, every bad cell with its line and column.
 */
export type Reader = (
  bytes: AsyncIterable<Uint8Array>,
  request: ReadRequest,
  tell?: (bytesRead: number) => void,
) => Promise<Dataset>;
