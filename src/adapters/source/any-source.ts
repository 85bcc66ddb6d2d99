import type { Source } from "../../ports/source.ts";
import { isS3 } from "../s3/s3-place.ts";

/** Datasets in the repository or in S3, by how they are named. @param inS3 made when the first of those is opened */
export function anySource(local: Source, inS3: () => Promise<Source>): Source {
  return {
    async open(uri, pin) {
      return (isS3(uri) ? await inS3() : local).open(uri, pin);
    },
  };
}
