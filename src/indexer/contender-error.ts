import { ContenderError } from "../errors.ts";

/** An error as this project's own, whatever was thrown; one of ours goes through as it is. */
export function contenderError(thrown: unknown): ContenderError {
  if (thrown instanceof ContenderError) return thrown;
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new ContenderError("internal", { message: `this should not happen: ${message}` }, { cause: thrown });
}
