import { ContenderError } from "../../errors.ts";

const FULL = "make room there, or name a folder on a larger disk as CONTENDER_STORE_CACHE";
const RIGHTS = "give this user the right to read and write there, or name another folder as CONTENDER_STORE_CACHE";

const ADVICE: Readonly<Record<string, readonly [found: string, hint: string]>> = {
  ENOSPC: ["the disk is full (ENOSPC)", FULL],
  EDQUOT: ["the disk quota is used up (EDQUOT)", FULL],
  EFBIG: ["files may not be that large there (EFBIG)", FULL],
  EACCES: ["permission is denied (EACCES)", RIGHTS],
  EPERM: ["the file system does not allow it (EPERM)", RIGHTS],
  EROFS: ["the file system is read-only (EROFS)", RIGHTS],
};

/**
 * An I/O error of the cache of datasets in words. All that lies there can be fetched again.
 *
 * @param doing what was being done: `keep a dataset`
 * @param cause of the file system, or what a store below made of it
 */
export function cacheFailure(doing: string, folder: string, cause: unknown): ContenderError {
  if (cause instanceof ContenderError && cause.code !== "store-failed") return cause;
  const { code = "", message } = (cause instanceof ContenderError ? cause.cause : cause) as NodeJS.ErrnoException;
  const remedy = "remove that folder (nothing is lost), or name another one as CONTENDER_STORE_CACHE";
  const [found, hint] = ADVICE[code] ?? [message, remedy];
  return new ContenderError(
    "store-failed",
    {
      file: folder,
      message: `the cache of datasets at ${folder} could not ${doing}: ${found}; ${hint}`,
      expected: "a folder that can be read and written",
      found,
      hint,
    },
    { cause },
  );
}
