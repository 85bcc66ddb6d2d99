import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { proposalOn } from "./forge-contract.ts";
import type { RemotePlace } from "./forge-place.ts";

const BRANCH = "promote/trending";
const WHY = "the verdict is keep now";

/** What forges over the network promise about what people do with a promotion's branch and its pull requests. */
export function peopleContract(
  name: string,
  open: (t: TestContext) => Promise<RemotePlace>,
  options: { skip: string | false } = { skip: false },
): void {
  const contract = (promise: string, prove: (place: RemotePlace) => Promise<void>) =>
    test(`${name}: ${promise}`, options, async (t) => prove(await open(t)));
  const numberOf = (where: string) => where.split("/").at(-1)!;
  const close = (place: RemotePlace, where: string) =>
    place.person("PATCH", `/pulls/${numberOf(where)}`, { state: "closed" });
  const stateOf = async (place: RemotePlace, where: string) =>
    (await place.person("GET", `/pulls/${numberOf(where)}`)).state;

  contract("what stood open and was closed since is a no: nothing is moved, nothing is opened", async (place) => {
    const { forge, onto } = place;
    const { where, head } = await forge.propose(proposalOn(onto, "1"));
    const stood = [where];
    await close(place, where);
    assert.deepEqual(await forge.propose(proposalOn(onto, "1", { stood })), { outcome: "closed", where });
    assert.deepEqual(await forge.propose(proposalOn(onto, "2", { stood })), { outcome: "closed", where });
    assert.deepEqual(await place.person("GET", "/pulls?state=open"), []);
    assert.equal(place.git("rev-parse", BRANCH), head);
    assert.equal((await forge.propose(proposalOn(onto, "2"))).outcome, "opened", "who knew of the no decides");
  });

  contract(
    "what stood open and still does is brought up to date; what a machine took back is nobody's no",
    async (place) => {
      const { forge, onto } = place;
      const { where } = await forge.propose(proposalOn(onto, "1"));
      const stood = [where];
      const again = await forge.propose(proposalOn(onto, "2", { stood }));
      assert.deepEqual([again.outcome, again.where], ["updated", where]);
      await forge.withdraw(BRANCH, WHY);
      assert.equal((await forge.propose(proposalOn(onto, "3", { stood }))).outcome, "opened");
    },
  );

  contract("a no outlives another name of the default branch; what a person tried elsewhere is none", async (place) => {
    const { forge, onto } = place;
    const { where } = await forge.propose(proposalOn(onto, "1"));
    await place.push("staging", "staging.yaml", "1\n");
    const theirs = { title: "Try it", body: proposalOn(onto, "1").body, head: BRANCH, base: "staging" };
    const { number } = await place.person("POST", "/pulls", theirs);
    await place.person("PATCH", `/pulls/${number}`, { state: "closed" });
    await close(place, where);
    await place.push("trunk", "trunk.yaml", "1\n");
    for (const defaultBranch of ["main", "trunk"]) {
      const found = await place.forgeFor(place.token, { defaultBranch }).standings(BRANCH);
      assert.deepEqual(
        found.map((standing) => [standing.where, standing.state, standing.superseded]),
        [[where, "closed", false]],
        defaultBranch,
      );
    }
  });

  contract("a branch that a person has a pull request open from into another one stays", async (place) => {
    const { forge, onto } = place;
    const { where, head } = await forge.propose(proposalOn(onto, "1"));
    await place.push("staging", "staging.yaml", "1\n");
    const theirs = { title: "Try it", body: "", head: BRANCH, base: "staging" };
    const { number } = await place.person("POST", "/pulls", theirs);
    assert.equal(await forge.withdraw(BRANCH, WHY), "withdrawn");
    assert.equal(await stateOf(place, where), "closed");
    assert.equal(await stateOf(place, `/${number}`), "open");
    assert.equal(place.git("rev-parse", BRANCH), head);
    assert.equal((await forge.propose(proposalOn(onto, "1"))).outcome, "opened", "it is none into the default branch");
  });

  contract("a promotion that a person points at another branch is his", async (place) => {
    const { forge, onto } = place;
    const { where, head } = await forge.propose(proposalOn(onto, "1"));
    await place.push("staging", "staging.yaml", "1\n");
    await place.person("PATCH", `/pulls/${numberOf(where)}`, { base: "staging" });
    assert.equal(await forge.withdraw(BRANCH, WHY), "absent");
    assert.equal(await stateOf(place, where), "open");
    assert.equal(place.git("rev-parse", BRANCH), head);
  });
}
