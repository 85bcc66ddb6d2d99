/**
 * The CLI with every call of a port counted: at the call that KILL_AT names the process kills itself, before the call or after
 * it (KILL_SIDE). KILL_COUNT names a file that takes the number of calls at the end. The engine can be another one (ENGINE).
 */
import { writeFileSync } from "node:fs";
import { main } from "../../src/cli/main.ts";
import { wire } from "../../src/wire.ts";

const at = Number(process.env.KILL_AT ?? 0);
const after = process.env.KILL_SIDE === "after";
let calls = 0;

function counted<T extends object>(port: T): T {
  return new Proxy(port, {
    get(target, name) {
      const method = Reflect.get(target, name) as unknown;
      if (typeof method !== "function") return method;
      return (...args: unknown[]) => {
        const mine = ++calls;
        if (mine === at && !after) die();
        const result = method.apply(target, args) as unknown;
        if (mine === at && after && result instanceof Promise) return result.then(die, die);
        if (mine === at && after) die();
        return result;
      };
    },
  });
}

function die(): never {
  process.kill(process.pid, "SIGKILL");
  for (;;); // until the signal is there
}

process.exitCode = await main(process.argv.slice(2), async (standing) => {
  const world = await wire(standing);
  return {
    ...world,
    repo: counted(world.repo),
    source: counted(world.source),
    forge: counted(world.forge),
    ...(world.index ? { index: counted(world.index) } : {}),
    stores: {
      previews: counted(world.stores.previews),
      records: counted(world.stores.records),
      judged: counted(world.stores.judged),
      top: counted(world.stores.top),
    },
    engine: process.env.ENGINE ?? world.engine,
    now: () => new Date(Number(process.env.NOW ?? 1_767_323_045_000)),
  };
});
if (process.env.KILL_COUNT) writeFileSync(process.env.KILL_COUNT, String(calls));
