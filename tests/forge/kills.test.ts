import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FLOWS, type Flow, nameOf, type Stand, spread, stateOf } from "./faults-flows.ts";
import { FAULTS } from "./faults-list.ts";
import { type Stage, startStage } from "./faults-stage.ts";
import { faultless, isWrite, type Kill, meet, otherHost, type Strike } from "./faults-strike.ts";
import type { Asked } from "./github-types.ts";

/**
 * `make torture` kills after reads too, in all flows, and crosses each kill that leaves a state of its own with each fault;
 * `short`: with every fiftieth.
 */
const { TORTURE } = process.env;

/** What each flow asks for: a job's token may ask a thousand times an hour. */
const REQUESTS: Readonly<Record<keyof typeof FLOWS, number>> = {
  "comment, new": 7,
  "comment, newer": 7,
  "promotion, new": 21,
  "promotion, unchanged": 11,
  "promotion, newer": 23,
  "promotion, withdrawn": 10,
  "promotion, after a superseded one": 21,
};
/** Flows that ask for what another one asks for: only what people can see of them is struck. */
const ALIKE = ["promotion, unchanged", "promotion, after a superseded one"];

let stage: Stage;
let stands: Stand[] = [];

before(async () => {
  stage = await startStage();
  stands = await Promise.all([stage.forge(), stage.forge()]).then((forges) =>
    forges.map((server) => ({ stage, server })),
  );
});
after(() => stage?.close());

const BOTH = ["before", "after"] as const;

/** After a read the forge is as before the next request: a kill at one of the two leaves the same state. */
function sidesOf({ name }: Flow, asked: Asked): readonly Kill["side"][] {
  if (ALIKE.includes(name)) return isWrite(asked) && !/^\/git\/(trees|commits)$/.test(asked.path) ? BOTH : [];
  return isWrite(asked) ? BOTH : ["before"];
}

test("no flow asks for more than thirty things", () => {
  for (const [flow, count] of Object.entries(REQUESTS)) assert.ok(count <= 30, `${flow}: ${count}`);
});

for (const flow of Object.values(FLOWS) as Flow[]) {
  test(`${flow.name}: killed at any request, then run again, it ends as if nothing had happened`, async (t) => {
    const { asked, state } = await faultless(stands[0]!, flow);
    assert.equal(asked.length, REQUESTS[flow.name as keyof typeof FLOWS], asked.map(nameOf).join("\n"));
    const apart = asked.flatMap((request, at) => sidesOf(flow, request).map((side): Kill => ({ at, side })));
    const kills = TORTURE ? asked.flatMap((_request, at) => BOTH.map((side): Kill => ({ at, side }))) : apart;
    const toldOf = ({ side, at }: Kill) => `killed ${side} request ${at}, ${nameOf(asked[at]!)}`;
    await spread(stands, kills, async (stand, kill) => {
      assert.ok((await meet(stand, flow, { kill })).killed, toldOf(kill));
      await flow.here(stand);
      assert.deepEqual(await stateOf(stand), state, toldOf(kill));
    });
    t.diagnostic(`${flow.name}: ${asked.length} requests, ${kills.length} kills`);
    if (!TORTURE) return;
    const crossed = crossedWith(apart, asked).filter((_one, index) => TORTURE !== "short" || index % 50 === 7);
    const elsewhere = await otherHost();
    await spread(stands, crossed, async (stand, { kill, strike }) => {
      await meet(stand, flow, { kill, strike, elsewhere: elsewhere.url });
      await flow.here(stand);
      assert.deepEqual(await stateOf(stand), state, `${strike.fault.name} at request ${strike.at}, ${toldOf(kill)}`);
    });
    elsewhere.close();
    t.diagnostic(`${flow.name}: ${crossed.length} kills crossed with faults`);
  });
}

/** Each kill with each fault, which strikes at one of the requests before; what is asked for again after it counts too. */
function crossedWith(kills: readonly Kill[], asked: readonly Asked[]): { kill: Kill; strike: Strike }[] {
  return kills.flatMap((kill, turn) =>
    FAULTS.flatMap((fault, index) => {
      const places = asked.slice(0, kill.at + 1).flatMap((one, at) => (fault.befalls?.(one) === false ? [] : [at]));
      const at = places[(turn * 7 + index * 3) % Math.max(1, places.length)];
      return at === undefined ? [] : [{ kill, strike: { fault, at } }];
    }),
  );
}
