/**
 * `node --import` this: waits take no time and are written down (HASTY_WAITS, a line of milliseconds each), and a deadline is no
 * longer than HASTY_DEADLINE.
 */
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

const { HASTY_WAITS, HASTY_DEADLINE } = process.env;

timers.setTimeout = async (milliseconds) => {
  if (HASTY_WAITS) appendFileSync(HASTY_WAITS, `${milliseconds}\n`);
};
syncBuiltinESMExports();

if (HASTY_DEADLINE) {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (milliseconds) => timeout(Math.min(milliseconds, Number(HASTY_DEADLINE)));
}
