import { parseDocument } from "../document.ts";
import { ContenderError } from "../errors.ts";
import type { Command } from "./command.types.ts";
import validate from "./command.validate.ts";

const WORDS: readonly Command["contender"][] = ["migrate", "check", "reindex", "state", "ask"];

/**
 * What whoever invokes the indexer wants of it.
 *
 * @throws ContenderError `usage`, all faults at once. No message repeats a value: there may be a password among them.
 */
export function parseCommand(event: unknown): Command {
  const { contender } = (event ?? {}) as { readonly contender?: unknown };
  if (WORDS.every((word) => word !== contender)) {
    const expected = `{"contender": ${WORDS.map((word) => JSON.stringify(word)).join(" | ")}, …}, or a batch of a queue`;
    const found = contender === undefined ? "no member contender" : "another word, or none";
    throw new ContenderError("usage", { message: "the indexer knows no such command", expected, found });
  }
  const bytes = new TextEncoder().encode(JSON.stringify(event));
  return parseDocument<Command>(bytes, validate, `the command ${String(contender)}`, "usage");
}
