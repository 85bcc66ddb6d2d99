import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Called, call } from "../cli/call.ts";
import { bundleEntry } from "../faults/killable-bundle.ts";
import { commit, copyOf, discard, git, scratchRepository, writeConfig } from "../faults/scratch.ts";
import { need } from "../house/need.ts";
import { type Account, digestsOf, type Place, startAccount } from "./account.ts";

/** `make torture` kills before and after each call; else every fourth is struck, on one side or the other in turn. */
const { TORTURE } = process.env;
const SIDES = ["before", "after"] as const;
const needed = need("versitygw", "postgres");
const folder = mkdtempSync(join(tmpdir(), "contender-cloud-kill-"));
let account: Account;
let entry: string;
/** A repository with a champion whose head asks for a better one, and the same once that is recorded. */
let start: { repository: string; place: Place };
let recorded: { repository: string; place: Place };

before(async () => {
  if (needed.skip !== false) return;
  [account, entry] = await Promise.all([startAccount(), bundleEntry("tests/faults/killable.ts", folder)]);
  start = { repository: scratchRepository(1500), place: await account.place() };
  const { repository } = start;
  await faultless(start, "run", "--record");
  await faultless(start, "promote");
  git(repository, "merge", "--quiet", "--no-ff", "--message", "Merge promote/trending", "promote/trending");
  writeConfig(repository, 1);
  commit(repository, "Use logistic regression");
  recorded = await copied(start);
  await faultless(recorded, "run", "--record");
});
after(async () => {
  await account?.close();
  for (const { repository } of [start, recorded].filter(Boolean)) discard(repository);
  discard(folder);
});

type Stand = typeof start;

async function copied({ repository, place }: Stand): Promise<Stand> {
  return { repository: copyOf(repository), place: await account.place(place) };
}

function contender({ repository, place }: Stand, args: readonly string[], env: Record<string, string> = {}) {
  return call(entry, repository, [...args, "--quiet"], { env: { ...place.env, ...env } });
}

async function faultless(stand: Stand, ...args: string[]): Promise<number> {
  const count = join(folder, `calls-${stand.place.database}`);
  const { exit, stdout, stderr } = await contender(stand, args, { KILL_COUNT: count });
  assert.equal(exit, 0, stdout + stderr);
  return Number(readFileSync(count, "utf8"));
}

/** What has to be the same, executions aside: branches, objects, rows. */
async function endState({ repository, place }: Stand): Promise<object> {
  const { executions: _each, ...rows } = await place.rows();
  return {
    branches: git(
      repository,
      "for-each-ref",
      "--format=%(refname) %(tree) %(parent) %(contents:subject)",
      "refs/heads",
    ),
    objects: digestsOf(await place.objects()),
    rows,
  };
}

for (const name of ["run --record", "promote"] as const) {
  test(
    `${name} in S3 with a database, killed at a call of a port and run again, ends as if nothing had happened`,
    needed,
    async (t) => {
      const args = name.split(" ");
      const from = name === "promote" ? recorded : start;
      const unbroken = await copied(from);
      const calls = await faultless(unbroken, ...args);
      const expected = await endState(unbroken);
      const moments = Array.from({ length: calls }, (_, index) => index + 1).flatMap((at) => {
        const sides = TORTURE ? SIDES : at % 4 === 0 ? [SIDES[(at / 4) % 2]!] : [];
        return sides.map((side) => ({ at, side }));
      });
      assert.ok(calls > 10, `${calls} calls`);
      let killed = 0;
      const strike = async ({ at, side }: (typeof moments)[number]) => {
        const stand = await copied(from);
        const first: Called = await contender(stand, args, { KILL_AT: String(at), KILL_SIDE: side });
        if (first.exit === null) killed++;
        const second = await contender(stand, args);
        assert.equal(second.exit, 0, `${side} call ${at}: ${second.stdout}${second.stderr}`);
        assert.deepEqual(await endState(stand), expected, `killed ${side} call ${at}`);
        await account.postgres.sql("postgres", `drop database ${stand.place.database}`);
        discard(stand.repository);
      };
      const queue = [...moments];
      const worker = async () => {
        for (let one = queue.shift(); one !== undefined; one = queue.shift()) await strike(one);
      };
      await Promise.all([worker(), worker(), worker()]);
      assert.equal(killed, moments.length, "every kill happened");
      t.diagnostic(`${calls} calls, ${killed} kills`);
    },
  );
}
