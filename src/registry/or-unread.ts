import { ContenderError } from "../errors.ts";

/** What an earlier commit holds; `unread` where that is broken or no file (a link): whoever mends it must not fail by it. */
export async function orUnread<T>(read: () => Promise<T>): Promise<T | "unread"> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ContenderError && isOfAFile(error)) return "unread";
    throw error;
  }
}

/** Git's own failures name no file: a clone that can't be read says nothing about what stands in it. */
function isOfAFile({ code, faults }: ContenderError): boolean {
  return BROKEN.has(code) || (code === "repository-invalid" && faults.every(({ file }) => file !== undefined));
}

const BROKEN: ReadonlySet<string> = new Set([
  "config-invalid",
  "pipeline-invalid",
  "pointer-invalid",
  "record-invalid",
]);
