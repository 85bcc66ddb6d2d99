/** A dataset's bytes and version. */
export interface Source {
  /**
   * Opens a dataset. `version` (`sha256:…`) is known before a byte is read and changes whenever the bytes do. `stored` is how the
   * place itself names what it holds (S3's version id), where it does. `bytes` are those of that version each time they are read; where
   * they can't be had any more, reading them is `busy`.
   *
   * @param pin SHA-256 that the bytes have to have: believed until they are read, so that nothing has to be read to know it
   * @throws ContenderError `data-missing` where nothing can be read there.
   */
  open(uri: string, pin?: string): Promise<{ version: string; stored?: string; bytes: AsyncIterable<Uint8Array> }>;
}
