import type { Config } from "../config/config.types.ts";
import { type Digest, digestOf } from "../digest.ts";

/**
 * Names a holdout: the digest of all that decides its rows and labels (the dataset's bytes, the target and the split;
 * `purge` too, since it moves a fitted threshold), and of nothing else.
 */
export function holdoutDigest(datasetSha256: Digest, target: Config["target"], split: Config["split"]): Digest {
  return digestOf({ dataset: datasetSha256, target, split });
}
