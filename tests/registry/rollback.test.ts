import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/digest.ts";
import type { Commit, Repo } from "../../src/ports/repo.ts";
import type { Champion } from "../../src/registry/champion.ts";
import { readChampion } from "../../src/registry/evidence.ts";
import { championPaths } from "../../src/registry/names.ts";
import { parsePointer, renderPointer } from "../../src/registry/pointer.ts";
import { parsePromotionBody } from "../../src/registry/promotion-body.ts";
import { planRollback, type RollbackInput } from "../../src/registry/rollback.ts";
import { refused } from "../adapters/refused.ts";
import { runName, runOf } from "../records/run-of.ts";
import { championOf, ONTO } from "./champion-of.ts";

const paths = championPaths("trending");

async function input(rest: Partial<RollbackInput> = {}): Promise<RollbackInput> {
  const first = await championOf(1);
  const second = await championOf(2, first);
  return {
    model: "trending",
    onto: ONTO,
    present: second.pointer,
    subject: second.manifest.subject,
    earlier: first,
    why: "it fails on new artists",
    page: () => "## Roll back\n",
    ...rest,
  };
}

/** A line of commits, each with all of a champion's files; the last one is the present. */
function historyOf(...steps: readonly ReadonlyMap<string, Uint8Array>[]): { repo: Repo; tip: string } {
  const name = (at: number) => at.toString(16).padStart(40, "0");
  const commits = steps.map((_step, at): Commit => ({ sha: name(at), parents: [], time: at, author: "", subject: "" }));
  const repo: Repo = {
    read: async (path, at) => steps[Number.parseInt(at, 16)]?.get(path),
    list: async () => [],
    async *log(_paths, from) {
      yield* commits.slice(0, Number.parseInt(from, 16) + 1).reverse();
    },
    whole: async () => true,
    branches: async () => [],
    base: async () => ONTO,
    heads: async () => ({ head: ONTO, branch: "main", tip: ONTO }),
    changed: async () => [],
  };
  return { repo, tip: name(steps.length - 1) };
}

const filesOf = ({ pointer, bytes }: Champion): Map<string, Uint8Array> =>
  new Map([
    [paths.pointer, renderPointer(pointer)],
    [paths.manifest, bytes.manifest],
    [paths.model, bytes.model],
    [paths.comparison, bytes.comparison],
  ]);

test("a roll back: pointer and evidence as they stood, what it replaces, and a no to that", async () => {
  const given = await input();
  const { proposal, pointer } = planRollback(given);
  assert.equal(proposal.branch, "rollback/trending");
  assert.equal(proposal.title, `Roll trending back: run ${runName(2).slice(0, 8)}… to ${runName(1).slice(0, 8)}…`);
  assert.deepEqual(pointer, {
    ...given.earlier.pointer,
    replaces: runName(2),
    held: [
      {
        subject: runOf("trending", 2).subject,
        why: `rolled back to run ${runName(1)}: it fails on new artists`,
      },
    ],
  });
  assert.deepEqual(proposal.files.map(({ bytes }) => sha256(bytes)).slice(1), [
    pointer.digests.manifest,
    pointer.digests.model,
    pointer.digests.comparison,
  ]);
  assert.deepEqual(parsePointer(proposal.files[0]!.bytes, paths.pointer), pointer);
  assert.deepEqual(proposal.labels, ["contender", "rollback"]);
});

test("its body parses back as a roll back", async () => {
  const { proposal, pointer } = planRollback(await input());
  const { run, replaces, verdict, digests } = pointer;
  assert.deepEqual(parsePromotionBody(proposal.body), {
    model: "trending",
    subject: runOf("trending", 1).subject,
    pointer: { run, replaces, verdict, digests },
    holds: runOf("trending", 2).subject,
  });
});

test("holds that are there stay, but for one on what comes back; what nobody can read is not held", async () => {
  const given = await input();
  const other = { subject: sha256("other"), why: "moon" };
  const own = { subject: given.earlier.manifest.subject, why: "no" };
  const present = { ...given.present, held: [other, own] };
  assert.deepEqual(
    planRollback({ ...given, present }).pointer.held.map(({ why }) => why.slice(0, 8)),
    ["moon", "rolled b"],
  );
  const blind = planRollback({ ...given, present, subject: undefined });
  assert.deepEqual(blind.pointer.held, [other]);
  assert.equal(parsePromotionBody(blind.proposal.body)?.holds, null);
});

test("rolled back to, a champion verifies, since the history knows the promotion that it became champion by", async () => {
  const given = await input();
  const { proposal } = planRollback(given);
  const second = await championOf(2, given.earlier);
  const back = new Map(proposal.files.map(({ path, bytes }) => [path, bytes]));
  const { repo, tip } = historyOf(filesOf(given.earlier), filesOf(second), back);
  const champion = (await readChampion(repo, "trending", tip))!;
  assert.equal(champion.pointer.run, runName(1));
  assert.equal(champion.pointer.replaces, runName(2));
  assert.equal(champion.evidence.judgement.champion, null);
});

test("made by hand, the same does not: nobody was champion by this evidence before, or only another evidence's run was", async () => {
  const given = await input();
  const { proposal } = planRollback(given);
  const back = new Map(proposal.files.map(({ path, bytes }) => [path, bytes]));
  const second = filesOf(await championOf(2, given.earlier));
  const named = refused("evidence-corrupt", "the champion that was compared with", runName(2));
  for (const before of [[], [second], [new Map([[paths.pointer, new TextEncoder().encode("run: [")]]), second]]) {
    const { repo, tip } = historyOf(...before, back);
    await assert.rejects(() => readChampion(repo, "trending", tip), named);
  }
  const first = given.earlier;
  const digests = { ...first.pointer.digests, model: sha256("another") };
  const other = filesOf({ ...first, pointer: { ...first.pointer, digests } });
  const { repo, tip } = historyOf(other, second, back);
  await assert.rejects(() => readChampion(repo, "trending", tip), named);
});
