/** A message of the queue. */
export interface Message {
  readonly id: string;
  readonly body: string;
}

/** The messages of a batch; undefined where the event is no batch of a queue. */
export function messagesIn(event: unknown): Message[] | undefined {
  const { Records: records } = (event ?? {}) as { readonly Records?: unknown };
  if (!Array.isArray(records)) return undefined;
  const messages: Message[] = [];
  for (const record of records as readonly (Record<string, unknown> | null)[]) {
    const { eventSource, messageId, body } = record ?? {};
    if (eventSource !== "aws:sqs" || typeof messageId !== "string" || typeof body !== "string") return undefined;
    messages.push({ id: messageId, body });
  }
  return messages;
}
