import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Forge, Proposal } from "../../src/ports/forge.ts";
import { type Clone, emptyClone } from "./clone.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A proposal for trending on a commit. */
export function proposalOn(onto: string, text: string, rest: Partial<Proposal> = {}): Proposal {
  return {
    branch: "promote/trending",
    onto,
    title: `Promote trending: ${text}`,
    body: `why ${text}\n\nContender-Run: ${text}\n`,
    files: [
      { path: "configs/champions/trending.yaml", bytes: bytes(`run: ${text}\n`) },
      { path: "configs/champions/trending/model.json", bytes: bytes(`{"text":"${text}"}\n`) },
    ],
    removes: [],
    ...rest,
  };
}

/** What every forge promises. `open` gives the forge on a clone; `main` is its default branch. */
export function forgeContract(name: string, open: (clone: Clone) => Forge): void {
  const make = (t: TestContext) => {
    const clone = emptyClone(t);
    clone.write("configs/trending.yaml", "pipeline: train\n");
    clone.write("configs/champions/trending/old.json", "old");
    const onto = clone.commit("first");
    return { clone, onto, forge: open(clone) };
  };

  test(`${name}: a proposal is one commit on the default branch's head, with exactly its files`, async (t) => {
    const { clone, onto, forge } = make(t);
    const proposal = proposalOn(onto, "1", { removes: ["configs/champions/trending/old.json", "not/there"] });
    assert.deepEqual(await forge.propose(proposal), { outcome: "opened", where: "promote/trending" });
    assert.equal(clone.run("rev-parse", "promote/trending^@"), onto);
    assert.equal(
      clone.run("diff", "--name-status", onto, "promote/trending"),
      "A\tconfigs/champions/trending.yaml\nA\tconfigs/champions/trending/model.json\nD\tconfigs/champions/trending/old.json",
    );
    assert.equal(clone.run("show", "promote/trending:configs/champions/trending.yaml"), "run: 1");
    assert.equal(
      clone.run("log", "-1", "--format=%s|%(trailers:key=Contender-Run,valueonly)", "promote/trending"),
      "Promote trending: 1|1",
    );
    assert.equal(clone.run("fsck", "--strict"), "");
  });

  test(`${name}: the same proposal again is unchanged, another one replaces it, on the same parent`, async (t) => {
    const { clone, onto, forge } = make(t);
    await forge.propose(proposalOn(onto, "1"));
    const first = clone.run("rev-parse", "promote/trending");
    assert.equal((await forge.propose(proposalOn(onto, "1"))).outcome, "unchanged");
    assert.equal(clone.run("rev-parse", "promote/trending"), first);
    assert.equal((await forge.propose(proposalOn(onto, "2"))).outcome, "updated");
    assert.equal(clone.run("rev-parse", "promote/trending^@"), onto);
    assert.equal(clone.run("show", "promote/trending:configs/champions/trending.yaml"), "run: 2");
    assert.equal((await forge.propose(proposalOn(onto, "2", { body: "another why" }))).outcome, "updated");
  });

  test(`${name}: once the default branch has gone on, a proposal for the old head is stale and writes nothing`, async (t) => {
    const { clone, onto, forge } = make(t);
    await forge.propose(proposalOn(onto, "1"));
    const before = clone.run("rev-parse", "promote/trending");
    const moved = clone.commit("main goes on");
    assert.equal((await forge.propose(proposalOn(onto, "2"))).outcome, "stale");
    assert.equal((await forge.propose(proposalOn(onto, "1"))).outcome, "stale");
    assert.equal(clone.run("rev-parse", "promote/trending"), before);
    assert.equal((await forge.propose(proposalOn(moved, "1"))).outcome, "updated");
    assert.equal(clone.run("rev-parse", "promote/trending^@"), moved);
  });

  test(`${name}: models have branches of their own`, async (t) => {
    const { clone, onto, forge } = make(t);
    await forge.propose(proposalOn(onto, "1"));
    const trending = clone.run("rev-parse", "promote/trending");
    assert.equal((await forge.propose(proposalOn(onto, "2", { branch: "promote/other" }))).outcome, "opened");
    assert.equal(clone.run("rev-parse", "promote/trending"), trending);
  });

  test(`${name}: a proposal is withdrawn once, then absent`, async (t) => {
    const { clone, onto, forge } = make(t);
    assert.equal(await forge.withdraw("promote/trending"), "absent");
    await forge.propose(proposalOn(onto, "1"));
    assert.equal(await forge.withdraw("promote/trending"), "withdrawn");
    assert.equal(clone.run("branch", "--list", "promote/*"), "");
    assert.equal(await forge.withdraw("promote/trending"), "absent");
    assert.equal((await forge.propose(proposalOn(onto, "1"))).outcome, "opened");
  });

  test(`${name}: a merged promotion is on the default branch, and the next one stands on it`, async (t) => {
    const { clone, onto, forge } = make(t);
    await forge.propose(proposalOn(onto, "1"));
    clone.run("merge", "--quiet", "--no-ff", "--no-edit", "promote/trending");
    const merged = clone.run("rev-parse", "HEAD");
    assert.equal((await forge.propose(proposalOn(merged, "2"))).outcome, "updated");
    assert.equal(clone.run("diff", "--name-only", merged, "promote/trending").split("\n").length, 2);
  });
}
