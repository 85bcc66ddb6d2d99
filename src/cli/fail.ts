import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ContenderError } from "../errors.ts";
import { faultJson } from "../report/fault-json.ts";
import { faultLines } from "../report/faults.ts";

/** Shows an error once, at the door, and gives the exit code. Never a stack trace, unless CONTENDER_DEBUG asks for it. */
export function fail(error: unknown, json: boolean): number {
  const known = error instanceof ContenderError ? error : unexpected(error);
  if (json) process.stdout.write(`${JSON.stringify(faultJson(known), null, 2)}\n`);
  const colour = process.stderr.isTTY === true && !process.env.NO_COLOR;
  process.stderr.write(faultLines(known, { colour, source: sourceLines }));
  if (process.env.CONTENDER_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return known.exit;
}

function unexpected(error: unknown): ContenderError {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new ContenderError(
    "internal",
    { message: `this should not happen: ${message}`, hint: "set CONTENDER_DEBUG=1 for the trace, and tell us" },
    { cause: error },
  );
}

function sourceLines(file: string): string | undefined {
  if (!/\.ya?ml$/.test(file)) return undefined;
  try {
    return readFileSync(join(process.cwd(), file), "utf8");
  } catch {
    return undefined; // the caret is a courtesy: without the file the message stands alone
  }
}
