import { ContenderError } from "../errors.ts";
import type { Reply } from "../history/reply.ts";

/** Lambda hands back at most 6 MiB; the rest is for what its client puts around. */
const MOST_BYTES = 6 * 1024 * 1024 - 64 * 1024;

/** A reply as it is, where Lambda can hand it back. @throws ContenderError `usage` where it is too long: it is never cut. */
export function fitting(reply: Reply): Reply {
  const bytes = new TextEncoder().encode(JSON.stringify(reply)).length;
  if (bytes <= MOST_BYTES) return reply;
  throw new ContenderError("usage", {
    message: "the answer is longer than Lambda hands back",
    expected: `at most ${MOST_BYTES} bytes`,
    found: `${bytes} bytes`,
    hint: "ask with a smaller `limit`, or for one model",
  });
}
