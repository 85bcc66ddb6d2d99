import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FLOWS, type Flow, nameOf, type Stand, spread, stateOf } from "./faults-flows.ts";
import { FAULTS, type Fault } from "./faults-list.ts";
import { type Stage, startStage } from "./faults-stage.ts";
import { type Faultless, faultless, isWrite, meet, otherHost, type Strike } from "./faults-strike.ts";

/** `make torture` lets each fault befall each request; else each befalls a write and a read, spread over all flows. */
const { TORTURE } = process.env;
/** Flows whose reads are struck: all read in one way. */
const READ = ["comment, new", "comment, newer", "promotion, withdrawn"];
/** The one request that makes another thing each time, and that no forge refuses to do twice. */
const MAKES = /^POST \/issues\/\d+\/comments$/;

let stage: Stage;
let stands: Stand[] = [];
let elsewhere: Awaited<ReturnType<typeof otherHost>>;
const jobs: Faultless[] = [];

before(async () => {
  stage = await startStage();
  const forges = await Promise.all([stage.forge(), stage.forge()]);
  stands = forges.map((server) => ({ stage, server }));
  elsewhere = await otherHost();
  for (const flow of Object.values(FLOWS) as Flow[]) jobs.push(await faultless(stands[0]!, flow));
});
after(async () => {
  elsewhere?.close();
  await stage?.close();
});

/** The requests that each fault strikes. */
function placesOf(fault: Fault, index: number): (Faultless & Strike)[] {
  const all = jobs.flatMap((job) =>
    job.asked.flatMap((asked, at) => (fault.befalls?.(asked) === false ? [] : [{ ...job, fault, at }])),
  );
  if (TORTURE && TORTURE !== "short") return all;
  const writes = all.filter(({ asked, at }) => isWrite(asked[at]!));
  const reads = all.filter(({ flow, asked, at }) => READ.includes(flow.name) && !isWrite(asked[at]!));
  const makes = writes.filter(({ asked, at }) => MAKES.test(nameOf(asked[at]!)));
  // Where an answer is lost, a second request must not make a second one.
  const some = fault.side === "after" && makes.length > 0 ? [makes, writes] : [writes, reads];
  return some.flatMap((places) => (places.length === 0 ? [] : [places[(index * 7) % places.length]!]));
}

let scenarios = 0;

FAULTS.forEach((fault, index) => {
  test(`${fault.name}: the job ends as it should, and the next one ends as if nothing had happened`, async () => {
    const places = placesOf(fault, index);
    assert.ok(places.length > 0, "it strikes somewhere");
    await spread(stands, places, async (stand, { flow, asked, at, state }) => {
      scenarios++;
      const done = await meet(stand, flow, { strike: { fault, at }, elsewhere: elsewhere.url });
      const told = `${flow.name}, request ${at}, ${nameOf(asked[at]!)}: exit ${done.exit}\n${done.log}`;
      assert.ok(done.strikes > 0, told);
      assert.equal(done.log.split(stand.server.tokens.job).length, 2, `the token, but in its mask: ${told}`);
      if (fault.ends) {
        const fits = fault.ends.some(
          ({ exit, says = [] }) => exit === done.exit && says.every((words) => words.test(done.log)),
        );
        assert.ok(fits, told);
      } else {
        assert.equal(done.exit, 0, told);
        assert.deepEqual(await stateOf(stand), state, told);
      }
      if (fault.waits) assert.ok(done.waited >= fault.waits, `waited ${done.waited} ms: ${told}`);
      await flow.here(stand);
      assert.deepEqual(await stateOf(stand), state, `after the next job: ${told}`);
    });
  });
});

test("there are enough of them, and no request strayed to another host", (t) => {
  t.diagnostic(`${FAULTS.length} faults, ${scenarios} times`);
  assert.ok(FAULTS.length >= 25);
  assert.equal(elsewhere.asked(), 0);
});
