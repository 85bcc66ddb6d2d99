import { createHash } from "node:crypto";
import { constants, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { nearest } from "../../config/nearest.ts";
import { ContenderError, type Fault } from "../../errors.ts";
import type { Source } from "../../ports/source.ts";
import { fileKind } from "../file-kind.ts";

const CHUNK = 1 << 20;

/**
 * Datasets that are files below a folder: `data/tracks.csv`. The version is the digest of the bytes (`sha256:…`, a pass of its
 * own: 5 MB take about 5 ms); the bytes are read when somebody asks for them. Links are followed as long as they stay
 * inside.
 */
export function localSource(root: string): Source {
  return {
    async open(uri) {
      const path = findFile(resolve(root), uri);
      const hash = createHash("sha256");
      const handle = await openFile(path, uri);
      let before: Stats;
      try {
        before = await handle.stat();
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (;;) {
          const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
          if (bytesRead === 0) break;
          hash.update(buffer.subarray(0, bytesRead));
        }
      } finally {
        await handle.close();
      }
      return {
        version: `sha256:${hash.digest("hex")}`,
        bytes: { [Symbol.asyncIterator]: () => chunks(path, uri, before) },
      };
    },
  };
}

async function* chunks(path: string, uri: string, before: Stats): AsyncGenerator<Uint8Array> {
  const handle = await openFile(path, uri);
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, null);
      if (bytesRead === 0) break;
      yield buffer.subarray(0, bytesRead);
    }
    const after = await handle.stat();
    if (after.ino === before.ino && after.size === before.size && after.mtimeMs === before.mtimeMs) return;
    throw new ContenderError("busy", {
      file: uri,
      message: `${uri} was changed while it was read`,
      expected: `${before.size} bytes that stay as they are`,
      found: `${after.size} bytes, written anew`,
      hint: "run again when nobody writes to it",
    });
  } finally {
    await handle.close();
  }
}

async function openFile(path: string, uri: string): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const found = code === "EACCES" ? "permission is denied (EACCES)" : message;
    throw missing(
      uri,
      { message: `${uri} can't be read: ${found}`, found, hint: "give this user the right to read it" },
      error,
    );
  }
}

/** The real path of a regular file inside the folder. @throws ContenderError `data-missing`. */
function findFile(root: string, uri: string): string {
  if (isAbsolute(uri) || /^[a-z][a-z0-9+.-]*:/i.test(uri) || /[\\\0]/.test(uri) || uri.split("/").includes("..")) {
    const hint = "name a file inside the repository: data/tracks.csv";
    throw missing(uri, { message: `${uri} is no path inside the repository; ${hint}`, found: uri, hint });
  }
  const path = join(root, uri);
  let real: string;
  let stat: Stats;
  try {
    real = realpathSync(path);
    stat = statSync(real);
  } catch (error) {
    throw absent(path, uri, error as NodeJS.ErrnoException);
  }
  const top = realpathSync(root);
  if (real !== top && !real.startsWith(top.endsWith(sep) ? top : top + sep)) {
    const hint = "copy the file into the repository";
    throw missing(uri, {
      message: `${uri} is a link that leads out of the repository; ${hint}`,
      found: "a link to the outside",
      hint,
    });
  }
  if (stat.isFile()) return real;
  const found = fileKind(stat);
  throw missing(uri, { message: `${uri} is ${found}, not a file`, found, hint: "name the CSV file itself" });
}

function absent(path: string, uri: string, error: NodeJS.ErrnoException): ContenderError {
  if (error.code === "ELOOP") {
    return missing(uri, { message: `${uri} is a link that leads to itself`, found: "a circle of links" }, error);
  }
  if (error.code === "EACCES") {
    const hint = "give this user the right to read the folders above it";
    return missing(
      uri,
      { message: `${uri} can't be reached: permission is denied (EACCES)`, found: "permission denied", hint },
      error,
    );
  }
  const neighbour = nearest(basename(path), namesIn(dirname(path)));
  const near = neighbour === undefined ? undefined : join(dirname(uri), neighbour).split(sep).join("/");
  const hint = near === undefined ? "put the file there, or correct data.source" : `did you mean ${near}?`;
  return missing(uri, { message: `there is no file ${uri}; ${hint}`, found: "nothing", hint }, error);
}

function namesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder).sort();
}

function missing(uri: string, fault: Fault, cause?: unknown): ContenderError {
  return new ContenderError(
    "data-missing",
    { file: uri, expected: "a regular file inside the repository", ...fault },
    { cause },
  );
}
