import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import type { Fate } from "../forge/github-types.ts";
import { noteOf, proposalOn } from "./forge-contract.ts";
import { gitHubPlace, type RemotePlace } from "./forge-place.ts";

const BRANCH = "promote/trending";
const LABELS = ["contender", "promotion"];
type Place = Awaited<ReturnType<typeof gitHubPlace>>;
type Forge = RemotePlace["forge"];

/** What a run does on a forge, from a state that `prepare` makes. */
interface Flow {
  prepare?(place: Place): Promise<void>;
  act(forge: Forge, place: Place, pull: number, head: string): Promise<unknown>;
}

const FLOWS: Record<string, Flow> = {
  "a first comment": {
    act: (forge, _place, pull, head) => forge.say({ pull }, { text: noteOf(head, "new"), create: true }),
  },
  "a newer comment": {
    async prepare(place) {
      await place.forge.say({ pull: 1 }, { text: noteOf("d".repeat(40), "old"), create: true });
    },
    act: (forge, _place, pull, head) => forge.say({ pull }, { text: noteOf(head, "new"), create: true }),
  },
  "a first promotion": {
    async act(forge, { onto }) {
      const { head } = await forge.propose(proposalOn(onto, "1", { labels: LABELS }));
      await forge.mark(head!, { context: "contender/promotion", state: "success", description: "holds" });
    },
  },
  "a newer promotion": {
    async prepare({ forge, onto }) {
      await forge.propose(proposalOn(onto, "1"));
    },
    act: (forge, { onto }) =>
      forge.propose(proposalOn(onto, "2", { labels: LABELS, removes: ["configs/champions/trending/old.json"] })),
  },
  "a promotion taken back": {
    async prepare({ forge, onto }) {
      await forge.propose(proposalOn(onto, "1"));
    },
    act: (forge) => forge.withdraw(BRANCH, "overtaken"),
  },
};

/** All that people see on a forge, without what a clock or a counter put there. */
async function stateOf(place: Place): Promise<unknown> {
  const pulls = await place.person("GET", "/pulls?state=all&per_page=100&sort=created&direction=asc");
  const comments = await place.person("GET", "/issues/1/comments");
  const tip = place.server.git.head(BRANCH);
  const statuses = tip ? await place.person("GET", `/commits/${tip}/statuses`) : [];
  type Pull = { title: string; body: string; state: string; labels: { name: string }[] };
  return {
    pulls: pulls.map(({ title, body, state, labels }: Pull) => [title, body, state, labels.map(({ name }) => name)]),
    comments: comments.map(({ body }: { body: string }) => body),
    tree: tip && place.git("rev-parse", `${BRANCH}^{tree}`, `${BRANCH}^@`),
    statuses: statuses.map(({ state, description }: Record<string, string>) => [state, description]),
  };
}

const html: Fate = { status: 200, body: "<html>sign in</html>" };
const secondary = {
  status: 403,
  body: { message: "You have exceeded a secondary rate limit" },
  headers: { "retry-after": "5" },
};

/** What befalls one request: instead of being served, or after all that it asked for has happened. */
const FAULTS: Record<string, { readonly when: "before" | "after"; readonly fate: Fate }> = {
  "500 before": { when: "before", fate: { status: 500, body: { message: "oops" } } },
  "500 after": { when: "after", fate: { status: 500, body: { message: "oops" } } },
  "502 in HTML before": { when: "before", fate: { status: 502, body: "<html>bad gateway</html>" } },
  "502 in HTML after": { when: "after", fate: { status: 502, body: "<html>bad gateway</html>" } },
  "503 with retry-after": { when: "before", fate: { status: 503, body: {}, headers: { "retry-after": "3" } } },
  "429": { when: "before", fate: { status: 429, body: {}, headers: { "retry-after": "7" } } },
  "403 secondary limit": { when: "before", fate: secondary },
  "200 with HTML before": { when: "before", fate: html },
  "200 with HTML after": { when: "after", fate: html },
  "a closed connection before": { when: "before", fate: "drop" },
  "a closed connection after": { when: "after", fate: "drop" },
  "a cut body after": { when: "after", fate: { status: 200, body: { much: "x".repeat(500) }, cut: 40 } },
};

/** A place that is ready for a flow. */
async function ready(t: TestContext, flow: Flow) {
  const place = await gitHubPlace(t);
  const pull = await place.thread();
  const { head } = await place.person("GET", `/pulls/${pull}`);
  await flow.prepare?.(place);
  return { place, run: (forge: Forge) => flow.act(forge, place, pull, head.sha) };
}

/** What a flow leaves where nothing goes wrong, and how many requests it takes. */
async function faultless(t: TestContext, flow: Flow): Promise<{ state: unknown; writes: boolean[] }> {
  const { place, run } = await ready(t, flow);
  const { asked } = place.server;
  const from = asked.length;
  await run(place.forgeFor(place.token));
  const writes = asked.slice(from).map(({ method, path }) => method !== "GET" && path !== "/graphql");
  return { state: await stateOf(place), writes };
}

/** `TORTURE=1` crosses every fault with every request; else each fault befalls one change, another one from fault to fault. */
const TORTURE = process.env.TORTURE === "1";

/** Which requests change something: whoever is killed at another one leaves what stood before it. */
function changesOf(writes: readonly boolean[]): number[] {
  return [...writes.keys()].filter((at) => writes[at]);
}

for (const [name, flow] of Object.entries(FLOWS)) {
  test(`${name}: each fault ends where none ends`, async (t) => {
    const wanted = await faultless(t, flow);
    const changes = changesOf(wanted.writes);
    for (const [turn, [fault, { when, fate }]] of Object.entries(FAULTS).entries()) {
      const chosen = changes[turn % changes.length];
      for (const at of wanted.writes.keys()) {
        if (!TORTURE && at !== chosen) continue;
        const { place, run } = await ready(t, flow);
        const { server } = place;
        const victim = server.asked.length + at;
        server[when] = ({ number }) => (number === victim ? fate : undefined);
        const asked = `${fault} at request ${at}`;
        await run(place.forgeFor(place.token)).catch((error) => assert.fail(`${asked}: ${error.message}`));
        server.before = undefined;
        server.after = undefined;
        assert.deepEqual(await stateOf(place), wanted.state, asked);
        await server.close();
      }
    }
  });

  test(`${name}: killed at each change, before it was sent or before its answer was read, the next run ends the same`, async (t) => {
    const wanted = await faultless(t, flow);
    for (const sent of [false, true]) {
      for (const at of changesOf(wanted.writes)) {
        const { place, run } = await ready(t, flow);
        let left = at;
        const dying: typeof fetch = async (...call) => {
          const dies = left-- === 0;
          const answer = dies && !sent ? undefined : await fetch(...call);
          if (dies) throw new ContenderError("internal", { message: "killed" });
          return answer!;
        };
        await assert.rejects(() => run(place.forgeFor(place.token, { fetch: dying })), /killed/);
        await run(place.forgeFor(place.token));
        assert.deepEqual(await stateOf(place), wanted.state, `killed at request ${at}, ${sent ? "sent" : "not sent"}`);
        await place.server.close();
      }
    }
  });
}
