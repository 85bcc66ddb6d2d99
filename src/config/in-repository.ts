/** Whether a dataset is a file of the repository, and not an object in S3. @example inRepository("s3://acme/tracks.csv") // false */
export function inRepository(source: string): boolean {
  return !source.startsWith("s3://");
}
