import { readCsv } from "../data/read-csv.ts";
import type { Dataset, ReadRequest } from "../data/reader.ts";
import type { Digest } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { World } from "./world.ts";

/** One version of a dataset: what is read of it, however often, is that one, whatever is uploaded meanwhile. */
export interface OpenedDataset {
  /** SHA-256, known before a row is read. */
  readonly digest: Digest;
  /** How the place where it lies names this version. */
  readonly stored: string | undefined;
  /** @throws ContenderError `busy` where its bytes are others by now. */
  read(request: ReadRequest): Promise<Dataset>;
}

/** Opens what a config names. Whoever needs digest and rows of the same version opens it once. */
export async function openDataset(
  { source, progress }: Pick<World, "source" | "progress">,
  data: { readonly source: string; readonly sha256?: Digest },
): Promise<OpenedDataset> {
  const { version, stored, bytes } = await source.open(data.source, data.sha256);
  const digest = version.replace(/^sha256:/, "");
  return {
    digest,
    stored,
    async read(request) {
      const dataset = await readCsv(bytes, request, (done) => progress.tick("read", done, undefined));
      if (dataset.sha256 !== digest) throw changed(data.source, digest, dataset.sha256);
      return dataset;
    },
  };
}

function changed(file: string, expected: Digest, found: Digest): ContenderError {
  const hint = "run again when nobody writes to it";
  return new ContenderError("busy", {
    file,
    message: `${file} was changed while it was read; ${hint}`,
    expected: `SHA-256 ${expected}`,
    found,
    hint,
  });
}
