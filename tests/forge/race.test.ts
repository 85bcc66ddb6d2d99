import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { randomOf } from "../../src/demo/random.ts";
import { renderPromotionBody } from "../../src/registry/promotion-body.ts";
import { parseMarker, renderMarker } from "../../src/report/marker.ts";
import { FACTS } from "../adapters/forge-contract.ts";
import { need } from "../house/need.ts";
import { ask, type Gitea, startGitea } from "./gitea.ts";
import type { Outcome, Task } from "./racer.ts";
import { newRepository } from "./repository.ts";

/** `make torture` runs two hundred. */
const ROUNDS = process.env.TORTURE ? 200 : 40;
const REPOSITORY = "acme/race";

const needed = need("gitea", "giteaStatic");
let gitea: Gitea;
let racers: ChildProcess[] = [];
/** One pull request with two commits; the notes of each round have a `ci` of their own. */
let pull: number;
let older: string;
let newer: string;

before(async () => {
  if (needed.skip !== false) return;
  gitea = await startGitea();
  const clone = await newRepository(gitea, REPOSITORY);
  clone.write({ "README.md": "main\n" });
  clone.commit("Begin");
  clone.git("push", "--quiet", "origin", "main");
  clone.git("checkout", "--quiet", "-b", "config");
  clone.write({ "configs/a.yaml": "a: 1\n" });
  older = clone.commit("Older");
  clone.write({ "configs/a.yaml": "a: 2\n" });
  newer = clone.commit("Newer");
  clone.git("push", "--quiet", "origin", "config");
  clone.drop();
  pull = (await ask(gitea, "POST", `/repos/${REPOSITORY}/pulls`, { head: "config", base: "main", title: "Config" }))
    .number;
  const racer = fileURLToPath(new URL("racer.ts", import.meta.url));
  racers = [1, 2].map(() => fork(racer, { execArgv: ["--import", "tsx"] }));
});
after(async () => {
  for (const racer of racers) racer.kill();
  await gitea?.close();
});

async function run(racer: ChildProcess, task: Task): Promise<Outcome> {
  const answer = once(racer, "message", { signal: AbortSignal.timeout(60_000) });
  racer.send(task);
  return (await answer)[0] as Outcome;
}

/** Moves main, as a merge of somebody's does. @returns its new commit */
async function moveMain(round: number): Promise<string> {
  const { commit } = await ask(gitea, "POST", `/repos/${REPOSITORY}/contents/moves/${round}.txt`, {
    branch: "main",
    message: `Move ${round}`,
    content: "",
  });
  return commit.sha;
}

const noteIn = (round: number) => (head: string, attempt: number, text: string) =>
  `${renderMarker({ ci: `race-${round}`, head, attempt, models: [] })}\n${text}\n`;

/** How the two differ, by turns. The second of each pair is the newer one. */
const NOTES = ["attempts", "heads", "same", "renewed"] as const;
const PROPOSALS = ["moved before", "moved meanwhile", "same"] as const;

test(`${ROUNDS} seeded rounds of two processes: one comment, one pull request, the newer content`, needed, async () => {
  for (let round = 0; round < ROUNDS; round++) await play(round);
});

async function play(round: number): Promise<void> {
  const random = randomOf(1000 + round);
  const [notes, proposals] = [NOTES[round % NOTES.length]!, PROPOSALS[round % PROPOSALS.length]!];
  const what = `round ${round}: ${notes}, ${proposals}`;
  const waits = [random.integer(60), random.integer(60)];

  const noteOf = noteIn(round);
  const note = {
    attempts: [noteOf(newer, 1, "old"), noteOf(newer, 2, "new")],
    heads: [noteOf(older, 1, "old"), noteOf(newer, 1, "new")],
    same: [noteOf(newer, 1, "new"), noteOf(newer, 1, "new")],
    renewed: [noteOf(newer, 2, "old"), noteOf(newer, 3, "new")],
  }[notes] as [string, string];

  const branch = `promote/m${round}`;
  const proposalOf = (onto: string, content: string) => ({
    branch,
    onto,
    title: `Promote m${round}: ${content}`,
    body: renderPromotionBody(`The ${content} one`, FACTS).trimEnd(),
    path: `champions/m${round}.txt`,
    content: `${content}\n`,
  });
  const base = { apiUrl: gitea.apiUrl, repository: REPOSITORY, token: gitea.token, pull };
  const main = (await ask(gitea, "GET", `/repos/${REPOSITORY}/branches/main`)).commit.id as string;
  if (notes === "renewed") {
    const first = {
      ...base,
      seed: round,
      wait: 0,
      note: noteOf(newer, 1, "first"),
      proposal: proposalOf(main, "first"),
    };
    assert.deepEqual(await run(racers[0]!, first), { said: "written", proposed: "opened" }, what);
  }
  const moved = proposals === "moved before" ? await moveMain(round) : main;
  const tasks = [
    {
      ...base,
      seed: 2 * round,
      wait: waits[0]!,
      note: note[0],
      proposal: proposalOf(main, proposals === "same" ? "new" : "old"),
    },
    { ...base, seed: 2 * round + 1, wait: waits[1]!, note: note[1], proposal: proposalOf(moved, "new") },
  ] as const;
  const slow = run(racers[0]!, tasks[0]);
  let last = tasks[1];
  if (proposals === "moved meanwhile") {
    last = { ...last, proposal: proposalOf(await moveMain(round), "new") };
  }
  const outcomes = await Promise.all([slow, run(racers[1]!, last)]);
  const told = `${what}: ${JSON.stringify(outcomes)}`;
  for (const { said, proposed } of outcomes) {
    assert.match(said, /^(written|same|newer)$/, told);
    assert.match(proposed, /^(opened|updated|unchanged|stale)$/, told);
  }
  assert.doesNotMatch(outcomes[1].proposed, /stale/, told);

  const comments = (await ask(gitea, "GET", `/repos/${REPOSITORY}/issues/${pull}/comments`)) as { body: string }[]; // all of them: no pages
  const said = comments.map(({ body }) => body.trimEnd()).filter((body) => parseMarker(body)?.ci === `race-${round}`);
  assert.deepEqual(said, [note[1].trimEnd()], told);
  const pulls = (await ask(gitea, "GET", `/repos/${REPOSITORY}/pulls?state=all&limit=5&sort=recentupdate`)) as {
    number: number;
    state: string;
    title: string;
    body: string;
    head: { ref: string; sha: string };
  }[];
  const ours = pulls.filter(({ head }) => head.ref === branch);
  const open = ours.filter(({ state }) => state === "open");
  assert.deepEqual(
    open.map(({ title, body }) => [title, body.trimEnd()]),
    [[last.proposal.title, last.proposal.body]],
    told,
  );
  // Two that were opened in the same moment: the forge took both, and one was closed as a machine closes it.
  for (const { state, body } of ours)
    if (state === "closed") assert.match(body, /^<!-- contender superseded -->/, told);
  const tip = await ask(gitea, "GET", `/repos/${REPOSITORY}/git/commits/${open[0]!.head.sha}`);
  assert.deepEqual(
    tip.parents.map(({ sha }: { sha: string }) => sha),
    [last.proposal.onto],
    told,
  );
  const file = await ask(gitea, "GET", `/repos/${REPOSITORY}/raw/champions/m${round}.txt?ref=${open[0]!.head.sha}`);
  assert.equal(file, last.proposal.content, told);
  // Few open ones keep the forge quick.
  await ask(gitea, "PATCH", `/repos/${REPOSITORY}/pulls/${open[0]!.number}`, { state: "closed" });
}
