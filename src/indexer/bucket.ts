/** The part of a bucket that is the store. */
export interface Bucket {
  readonly bucket: string;
  /** What lies below it: "" for all, or a prefix with its slash. */
  readonly prefix: string;
}
