import { ContenderError } from "../errors.ts";
import { contenderError } from "../indexer/contender-error.ts";

/** An error as Lambda may log it: its code and words, without the trace and the causes, which can hold what no log should. */
export function shown(thrown: unknown): ContenderError {
  const { code, faults } = contenderError(thrown);
  const error = new ContenderError(code, faults);
  error.stack = `${error.name}: ${error.message}`;
  return error;
}
