import type { Code, ContenderError, Fault } from "../errors.ts";

/** What `--json` prints instead of a result. */
export interface FaultDocument {
  readonly error: { readonly code: Code; readonly faults: readonly Fault[] };
}

/** An error as a plain document: its code and every fault, nothing of its stack. */
export function faultJson({ code, faults }: ContenderError): FaultDocument {
  return { error: { code, faults: faults.map((fault) => ({ ...fault })) } };
}
