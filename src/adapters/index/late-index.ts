import type { Answer, Index, Question, Row } from "../../ports/index.ts";

/** An index that is opened when it is first asked for something: what speaks to it is loaded only then. */
export function lateIndex(fedBy: Index["fedBy"], open: () => Promise<Index>): Index {
  let opened: Promise<Index> | undefined;
  const index = () => {
    opened ??= open();
    return opened;
  };
  return {
    fedBy,
    migrate: async () => (await index()).migrate(),
    apply: async (facts) => (await index()).apply(facts),
    forget: async (keys) => (await index()).forget(keys),
    survey: async () => (await index()).survey(),
    async *rows(table, after, upTo): AsyncIterable<Row> {
      yield* (await index()).rows(table, after, upTo);
    },
    ask: async <Q extends Question>(question: Q): Promise<Answer<Q>> => (await index()).ask(question),
    state: async () => (await index()).state(),
    close: async () => (await opened)?.close(),
  };
}
