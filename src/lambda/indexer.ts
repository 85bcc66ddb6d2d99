import { type Parts, serve } from "../indexer/serve.ts";
import { join } from "./join.ts";
import { shown } from "./shown.ts";

let parts: Parts | undefined;

/** What Lambda calls: a queue's batch, or a command. The parts are joined once and serve all of an instance's events. */
export async function handler(event: unknown): Promise<unknown> {
  try {
    parts ??= join(process.env);
    return await serve(event, parts);
  } catch (thrown) {
    throw shown(thrown);
  }
}
