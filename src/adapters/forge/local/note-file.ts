import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ContenderError } from "../../../errors.ts";

/** Where a pull request's note lies below a checkout's top: nobody else keeps notes there, and git does not see it. */
export function notePath(root: string, pull: number): string {
  return join(root, ".contender", "notes", `pull-${pull}.md`);
}

/** @returns the note that lies there, undefined where there is none */
export function readNote(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw failed(path, cause);
  }
}

/** Puts a note there, whole or not at all. */
export function writeNote(root: string, pull: number, text: string): void {
  const path = notePath(root, pull);
  const unfinished = `${path}.${randomUUID()}`;
  try {
    mkdirSync(join(root, ".contender", "notes"), { recursive: true });
    hide(join(root, ".contender", ".gitignore"));
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    throw failed(path, cause);
  }
}

function hide(ignore: string): void {
  try {
    writeFileSync(ignore, "*\n", { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function failed(path: string, cause: unknown): ContenderError {
  const found = (cause as Error).message;
  const hint = "make room for it, or give this user the right to read and write there";
  return new ContenderError(
    "store-failed",
    { file: path, message: `the note ${path} can't be kept: ${found}; ${hint}`, expected: "a file", found, hint },
    { cause },
  );
}
