import type { Dataset, ReadRequest } from "../data/reader.ts";
import type { Wanted } from "../data/table.ts";
import type { Digest } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import { distinct } from "./challenge.ts";

/** @throws ContenderError `data-invalid` where what was read has another digest than what was to be read. */
export function refuseOther(dataset: Dataset, expected: Digest, file: string): void {
  if (dataset.sha256 === expected) return;
  throw new ContenderError("data-invalid", {
    file,
    message: "the dataset changed while it was read",
    expected: `SHA-256 ${expected}`,
    found: dataset.sha256,
    hint: "run again when nobody writes to it",
  });
}

/** Reads the dataset once, for everybody: the challenger's columns, and the champion's where the data has them. */
export interface ReadDataset {
  readonly dataset: Dataset;
  /** Why the champion's columns could not be read beside the challenger's. */
  readonly refused: string | undefined;
}

/**
 * @param read opens and reads the dataset anew at each call
 * @throws ContenderError `data-invalid` where the challenger's own columns can't be read.
 */
export async function readDataset(
  read: (request: ReadRequest) => Promise<Dataset>,
  request: Omit<ReadRequest, "wanted">,
  own: readonly Wanted[],
  champions: readonly Wanted[],
): Promise<ReadDataset> {
  const all = distinct([...own, ...champions]);
  try {
    return { dataset: await read({ ...request, wanted: all }), refused: undefined };
  } catch (error) {
    if (!(error instanceof ContenderError) || error.code !== "data-invalid" || all.length === own.length) throw error;
    // The fault may lie in a column that only the champion asks for: then that one can't be scored, and the run goes on.
    const dataset = await read({ ...request, wanted: distinct(own) });
    return { dataset, refused: error.message };
  }
}
