import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { type TestContext, test } from "node:test";
import type { Forge, Proposal } from "../../src/ports/forge.ts";
import { type PromotionFacts, renderPromotionBody } from "../../src/registry/promotion-body.ts";
import { renderMarker } from "../../src/report/marker.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const digest = (digit: string) => digit.repeat(64);
/** What a promotion's text and commit say for machines. */
export const FACTS: PromotionFacts = {
  model: "trending",
  subject: digest("a"),
  pointer: {
    run: "0123456789abcdef",
    replaces: null,
    verdict: "first",
    digests: { manifest: digest("b"), model: digest("c"), comparison: digest("d") },
  },
};

/** A proposal for trending on a commit. */
export function proposalOn(onto: string, text: string, rest: Partial<Proposal> = {}): Proposal {
  return {
    branch: "promote/trending",
    onto,
    title: `Promote trending: ${text}`,
    body: renderPromotionBody(`why ${text}`, FACTS),
    files: [
      { path: "configs/champions/trending.yaml", bytes: bytes(`run: ${text}\n`) },
      { path: "configs/champions/trending/model.json", bytes: bytes(`{"text":"${text}"}\n`) },
    ],
    removes: [],
    ...rest,
  };
}

/** A note as `report` writes it. */
export function noteOf(
  head: string,
  text: string,
  { ci = "ci", attempt = 1, round }: { ci?: string; attempt?: number; round?: number } = {},
): string {
  return `${renderMarker({ ci, head, ...(round ? { round } : {}), attempt, models: [] })}\n\n${text}\n`;
}

/** A forge with a repository in it, on whose `main` lie configs/trending.yaml and configs/champions/trending/old.json. */
export interface Place {
  readonly forge: Forge;
  /** `main`'s first commit. */
  readonly onto: string;
  /** Git on what the forge has now; its branches by their names. */
  git(...args: string[]): string;
  /** Somebody's next commit on `main`: its name. */
  advance(): Promise<string>;
  /** Puts a person's commit onto a branch, which is made from `main` where there is none: its name. */
  push(branch: string, path: string, text: string): Promise<string>;
  /** A person puts a file into a branch's last commit, whose author and text it keeps: its new name. */
  amend(branch: string, path: string, text: string): Promise<string>;
  /** A person rebases a branch's one commit onto `main`: its new name. */
  rebase(branch: string): Promise<string>;
  /** A person merges a branch into `main`: its new head. */
  merge(branch: string, how?: "rebase"): Promise<string>;
  /** Opens a pull request of a person's, for notes: its number. */
  thread(): Promise<number>;
}

const WHY = "the verdict is keep now";

