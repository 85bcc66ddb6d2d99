/** What stands under a name now, and by what it is known that nobody has moved it since. */
export interface Aliased {
  readonly bytes: Uint8Array;
  /** Opaque: for `replace`. */
  readonly version: string;
}

/** The one kind of thing in a store that changes: `live/<model>.json`. Moved only by whoever saw what stands there. */
export interface Alias {
  /** What stands under a key now, or undefined where nothing does. */
  read(key: string): Promise<Aliased | undefined>;
  /**
   * Puts bytes in place of those that were seen, whole or not at all.
   *
   * @param seen the version that `read` gave; undefined: nothing stood there
   * @returns `moved` where somebody else was first: nothing was written.
   */
  replace(key: string, bytes: Uint8Array, seen: string | undefined): Promise<"replaced" | "moved">;
}
