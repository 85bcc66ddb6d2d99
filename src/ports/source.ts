/** A dataset's bytes and version. */
export interface Source {
  /**
   * Opens a dataset. `version` is known before a byte is read and changes whenever the bytes do (a file: its digest).
   *
   * @throws ContenderError `data-missing` where nothing can be read there.
   */
  open(uri: string): Promise<{ version: string; bytes: AsyncIterable<Uint8Array> }>;
}