/** What every forge promises, the local one too. */
export function forgeContract(
  name: string,
  open: (t: TestContext) => Promise<Place>,
  options: { skip: string | false } = { skip: false },
): void {
  const contract = (promise: string, prove: (place: Place) => Promise<void>) =>
    test(`${name}: ${promise}`, options, async (t) => prove(await open(t)));

  contract("a proposal is one commit on the default branch's head, with exactly its files", async (place) => {
    const { git, onto, forge } = place;
    const proposal = proposalOn(onto, "1", { removes: ["configs/champions/trending/old.json", "not/there"] });
    const { outcome, where, head } = await forge.propose(proposal);
    assert.equal(outcome, "opened");
    assert.match(where, /promote\/trending|\/pulls?\/\d+$/);
    assert.equal(git("rev-parse", "promote/trending"), head);
    assert.equal(git("rev-parse", "promote/trending^@"), onto);
    assert.equal(
      git("diff", "--name-status", onto, "promote/trending"),
      "A\tconfigs/champions/trending.yaml\nA\tconfigs/champions/trending/model.json\nD\tconfigs/champions/trending/old.json",
    );
    assert.equal(git("show", "promote/trending:configs/champions/trending.yaml"), "run: 1");
    assert.equal(
      git("log", "-1", "--format=%s|%(trailers:key=Contender-Run,valueonly)", "promote/trending"),
      `Promote trending: 1|${FACTS.pointer.run}`,
    );
    assert.equal(git("ls-tree", "promote/trending", "configs/champions/trending.yaml").split(" ")[0], "100644");
  });

  contract("the bytes of files are kept, whatever they are", async ({ git, onto, forge }) => {
    const odd = Buffer.from("a\r\nb\n\0\xff", "latin1");
    await forge.propose(proposalOn(onto, "1", { files: [{ path: "evidence.json", bytes: odd }] }));
    const text = Buffer.from("tĳd\n   \n");
    await forge.propose(proposalOn(onto, "2", { branch: "promote/other", files: [{ path: "t.json", bytes: text }] }));
    const name = (file: Uint8Array) => createHash("sha1").update(`blob ${file.length}\0`).update(file).digest("hex");
    assert.equal(git("rev-parse", "promote/trending:evidence.json"), name(odd));
    assert.equal(git("rev-parse", "promote/other:t.json"), name(text));
  });

  contract("the same proposal again is unchanged, another one replaces it, on the same parent", async (place) => {
    const { git, onto, forge } = place;
    await forge.propose(proposalOn(onto, "1"));
    const first = git("rev-parse", "promote/trending");
    const again = await forge.propose(proposalOn(onto, "1"));
    assert.deepEqual([again.outcome, again.head], ["unchanged", first]);
    assert.equal(git("rev-parse", "promote/trending"), first);
    assert.equal((await forge.propose(proposalOn(onto, "2"))).outcome, "updated");
    assert.equal(git("rev-parse", "promote/trending^@"), onto);
    assert.equal(git("show", "promote/trending:configs/champions/trending.yaml"), "run: 2");
    const body = renderPromotionBody("another why", FACTS);
    assert.equal((await forge.propose(proposalOn(onto, "2", { body }))).outcome, "updated");
    const files = [{ path: "configs/champions/trending.yaml", bytes: bytes("run: 3\n") }];
    assert.equal((await forge.propose(proposalOn(onto, "2", { body, files }))).outcome, "updated");
    assert.equal(git("show", "promote/trending:configs/champions/trending.yaml"), "run: 3");
  });

  contract(
    "once the default branch has gone on, a proposal for the old head is stale and writes nothing",
    async (place) => {
      const { git, onto, forge } = place;
      await forge.propose(proposalOn(onto, "1"));
      const before = git("rev-parse", "promote/trending");
      const moved = await place.advance();
      assert.equal((await forge.propose(proposalOn(onto, "2"))).outcome, "stale");
      assert.equal((await forge.propose(proposalOn(onto, "1"))).outcome, "stale");
      assert.equal(git("rev-parse", "promote/trending"), before);
      assert.equal((await forge.propose(proposalOn(moved, "1"))).outcome, "updated");
      assert.equal(git("rev-parse", "promote/trending^@"), moved);
    },
  );

  contract("models have branches of their own", async ({ git, onto, forge }) => {
    await forge.propose(proposalOn(onto, "1"));
    const trending = git("rev-parse", "promote/trending");
    assert.equal((await forge.propose(proposalOn(onto, "2", { branch: "promote/other" }))).outcome, "opened");
    assert.equal(git("rev-parse", "promote/trending"), trending);
  });

  contract("a proposal is withdrawn once, then absent", async ({ git, onto, forge }) => {
    assert.equal(await forge.withdraw("promote/trending", WHY), "absent");
    await forge.propose(proposalOn(onto, "1"));
    assert.equal(await forge.withdraw("promote/trending", WHY), "withdrawn");
    assert.equal(git("for-each-ref", "refs/heads/promote"), "");
    assert.equal(await forge.withdraw("promote/trending", WHY), "absent");
    assert.equal((await forge.propose(proposalOn(onto, "1"))).outcome, "opened");
  });

  contract("a branch with a person's commit at its tip is not withdrawn, whatever its name", async (place) => {
    const { git, onto, forge } = place;
    const other = await place.push("promote/staging", "deploy/staging.yaml", "image: 7\n");
    assert.equal(await forge.withdraw("promote/staging", WHY), "absent");
    await forge.propose(proposalOn(onto, "1"));
    const fix = await place.push("promote/trending", "notes.md", "a fix\n");
    await forge.withdraw("promote/trending", WHY);
    assert.deepEqual([git("rev-parse", "promote/staging"), git("rev-parse", "promote/trending")], [other, fix]);
    assert.equal(await forge.withdraw("promote/trending", WHY), "absent");
  });

  contract("a person's commit on a promotion's branch is never lost to the next proposal", async (place) => {
    const { git, onto, forge } = place;
    await forge.propose(proposalOn(onto, "1"));
    const fix = await place.push("promote/trending", "notes.md", "a fix\n");
    const { outcome, where } = await forge.propose(proposalOn(onto, "2"));
    assert.deepEqual([outcome, where], ["taken", `promote/trending is at ${fix}, somebody else's commit`]);
    assert.equal(git("rev-parse", "promote/trending"), fix);
  });

  contract("a promotion that a person rebased is ours all the same: to replace, and to withdraw", async (place) => {
    const { git, onto, forge } = place;
    await forge.propose(proposalOn(onto, "1"));
    const moved = await place.advance();
    assert.equal(git("rev-parse", `${await place.rebase("promote/trending")}^@`), moved);
    assert.equal((await forge.propose(proposalOn(moved, "2"))).outcome, "updated");
    await place.advance();
    await place.rebase("promote/trending");
    assert.equal(await forge.withdraw("promote/trending", WHY), "withdrawn");
    assert.equal(git("for-each-ref", "refs/heads/promote"), "");
  });

  contract("nor is what a person put into the promotion's own commit", async (place) => {
    const { git, onto, forge } = place;
    await forge.propose(proposalOn(onto, "1"));
    const amended = await place.amend("promote/trending", "notes.md", "a fix\n");
    assert.equal(git("log", "-1", "--format=%s", amended), "Promote trending: 1");
    assert.equal((await forge.propose(proposalOn(onto, "2"))).outcome, "taken");
    await forge.withdraw("promote/trending", WHY);
    assert.equal(git("rev-parse", "promote/trending"), amended);
  });

  contract("a merged promotion is on the default branch, and the next one stands on it", async (place) => {
    const { git, onto, forge } = place;
    await forge.propose(proposalOn(onto, "1"));
    const merged = await place.merge("promote/trending");
    assert.equal(git("show", `${merged}:configs/champions/trending.yaml`), "run: 1");
    const { outcome } = await forge.propose(proposalOn(merged, "2"));
    assert.ok(outcome === "updated" || outcome === "opened", outcome);
    assert.equal(git("diff", "--name-only", merged, "promote/trending").split("\n").length, 2);
  });

  contract("a proposal's standing tells its text, its commit and whether it is merged", async (place) => {
    const { onto, forge } = place;
    assert.deepEqual(await forge.standings("promote/trending"), []);
    const { where, head } = await forge.propose(proposalOn(onto, "1"));
    const [open, ...rest] = await forge.standings("promote/trending");
    assert.deepEqual(rest, []);
    const { title, body } = proposalOn(onto, "1");
    const { message, ...told } = open!;
    assert.deepEqual(
      { ...told, body: told.body.trim() },
      { ours: true, where, head, title, body: body.trim(), state: "open", superseded: false },
    );
    assert.equal((await message()).trim(), `${title}\n\n${body}`.trim());
    await place.merge("promote/trending");
    assert.equal((await forge.standings("promote/trending"))[0]!.state, "merged");
  });

  contract("the default branch is never proposed on or withdrawn", async ({ onto, forge }) => {
    await assert.rejects(() => forge.propose(proposalOn(onto, "1", { branch: "main" })), { code: "internal" });
    await assert.rejects(() => forge.withdraw("main", WHY), { code: "internal" });
  });

  contract("a note is made, brought up to date, left alone where it is the same", async (place) => {
    const { onto, forge } = place;
    const pull = await place.thread();
    const say = (text: string, create = true) => forge.say({ pull }, { text, create });
    assert.equal((await say(noteOf(onto, "one"), false)).outcome, "absent");
    const { outcome, where } = await say(noteOf(onto, "one"));
    assert.equal(outcome, "written");
    assert.deepEqual(await say(noteOf(onto, "one")), { outcome: "same", where });
    assert.deepEqual(await say(noteOf(onto, "two"), false), { outcome: "written", where });
    assert.deepEqual(await say(noteOf(onto, "two")), { outcome: "same", where });
  });

  contract("a note of a later attempt stays, whoever comes after it", async (place) => {
    const { onto, forge } = place;
    const pull = await place.thread();
    const say = (text: string) => forge.say({ pull }, { text, create: true });
    await say(noteOf(onto, "second", { attempt: 2 }));
    assert.equal((await say(noteOf(onto, "first"))).outcome, "newer");
    assert.equal((await say(noteOf(onto, "second", { attempt: 2 }))).outcome, "same");
    assert.equal((await say(noteOf(onto, "third", { attempt: 3 }))).outcome, "written");
  });

  contract(
    "of a later run of the workflow the first attempt is newer than all before, and one without a run oldest",
    async (place) => {
      const { onto, forge } = place;
      const pull = await place.thread();
      const say = (text: string) => forge.say({ pull }, { text, create: true });
      await say(noteOf(onto, "of old", { attempt: 9 }));
      assert.equal((await say(noteOf(onto, "not run", { round: 100, attempt: 2 }))).outcome, "written");
      assert.equal((await say(noteOf(onto, "opened again", { round: 101 }))).outcome, "written");
      assert.equal((await say(noteOf(onto, "late", { round: 100, attempt: 3 }))).outcome, "newer");
      assert.equal((await say(noteOf(onto, "of old", { attempt: 9 }))).outcome, "newer");
    },
  );

  contract("an older commit's note never takes a later one's place", async (place) => {
    const { onto, forge } = place;
    const pull = await place.thread();
    const later = await place.advance();
    const say = (text: string) => forge.say({ pull }, { text, create: true });
    assert.equal((await say(noteOf(onto, "old"))).outcome, "written");
    assert.equal((await say(noteOf(later, "new"))).outcome, "written");
    assert.equal((await say(noteOf(onto, "old again", { attempt: 2 }))).outcome, "newer");
    assert.equal((await say(noteOf(later, "new"))).outcome, "same");
  });

  contract("a status is set, and set again, without a word", async ({ onto, forge }) => {
    const status = { context: "contender/promotion", state: "success", description: "evidence holds" } as const;
    await forge.mark(onto, status);
    await forge.mark(onto, { ...status, state: "failure", description: "stale: a champion was merged" });
  });

  contract("behind a direct push there is no note", async ({ onto, forge }) => {
    assert.equal(await forge.noteBefore(onto, [], "ci"), undefined);
  });
}
