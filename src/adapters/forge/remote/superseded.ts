import { prose } from "../../../report/escape.ts";

/** Hidden from people; a machine's word that it closed a pull request itself, so that this is nobody's no. */
const MARK = "<!-- contender superseded -->";

/** The text of a pull request that is taken back: the mark, why, and what stood there. Twice is once. */
export function withMark(body: string, why: string): string {
  return isSuperseded(body) ? body : `${MARK}\n> Superseded: ${prose(why)}\n\n${body}`;
}

/** Whether it begins with the mark: further down it would be anybody's text. */
export function isSuperseded(body: string): boolean {
  return body.startsWith(`${MARK}\n`) || body.startsWith(`${MARK}\r\n`);
}

/** The text that stood there before. */
export function withoutMark(body: string): string {
  return isSuperseded(body) ? body.replaceAll("\r\n", "\n").replace(/^[^\n]*\n> Superseded: [^\n]*\n\n/, "") : body;
}
