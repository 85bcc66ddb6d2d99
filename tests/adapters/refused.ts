import assert from "node:assert/strict";
import { type Code, ContenderError } from "../../src/errors.ts";

/** Expects a refusal with this code, whose message holds each of these words. */
export function refused(code: Code, ...words: string[]): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof ContenderError, `expected a ContenderError, found ${String(error)}`);
    assert.equal(error.code, code, error.message);
    const said = error.faults
      .map((fault) => `${fault.message} ${fault.expected} ${fault.found} ${fault.hint}`)
      .join("\n");
    for (const word of words) assert.ok(said.includes(word), `"${word}" is not in: ${said}`);
    return true;
  };
}
