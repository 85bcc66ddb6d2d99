import { type Code, ContenderError, type Fault } from "../errors.ts";

/** What the indexer answers whoever invokes it: what was asked for, or why not. */
export type Reply =
  | { readonly answer: unknown }
  | { readonly refused: { readonly code: Code; readonly faults: readonly Fault[] } };

/** A refusal as the indexer hands it back; whatever is no error of ours goes on. */
export function refusedReply(error: unknown): Reply {
  if (error instanceof ContenderError) return { refused: { code: error.code, faults: error.faults } };
  throw error;
}

/**
 * The answer that a reply holds.
 *
 * @param where who replied, for messages
 * @throws ContenderError as the indexer threw it; `index-failed` where it is no reply
 */
export function answerOf(reply: unknown, where: string): unknown {
  const said = (typeof reply === "object" && reply !== null ? reply : {}) as Partial<
    Record<"answer" | "refused", unknown>
  >;
  if ("answer" in said) return said.answer;
  const refused = said.refused as { code: Code; faults: Fault[] } | undefined;
  if (typeof refused?.code === "string" && Array.isArray(refused.faults) && refused.faults.length > 0) {
    throw new ContenderError(refused.code, refused.faults);
  }
  throw new ContenderError("index-failed", {
    message: `${where} replied with something else than an answer`,
    expected: "an answer, or why there is none",
    found: (JSON.stringify(reply) ?? "nothing").slice(0, 200),
    hint: "it may be of another version: deploy the indexer of this release",
  });
}
