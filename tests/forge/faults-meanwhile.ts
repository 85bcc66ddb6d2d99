import assert from "node:assert/strict";
import type { Stepped } from "../actions/runner.ts";
import { begun } from "./faults-begin.ts";
import { carryOut, type Flow, JOB, type Stand } from "./faults-flows.ts";

/** Something that people or other jobs do right before a job's first request of a kind is served. */
export interface Meanwhile {
  readonly method: string;
  readonly path: RegExp;
  happen(): unknown;
}

/** A flow's job, and what happens meanwhile. */
export async function meanwhile(stand: Stand, flow: Flow, what: Meanwhile): Promise<Stepped> {
  await begun(stand, flow);
  return during(stand, flow, what);
}

/** The same on the forge as it is. */
export async function during(stand: Stand, flow: Flow, { method, path, happen }: Meanwhile): Promise<Stepped> {
  const { server } = stand;
  let happened = false;
  server.before = async (asked) => {
    if (happened || asked.who.login !== JOB || asked.method !== method || !path.test(asked.path)) return undefined;
    happened = true;
    await happen();
    return undefined;
  };
  const done = await carryOut(stand, flow.step(stand));
  server.before = undefined;
  assert.ok(happened, `${method} ${path} was asked for: ${done.log}`);
  return done;
}
