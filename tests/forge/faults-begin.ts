import assert from "node:assert/strict";
import { type Flow, type Stand, stateOf } from "./faults-flows.ts";
import type { Asked } from "./github-types.ts";

/** A write on the forge, and its branches before and after it. */
interface Written {
  readonly asked: Asked;
  readonly before: string;
  after: string;
}

/** How a flow began once: what was written on the forge, and where its branches were in the end; between, git moved some alone. */
interface Beginning {
  readonly writes: readonly Written[];
  readonly refs: string;
  readonly state: object;
  played: boolean;
}

const beginnings = new WeakMap<Stand, Map<string, Beginning>>();

/**
 * Empties the forge and begins a flow; what is asked from here on is the job's. A flow's second time is played from the first one:
 * the same writes, without the work that led to them.
 */
export async function begun(stand: Stand, flow: Flow): Promise<void> {
  await stand.server.reset();
  const known = beginnings.get(stand) ?? new Map<string, Beginning>();
  beginnings.set(stand, known);
  const beginning = known.get(flow.name);
  if (beginning) await play(stand, beginning);
  else known.set(flow.name, await begin(stand, flow));
  stand.server.asked.length = 0;
}

async function begin(stand: Stand, flow: Flow): Promise<Beginning> {
  const { server } = stand;
  const writes: Written[] = [];
  server.before = (asked) => {
    // Git's objects stay: only what names them is forgotten.
    const makes = asked.method !== "GET" && !/^\/(graphql|git\/(blobs|trees|commits))$/.test(asked.path);
    if (makes) writes.push({ asked, before: refsOf(stand), after: "" });
    return undefined;
  };
  server.after = (asked) => {
    const write = writes.find((one) => one.asked === asked);
    if (write) write.after = refsOf(stand);
    return undefined;
  };
  await flow.begin(stand);
  const refs = refsOf(stand);
  return { writes, refs, state: await stateOf(stand), played: false };
}

async function play(stand: Stand, beginning: Beginning): Promise<void> {
  const { server } = stand;
  let there = "";
  const put = (refs: string) => {
    if (refs !== there) server.git.run(["update-ref", "--stdin"], changes(there, refs));
    there = refs;
  };
  for (const { asked, before, after } of beginning.writes) {
    put(before);
    await server.as(asked.who.token, asked.method, asked.path, asked.body);
    there = after;
  }
  put(beginning.refs);
  if (beginning.played) return;
  beginning.played = true;
  assert.equal(refsOf(stand), beginning.refs);
  assert.deepEqual(await stateOf(stand), beginning.state, "a beginning that is played is the beginning");
}

/** What takes branches from where they are to where they shall be, for git. */
function changes(from: string, to: string): string {
  const named = (refs: string) => new Map(refs.split("\n").map((line) => line.split(" ") as [string, string]));
  const [old, now] = [named(from), named(to)];
  const gone = [...old].filter(([name]) => name !== "" && !now.has(name)).map(([name]) => `delete ${name}\n`);
  const put = [...now].filter(([name]) => name !== "").map(([name, commit]) => `update ${name} ${commit}\n`);
  return [...gone, ...put].join("");
}

function refsOf({ server }: Stand): string {
  return server.git.run(["for-each-ref", "--format=%(refname) %(objectname)"]);
}
