import { ContenderError } from "../../errors.ts";

const ADVICE: Readonly<Record<string, readonly [found: string, hint: string]>> = {
  ENOSPC: [
    "the disk is full (ENOSPC)",
    "make room (a cache may be removed, and `contender gc` lists what may go from a store) and run again: nothing half-written is kept",
  ],
  EDQUOT: ["the disk quota is used up (EDQUOT)", "make room and run again: nothing half-written is kept"],
  EACCES: [
    "permission is denied (EACCES)",
    "give this user the right to read and write there, or choose another store folder",
  ],
  EPERM: [
    "the file system does not allow it (EPERM)",
    "choose a store folder on a file system that has hard links and that this user owns",
  ],
  EROFS: ["the file system is read-only (EROFS)", "mount it writable, or choose another store folder"],
  ENOTDIR: [
    "a file stands where a folder is expected (ENOTDIR)",
    "move that file away, or choose another store folder",
  ],
  EISDIR: ["a folder stands where a file is expected (EISDIR)", "move that folder away"],
  EXDEV: ["two file systems are mixed inside the store (EXDEV)", "keep the whole store folder on one file system"],
  ENOTSUP: ["the file system has no hard links (ENOTSUP)", "choose a store folder on a file system that has them"],
  EMFILE: ["too many files are open (EMFILE)", "close other programs or raise `ulimit -n`, and run again"],
  ENAMETOOLONG: ["the path is too long (ENAMETOOLONG)", "choose a store folder with a shorter path"],
  EIO: ["the disk answers with an error (EIO)", "check the disk before anything else"],
};

/**
 * An I/O error of the store in words.
 *
 * @param doing what was being done: `read runs/trending/0123456789abcdef.json`
 */
export function storeFailure(doing: string, folder: string, cause: unknown): ContenderError {
  if (cause instanceof ContenderError) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  const [found, hint] = ADVICE[code ?? ""] ?? [message, "look at the store folder, then run again"];
  return new ContenderError(
    "store-failed",
    {
      file: folder,
      message: `the store at ${folder} could not ${doing}: ${found}; ${hint}`,
      expected: "a folder that can be read and written",
      found,
      hint,
    },
    { cause },
  );
}

/** Something in the store's folder that no writer of ours puts there. */
export function oddInStore(path: string, found: string): ContenderError {
  return new ContenderError("evidence-corrupt", {
    file: path,
    message: `the store holds files in folders only; found ${found} at ${path}; it is not followed: move it away`,
    expected: "a file that Contender wrote",
    found,
    hint: "move it away; what it stood for is made again or has to be restored",
  });
}
