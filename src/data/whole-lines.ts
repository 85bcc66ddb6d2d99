/** No line, and no record, may be longer: memory stays bounded whatever the file is. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * Cuts a stream of bytes behind line feeds, into pieces of at least `size` bytes. A line feed is never part of another
 * UTF-8 character, so each piece can be decoded by itself. All pieces live in one buffer: each is gone with the next push.
 */
export class WholeLines {
  readonly #size: number;
  #buffer = Buffer.alloc(0);
  /** What waits is `#buffer[#begin, #end)`. */
  #begin = 0;
  #end = 0;
  /** Below this many bytes it is not worth looking for a line feed (twice what was last found to hold none). */
  #threshold: number;

  constructor(size: number) {
    this.#size = size;
    this.#threshold = size;
  }

  /** True where a line is longer than any may be. */
  get overlong(): boolean {
    return this.#end - this.#begin > LONGEST_LINE;
  }

  /** Takes bytes in; gives whole lines back once there are enough, to be used before the next push. */
  push(chunk: Uint8Array): Uint8Array | undefined {
    this.#append(chunk);
    if (this.#end - this.#begin < this.#threshold) return undefined;
    const lines = this.#buffer.subarray(this.#begin, this.#end);
    const cut = lines.lastIndexOf(10) + 1;
    this.#threshold = Math.max(this.#size, (lines.length - cut) * 2);
    if (cut === 0) return undefined;
    this.#begin += cut;
    return lines.subarray(0, cut);
  }

  /** Gives nothing back until there are so many bytes, this once. */
  gather(bytes: number): void {
    this.#threshold = Math.max(this.#threshold, bytes);
  }

  /** What is left at the end: a last line without line feed, or whole lines. */
  rest(): Uint8Array {
    return this.#buffer.subarray(this.#begin, this.#end);
  }

  #append(chunk: Uint8Array): void {
    const waiting = this.#end - this.#begin;
    if (this.#end + chunk.length > this.#buffer.length) {
      const room = waiting + chunk.length <= this.#buffer.length;
      const target = room ? this.#buffer : Buffer.alloc((waiting + chunk.length) * 2);
      this.#buffer.copy(target, 0, this.#begin, this.#end);
      this.#buffer = target;
      this.#begin = 0;
      this.#end = waiting;
    }
    this.#buffer.set(chunk, this.#end);
    this.#end += chunk.length;
  }
}
