import { ContenderError } from "../errors.ts";

/** A message of the queue. */
export interface Message {
  readonly id: string;
  readonly body: string;
}

type Told = Readonly<Record<string, unknown>> | null;

/**
 * The messages of a batch; undefined where the event is no batch of a queue.
 *
 * @throws ContenderError `handover-invalid` for a batch that can't be read: the queue must not take it for done
 */
export function messagesIn(event: unknown): Message[] | undefined {
  const { Records: records } = (event ?? {}) as { readonly Records?: unknown };
  if (!Array.isArray(records) || !records.some((record: Told) => record?.eventSource === "aws:sqs")) return undefined;
  return records.map((record: Told) => {
    const { messageId, body } = record ?? {};
    if (typeof messageId === "string" && typeof body === "string") return { id: messageId, body };
    throw new ContenderError("handover-invalid", {
      message: "a message of the queue has no id or no body",
      expected: "a batch as SQS hands it over",
      found: `a record with ${Object.keys(record ?? {}).join(", ") || "nothing"}`,
    });
  });
}
