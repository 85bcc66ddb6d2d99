import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Stepped } from "../actions/runner.ts";
import { begun } from "./faults-begin.ts";
import { carryOut, type Flow, JOB, type Stand, stateOf } from "./faults-flows.ts";
import type { Fault } from "./faults-list.ts";
import type { Asked, Fate, Reply } from "./github-types.ts";

const HASTY = new URL("faults-hasty.mjs", import.meta.url).href;

/** A fault at the request with a number, counted from 0; one that lasts begins there. */
export interface Strike {
  readonly fault: Fault;
  readonly at: number;
}

/** The job's end: before the forge has a request, or when all has happened and the answer is on its way. */
export interface Kill {
  readonly at: number;
  readonly side: "before" | "after";
}

export interface Struck extends Stepped {
  readonly strikes: number;
  readonly killed: boolean;
  /** Milliseconds that the job would have waited. */
  readonly waited: number;
}

/** Lets a flow's job meet a fault, a kill, or both. Waiting takes no time where there is a fault. */
export async function meet(
  stand: Stand,
  flow: Flow,
  { strike, kill, elsewhere = "" }: { strike?: Strike; kill?: Kill; elsewhere?: string },
): Promise<Struck> {
  const { server } = stand;
  await begun(stand, flow);
  let end = () => {};
  let gone: Promise<unknown> = Promise.resolve();
  let [strikes, killed] = [0, false];
  const at = async (side: "before" | "after", asked: Asked, reply?: Reply): Promise<Fate | undefined> => {
    if (asked.who.login !== JOB) return undefined;
    if (kill?.side === side && kill.at === asked.number) {
      killed = true;
      end();
      await gone;
      return "drop";
    }
    if (strike?.fault.side !== side || !hits(strike, asked)) return undefined;
    strikes++;
    return strike.fault.fate(asked, reply, elsewhere);
  };
  server.before = (asked) => at("before", asked);
  server.after = (asked, reply) => at("after", asked, reply);
  const folder = mkdtempSync(join(tmpdir(), "contender-waits-"));
  const waits = join(folder, "waits");
  const env: Record<string, string> = strike ? { HASTY_WAITS: waits } : {};
  if (strike?.fault.hangs) env.HASTY_DEADLINE = "500";
  const done = carryOut(stand, flow.step(stand), {
    env,
    flags: strike ? ["--import", HASTY] : [],
    started: (stop) => {
      end = stop;
    },
  });
  gone = done;
  const stepped = await done;
  server.before = undefined;
  server.after = undefined;
  const waited = strike ? waitedIn(waits) : 0;
  rmSync(folder, { recursive: true, force: true });
  return { ...stepped, strikes, killed: killed && stepped.exit === null, waited };
}

function hits({ fault, at }: Strike, asked: Asked): boolean {
  return fault.lasts ? asked.number >= at && fault.befalls?.(asked) !== false : asked.number === at;
}

function waitedIn(file: string): number {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .map(Number)
      .reduce((sum, one) => sum + one, 0);
  } catch {
    return 0; // it never waited
  }
}

/** A host that nobody may ask anything: how often somebody did. */
export async function otherHost(): Promise<{ readonly url: string; asked(): number; close(): void }> {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked++;
    response.end("{}");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked: () => asked, close: () => void server.close() };
}

/** A job as it goes without a fault: what it asks for, and where it ends. */
export interface Faultless {
  readonly flow: Flow;
  readonly asked: readonly Asked[];
  readonly state: object;
}

export async function faultless(stand: Stand, flow: Flow): Promise<Faultless> {
  await begun(stand, flow);
  const { exit, log } = await carryOut(stand, flow.step(stand));
  assert.equal(exit, 0, log);
  const asked = [...stand.server.asked];
  assert.ok(asked.every(({ who }) => who.login === JOB));
  return { flow, asked, state: await stateOf(stand) };
}

/** Whether a request changes something. */
export function isWrite({ method, path }: Asked): boolean {
  return method !== "GET" && path !== "/graphql";
}
