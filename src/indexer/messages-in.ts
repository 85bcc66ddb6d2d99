import { ContenderError } from "../errors.ts";

/** A message of the queue. */
export interface Message {
  readonly id: string;
  readonly body: string;
}

type Told = Readonly<Record<string, unknown>> | null;

/**
 * The messages of a batch; undefined where the event is no batch of a queue. One without a body is taken for an empty one, which no
 * notification is: it comes again by itself.
 *
 * @throws ContenderError `handover-invalid` where a message has no id: it can't be named, and the queue must not take it for done
 */
export function messagesIn(event: unknown): Message[] | undefined {
  const { Records: records } = (event ?? {}) as { readonly Records?: unknown };
  if (!Array.isArray(records) || !records.some((record: Told) => record?.eventSource === "aws:sqs")) return undefined;
  return records.map((record: Told) => {
    const { messageId, body } = record ?? {};
    if (typeof messageId === "string") return { id: messageId, body: typeof body === "string" ? body : "" };
    throw new ContenderError("handover-invalid", {
      message: "a message of the queue has no id",
      expected: "a batch as SQS hands it over",
      found: `a record with ${Object.keys(record ?? {}).join(", ") || "nothing"}`,
    });
  });
}
