import type { Store } from "../ports/store.ts";
import type { Execution } from "./execution.types.ts";
import validate from "./execution.validate.ts";
import { listRecords, type RecordKind, readRecord, writeRecord } from "./record-file.ts";

export const EXECUTIONS: RecordKind<Execution> = {
  kind: "execution",
  validate,
  placeOf: ({ run, id }) => ({ kind: "execution", run, id }),
};

/** One execution of a run. @throws ContenderError `evidence-corrupt` or `record-invalid`, naming the key. */
export function readExecution(store: Store, run: string, id: string): Promise<Execution | undefined> {
  return readRecord(store, EXECUTIONS, { kind: "execution", run, id });
}

/** Writes an execution. @throws ContenderError `evidence-corrupt` where another one has its id. */
export function writeExecution(store: Store, execution: Execution): Promise<"created" | "exists"> {
  return writeRecord(store, EXECUTIONS, execution);
}

/** All executions, or one run's, by run and id. */
export function listExecutions(store: Store, run?: string): AsyncIterable<Execution> {
  return listRecords(store, EXECUTIONS, run);
}
