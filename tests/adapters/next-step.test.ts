import assert from "node:assert/strict";
import { test } from "node:test";
import { nextStep, type Seen } from "../../src/adapters/forge/remote/next-step.ts";
import { readPull } from "../../src/adapters/forge/remote/pull.ts";
import { isSuperseded, withMark, withoutMark } from "../../src/adapters/forge/remote/superseded.ts";
import { proposalOn } from "./forge-contract.ts";

const ONTO = "a".repeat(40);
const TIP = "b".repeat(40);
const proposal = proposalOn(ONTO, "1", { labels: ["promotion"] });
const answer = {
  number: 3,
  html_url: "http://forge.test/o/r/pull/3",
  state: "open",
  title: proposal.title,
  body: proposal.body,
  user: { id: 1, login: "us" },
  labels: [{ name: "promotion" }],
  head: { ref: proposal.branch, label: "o:promote/trending", sha: TIP, repo: { full_name: "o/r" } },
  base: { ref: "main" },
};
const pull = readPull(answer);
const rested: Seen = {
  main: ONTO,
  tip: { sha: TIP, is: "proposed", onto: true },
  pull,
  mine: true,
  twins: [],
  moved: undefined,
  labelled: false,
};
const step = (rest: Partial<Seen>) => nextStep({ ...rested, ...rest }, proposal);
const tip = (is: "proposed" | "ours" | "merge" | "theirs", onto = true) => ({ sha: TIP, is, onto });

test("branch, pull request, text and labels in this order, and then it is done", () => {
  assert.deepEqual(step({ tip: undefined, pull: undefined }), { do: "move" });
  assert.deepEqual(step({ tip: tip("ours"), pull: undefined }), { do: "move" });
  assert.deepEqual(step({ tip: tip("merge", false), pull: undefined }), { do: "move" });
  assert.deepEqual(step({ pull: undefined }), { do: "open" });
  const renamed = { ...pull, title: "x", labels: [] };
  assert.deepEqual(step({ pull: renamed }), { do: "rewrite", pull: renamed });
  const emptied = { ...pull, body: "x" };
  assert.deepEqual(step({ pull: emptied }), { do: "rewrite", pull: emptied });
  const bare = { ...pull, labels: ["mine"] };
  assert.deepEqual(step({ pull: bare }), { do: "label", pull: bare });
  assert.deepEqual(step({}), { do: "done" });
});

test("labels keep nothing from rest: one in another case is there, and they are asked for once", () => {
  assert.deepEqual(step({ pull: { ...pull, labels: ["Promotion"] } }), { do: "done" });
  assert.deepEqual(step({ pull: { ...pull, labels: [] }, labelled: true }), { do: "done" });
});

test("once the default branch is elsewhere nothing is done any more", () => {
  const { do: did, why } = step({ main: TIP }) as { do: string; why: string };
  assert.deepEqual([did, why.includes(TIP)], ["stale", true]);
  assert.equal(step({ main: undefined }).do, "stale");
});

test("a person's commit, and another one's proposal onto the same head, are left alone", () => {
  assert.equal(step({ tip: tip("theirs") }).do, "taken");
  assert.equal(step({ tip: tip("ours"), moved: "c".repeat(40) }).do, "stale");
  assert.equal(step({ tip: tip("ours", false), moved: "c".repeat(40) }).do, "move");
  assert.equal(step({ tip: undefined, moved: "c".repeat(40) }).do, "move");
});

test("of two that we opened at once the later goes; another author's is neither rewritten nor doubled", () => {
  assert.deepEqual(step({ twins: [pull] }), { do: "close", twins: [pull] });
  assert.deepEqual(step({ pull: { ...pull, title: "theirs", labels: [] }, mine: false }), { do: "done" });
});

test("the mark of what we took back is hidden, comes once, and comes off again", () => {
  const marked = withMark(proposal.body, "run x is <b>the</b> champion\n@all");
  assert.ok(isSuperseded(marked) && isSuperseded(marked.replaceAll("\n", "\r\n")));
  assert.equal(withMark(marked, "again"), marked);
  assert.equal(withoutMark(marked), proposal.body);
  assert.equal(withoutMark(proposal.body), proposal.body);
  assert.equal(marked.split("\n")[0], "<!-- contender superseded -->");
  assert.ok(!/<b>|@all/.test(marked), marked);
  assert.ok(!isSuperseded(`> quoted\n${marked}`));
});

test("a pull request is read where people and repositories are gone, and where Gitea has lost the branch", () => {
  const gone = { ...answer, user: null, body: null, head: { ...answer.head, repo: null } };
  const { author, body, head } = readPull(gone);
  assert.deepEqual([author.id, body, head.repository], [-1, "", undefined]);
  const lost = { ...answer, head: { ...answer.head, ref: "refs/pull/3/head", label: "promote/trending" } };
  assert.equal(readPull(lost).head.branch, "promote/trending");
  assert.equal(readPull({ ...answer, state: "closed" }).state, "closed");
  assert.equal(readPull({ ...answer, state: "closed", merged_at: "2026-11-23", merge_commit_sha: TIP }).merge, TIP);
  assert.throws(() => readPull({ ...answer, head: { ref: 1 } }), { code: "forge-failed" });
  assert.throws(() => readPull(null), { code: "forge-failed" });
});
