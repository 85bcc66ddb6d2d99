import type { Code, Fault } from "../errors.ts";
import { parseQuestion } from "../history/parse-question.ts";
import { checkIndex, reindex } from "../history/reindex.ts";
import { type Reply, refusedReply } from "../history/reply.ts";
import type { Index } from "../ports/index.ts";
import type { Store } from "../ports/store.ts";
import type { Bucket } from "./bucket.ts";
import { type CheckedAnswer, checkedAnswer } from "./checked-answer.ts";
import type { Command, Master } from "./command.types.ts";
import { contenderError } from "./contender-error.ts";
import { fitting } from "./fitting.ts";
import { type Message, messagesIn } from "./messages-in.ts";
import { parseCommand } from "./parse-command.ts";
import { takeIn } from "./take-in.ts";

/** What the indexer works with; a door joins it. */
export interface Parts {
  readonly place: Bucket;
  /** The whole store, both zones in it. */
  readonly top: Store;
  readonly index: Index;
  /** As the database's first user, where one is given. */
  migrate(master: Master | undefined): Promise<unknown>;
  /** Writes one line of JSON. */
  say(line: Readonly<Record<string, unknown>>): void;
}

/** What a queue is told: the messages that it has to bring again. */
export interface Again {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Answers an event: a queue's batch by what has to come again, a command by what came of it or why nothing did.
 *
 * @throws ContenderError `index-failed` for a batch: the queue brings all of it again
 */
export async function serve(event: unknown, parts: Parts): Promise<Again | Reply> {
  const messages = messagesIn(event);
  if (messages) return batch(messages, parts);
  try {
    const command = parseCommand(event);
    const answer = await carryOut(command, parts);
    parts.say({ indexer: command.contender, ...outcome(command, answer) });
    return fitting({ answer });
  } catch (thrown) {
    const error = contenderError(thrown);
    parts.say({ indexer: "refused", code: error.code, why: error.faults.map((fault) => why(error.code, fault)) });
    return refusedReply(error);
  }
}

async function batch(messages: readonly Message[], { place, top, index, say }: Parts): Promise<Again> {
  const { put, forgotten, failures } = await takeIn(messages, place, top, index);
  for (const { message, key, error } of failures)
    say({ indexer: "again", message, key, code: error.code, why: error.message });
  const again = new Set(failures.map(({ message }) => message));
  say({ indexer: "batch", messages: messages.length, put, forgotten, again: again.size });
  return { batchItemFailures: [...again].map((itemIdentifier) => ({ itemIdentifier })) };
}

async function carryOut(command: Command, parts: Parts): Promise<unknown> {
  switch (command.contender) {
    case "migrate":
      return parts.migrate(command.master);
    case "check":
      return checkedAnswer(await checkIndex(parts.top, parts.index));
    case "reindex":
      return checkedAnswer(await reindex(parts.top, parts.index));
    case "state":
      return parts.index.state();
    case "ask":
      return parts.index.ask(parseQuestion(command.question));
  }
}

/** What the log says of a fault: of a command's own what was expected and where, never what was asked for. */
function why(code: Code, { path, expected, message }: Fault): string {
  return code === "usage" && expected !== undefined ? `${path ?? "the command"}: expected ${expected}` : message;
}

/** Differences that a line of the log names. */
const FIRST = 10;

/** What the log says: counts, versions and keys, never what was asked for. */
function outcome(command: Command, answer: unknown): Readonly<Record<string, unknown>> {
  switch (command.contender) {
    case "ask":
      return { ask: (command.question as { ask?: unknown }).ask, answers: (answer as readonly unknown[]).length };
    case "check":
    case "reindex": {
      const { differences, unreadable, ...counts } = answer as CheckedAnswer;
      const same = counts.differs === 0 && counts.spoilt === 0;
      return {
        outcome: same ? "same" : "differs",
        ...counts,
        differences: differences.slice(0, FIRST),
        unreadable: unreadable.slice(0, FIRST),
      };
    }
    default:
      return { ...(answer as object) };
  }
}
