import { code } from "./escape.ts";

/** That the base could not judge, where it could not; "" where it did. @param file which can't be read there */
export function unreadJudge(file: string | undefined): string {
  if (file === undefined) return "";
  return `**The head's own ${code(file, 120)} counts here**: that of the base can't be read.`;
}
