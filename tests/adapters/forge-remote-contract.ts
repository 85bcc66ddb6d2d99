import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { parseMarker } from "../../src/report/marker.ts";
import { noteOf, proposalOn } from "./forge-contract.ts";
import type { RemotePlace } from "./forge-place.ts";

const BRANCH = "promote/trending";
const WHY = "run 0123456789abcdef is the champion now";
const LABELS = ["contender", "promotion"];

interface Comment {
  readonly id: number;
  readonly body: string;
}

/** What forges over the network promise beside the contract of all forges: people are about. */
export function remoteContract(
  name: string,
  open: (t: TestContext) => Promise<RemotePlace>,
  options: { skip: string | false } = { skip: false },
): void {
  const contract = (promise: string, prove: (place: RemotePlace) => Promise<void>) =>
    test(`${name}: ${promise}`, options, async (t) => prove(await open(t)));
  const comments = (place: RemotePlace, pull: number): Promise<Comment[]> =>
    place.person("GET", `/issues/${pull}/comments?per_page=100`);
  const headOf = async (place: RemotePlace, pull: number): Promise<string> =>
    (await place.person("GET", `/pulls/${pull}`)).head.sha;

  contract("another author's comment with our marker is not ours, and is left alone", async (place) => {
    const pull = await place.thread();
    const head = await headOf(place, pull);
    const forged = noteOf(head, "forged", { attempt: 99 });
    const { id } = await place.person("POST", `/issues/${pull}/comments`, { body: forged });
    assert.equal((await place.forge.say({ pull }, { text: noteOf(head, "ours"), create: false })).outcome, "absent");
    assert.equal((await place.forge.say({ pull }, { text: noteOf(head, "ours"), create: true })).outcome, "written");
    const found = await comments(place, pull);
    assert.deepEqual(
      found.map(({ body }) => body.trim()),
      [forged.trim(), noteOf(head, "ours").trim()],
    );
    assert.equal(found[0]!.id, id);
  });

  contract("the thread's present commit decides, whatever its history", async (place) => {
    const pull = await place.thread();
    const head = await headOf(place, pull);
    const elsewhere = "e".repeat(40);
    const say = (text: string) => place.forge.say({ pull }, { text, create: true });
    assert.equal((await say(noteOf(elsewhere, "a rebased commit"))).outcome, "written");
    assert.equal((await say(noteOf(head, "present"))).outcome, "written");
    assert.equal((await say(noteOf(elsewhere, "late", { attempt: 5 }))).outcome, "newer");
    const [kept, ...rest] = await comments(place, pull);
    assert.deepEqual([kept!.body.trim(), rest], [noteOf(head, "present").trim(), []]);
    const branch = (await place.person("GET", `/pulls/${pull}`)).head.ref;
    const next = await place.push(branch, "more", "2");
    assert.equal((await say(noteOf(next, "the next commit"))).outcome, "written");
    assert.equal((await say(noteOf(head, "present", { attempt: 2 }))).outcome, "newer");
    assert.deepEqual(
      (await comments(place, pull)).map(({ id, body }) => [id, body.trim()]),
      [[kept!.id, noteOf(next, "the next commit").trim()]],
    );
  });

  contract("of our own duplicates the first stays, and says the newest", async (place) => {
    const pull = await place.thread();
    const head = await headOf(place, pull);
    const ids: number[] = [];
    for (const attempt of [1, 3, 2]) {
      const body = noteOf(head, `attempt ${attempt}`, { attempt });
      ids.push((await place.bot("POST", `/issues/${pull}/comments`, { body })).id);
    }
    const text = noteOf(head, "attempt 2 again", { attempt: 2 });
    assert.equal((await place.forge.say({ pull }, { text, create: true })).outcome, "newer");
    assert.deepEqual(
      (await comments(place, pull)).map(({ id, body }) => [id, parseMarker(body)?.attempt]),
      [[ids[0], 3]],
    );
  });

  contract("a comment that a person edits is put right, one that is deleted is made again", async (place) => {
    const pull = await place.thread();
    const head = await headOf(place, pull);
    const text = noteOf(head, "verdict");
    const say = () => place.forge.say({ pull }, { text, create: true });
    await say();
    const [first] = await comments(place, pull);
    await place.bot("PATCH", `/issues/comments/${first!.id}`, { body: text.replace("verdict", "another verdict") });
    assert.equal((await say()).outcome, "written");
    assert.equal((await comments(place, pull))[0]!.body.trim(), text.trim());
    await place.bot("DELETE", `/issues/comments/${first!.id}`);
    assert.equal((await say()).outcome, "written");
    const [again, ...rest] = await comments(place, pull);
    assert.notEqual(again!.id, first!.id);
    assert.deepEqual(rest, []);
  });

  contract("two pipelines of one repository have a comment each", async (place) => {
    const pull = await place.thread();
    const head = await headOf(place, pull);
    for (const ci of ["one", "two", "one"]) {
      await place.forge.say({ pull }, { text: noteOf(head, `of ${ci}`, { ci }), create: true });
    }
    assert.deepEqual(
      (await comments(place, pull)).map(({ body }) => parseMarker(body)?.ci),
      ["one", "two"],
    );
  });

  contract(
    "a thread that is locked or closed takes no note and says why; one that is hidden is a missing right",
    async (place) => {
      const pull = await place.thread();
      const head = await headOf(place, pull);
      const say = (number: number) => place.forge.say({ pull: number }, { text: noteOf(head, "x"), create: true });
      await place.bot("PUT", `/issues/${pull}/lock`, {});
      const locked = await say(pull);
      assert.deepEqual([locked.outcome, /locked/.test(locked.why!)], ["refused", true]);
      const other = await place.thread();
      await place.person("PATCH", `/pulls/${other}`, { state: "closed" });
      const closed = await say(other);
      assert.deepEqual([closed.outcome, /closed/.test(closed.why!)], ["refused", true]);
      await assert.rejects(say(4711), /`permissions: \{ pull-requests: read \}`/);
    },
  );

  contract("the note behind a merge is found, with the address of its comment", async (place) => {
    const pull = await place.thread();
    const { head } = await place.person("GET", `/pulls/${pull}`);
    const text = noteOf(head.sha, "the preview");
    await place.forge.say({ pull }, { text, create: true });
    await place.forge.say({ pull }, { text: noteOf(head.sha, "another", { ci: "other" }), create: true });
    const merged = await place.merge(head.ref);
    const note = await place.forge.noteBefore(merged, [], "ci");
    assert.equal(note?.text.trim(), text.trim());
    assert.match(note!.where, new RegExp(`/(issues|pulls?)/${pull}#issue-?comment-\\d+$`));
    assert.equal(await place.forge.noteBefore(merged, [], "none"), undefined);
  });

  contract("the note behind a rebased pull request is found from each of its commits", async (place) => {
    const direct = await place.advance();
    await place.push("topic", "configs/trending.yaml", "pipeline: other\n");
    const head = await place.push("topic", "README.md", "hello\n");
    const { number } = await place.person("POST", "/pulls", { title: "t", body: "", head: "topic", base: "main" });
    const text = noteOf(head, "the preview");
    await place.forge.say({ pull: number }, { text, create: true });
    const moved = await place.advance();
    const last = await place.merge("topic", "rebase");
    const first = place.git("rev-parse", `${last}^`);
    assert.equal(place.git("rev-parse", `${first}^`), moved);
    assert.equal((await place.forge.noteBefore(last, [], "ci"))?.text.trim(), text.trim());
    assert.equal((await place.forge.noteBefore(first, [last], "ci"))?.text.trim(), text.trim());
    assert.equal(await place.forge.noteBefore(direct, [], "ci"), undefined);
  });

  contract("a proposal's pull request has its title, text and labels, and keeps them", async (place) => {
    const { forge, onto } = place;
    const proposal = proposalOn(onto, "1", { labels: LABELS });
    const { where } = await forge.propose(proposal);
    const number = Number(where.split("/").at(-1));
    const look = async () => {
      const pull = await place.person("GET", `/pulls/${number}`);
      return [
        pull.title,
        pull.body.trim(),
        pull.labels.map((label: { name: string }) => label.name).sort(),
        pull.base.ref,
      ];
    };
    const wanted = [proposal.title, proposal.body.trim(), LABELS, "main"];
    assert.deepEqual(await look(), wanted);
    assert.equal((await forge.propose(proposal)).outcome, "unchanged");
    await place.person("PATCH", `/pulls/${number}`, { title: "renamed", body: "emptied" });
    assert.deepEqual(await forge.propose(proposal), { ...(await forge.propose(proposal)), outcome: "updated" });
    assert.deepEqual(await look(), wanted);
    const next = await forge.propose(proposalOn(onto, "2", { labels: LABELS }));
    assert.deepEqual([next.outcome, next.where], ["updated", where]);
  });

  contract("a label that exists in another case is taken as it is, and the proposal comes to rest", async (place) => {
    await place.person("POST", "/labels", { name: "Promotion", color: "0e8a16" });
    const proposal = proposalOn(place.onto, "1", { labels: LABELS });
    assert.equal((await place.forge.propose(proposal)).outcome, "opened");
    assert.equal((await place.forge.propose(proposal)).outcome, "unchanged");
    const [pull] = await place.person("GET", "/pulls?state=open");
    assert.deepEqual(pull.labels.map((label: { name: string }) => label.name).sort(), ["Promotion", "contender"]);
  });

  contract("a promotion that is overtaken stays one open pull request, on the new head", async (place) => {
    const first = await place.forge.propose(proposalOn(place.onto, "1"));
    const moved = await place.advance();
    const second = await place.forge.propose(proposalOn(moved, "2"));
    assert.deepEqual([second.outcome, second.where], ["updated", first.where]);
    const open = await place.person("GET", "/pulls?state=open");
    assert.deepEqual(
      open.map((pull: { title: string }) => pull.title),
      ["Promote trending: 2"],
    );
  });

  contract("what a person closed stands as closed; what we take back as superseded, with its text", async (place) => {
    const { forge, onto } = place;
    const first = await forge.propose(proposalOn(onto, "1"));
    await place.person("PATCH", `/pulls/${first.where.split("/").at(-1)}`, { state: "closed" });
    const [closed] = await forge.standings(BRANCH);
    assert.deepEqual([closed!.state, closed!.superseded, closed!.where], ["closed", false, first.where]);
    const second = await forge.propose(proposalOn(onto, "2"));
    assert.deepEqual([second.outcome, second.where === first.where], ["opened", false]);
    assert.equal(await forge.withdraw(BRANCH, WHY), "withdrawn");
    const [taken, before] = await forge.standings(BRANCH);
    assert.deepEqual([taken!.state, taken!.superseded, taken!.where], ["closed", true, second.where]);
    assert.equal(taken!.body.trim(), proposalOn(onto, "2").body.trim());
    assert.deepEqual([before!.where, before!.superseded], [first.where, false]);
    const shown = (await place.person("GET", `/pulls/${second.where.split("/").at(-1)}`)).body;
    assert.ok(shown.startsWith("<!-- contender superseded -->"), shown);
    assert.ok(shown.includes("0123456789abcdef"), shown);
  });

  contract("a pull request that a person reopens is brought up to date, not doubled", async (place) => {
    const { forge, onto } = place;
    const first = await forge.propose(proposalOn(onto, "1"));
    const number = first.where.split("/").at(-1);
    await place.person("PATCH", `/pulls/${number}`, { state: "closed" });
    await place.person("PATCH", `/pulls/${number}`, { state: "open" });
    const again = await forge.propose(proposalOn(onto, "2"));
    assert.deepEqual([again.outcome, again.where], ["updated", first.where]);
  });

  contract(
    "another author's pull request from our branch is not ours to rewrite, and none is put beside it",
    async (place) => {
      const { forge, onto } = place;
      await forge.propose(proposalOn(onto, "1"));
      const [own] = await place.person("GET", "/pulls?state=open");
      await place.person("PATCH", `/pulls/${own.number}`, { state: "closed" });
      const theirs = { title: "mine", body: "mine", head: BRANCH, base: "main" };
      const { number } = await place.person("POST", "/pulls", theirs);
      const { where } = await forge.propose(proposalOn(onto, "2"));
      assert.equal(Number(where.split("/").at(-1)), number);
      assert.equal((await place.person("GET", `/pulls/${number}`)).title, "mine");
      assert.deepEqual(
        (await forge.standings(BRANCH)).map((standing) => [standing.ours, standing.state, standing.title]),
        [
          [false, "open", "mine"],
          [true, "closed", own.title],
        ],
      );
      await forge.withdraw(BRANCH, WHY);
      assert.equal((await place.person("GET", `/pulls/${number}`)).state, "open");
    },
  );

  contract("a status that stands already is not set again", async (place) => {
    const status = { context: "contender/promotion", state: "success", description: "evidence holds: é" } as const;
    const stand = async () => {
      const all = await place.person("GET", `/commits/${place.onto}/statuses`);
      all.sort((a: { id: number }, b: { id: number }) => b.id - a.id);
      return all.map((one: Record<string, string>) => [one.context, one.status ?? one.state, one.description]);
    };
    await place.forge.mark(place.onto, status);
    await place.forge.mark(place.onto, status);
    await place.forge.mark(place.onto, { ...status, context: "other" });
    assert.equal((await stand()).length, 2);
    await place.forge.mark(place.onto, { ...status, state: "failure", description: "x".repeat(200) });
    const [newest] = (await stand()).filter(([context]: string[]) => context === status.context);
    assert.deepEqual(newest, [status.context, "failure", `${"x".repeat(139)}…`]);
    await place.forge.mark(place.onto, status);
    assert.equal((await stand()).length, 4);
  });

  test(`${name}: a run's requests stay below thirty`, options, async (t) => {
    const place = await open(t);
    const { onto } = place;
    const pull = await place.thread();
    const head = await headOf(place, pull);
    const told: Record<string, number> = {};
    const count = async (flow: string, act: (forge: RemotePlace["forge"]) => Promise<unknown>) => {
      const forge = place.forgeFor(place.token);
      await act(forge);
      told[flow] = forge.sent();
      assert.ok(forge.sent() <= 30, `${flow}: ${forge.sent()}`);
    };
    const proposal = proposalOn(onto, "1", { labels: LABELS });
    const status = { context: "contender/promotion", state: "success", description: "holds" } as const;
    const run = async (forge: RemotePlace["forge"], wanted: typeof proposal) => {
      await forge.noteBefore(onto, [], "ci");
      await forge.standings(BRANCH);
      const { head: at } = await forge.propose(wanted);
      await forge.mark(at!, status);
    };
    await count("comment, new", (forge) => forge.say({ pull }, { text: noteOf(head, "1"), create: true }));
    await count("comment, newer", (forge) => forge.say({ pull }, { text: noteOf(head, "2"), create: true }));
    await count("promotion, new", (forge) => run(forge, proposal));
    await count("promotion, unchanged", (forge) => run(forge, proposal));
    await count("promotion, newer", (forge) => run(forge, proposalOn(onto, "2", { labels: LABELS })));
    await count("promotion, withdrawn", (forge) => forge.withdraw(BRANCH, WHY));
    t.diagnostic(JSON.stringify(told));
  });
}
