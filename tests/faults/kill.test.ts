import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { bundleEntry } from "./killable-bundle.ts";
import { commit, copyOf, discard, endState, git, scratchRepository, writeConfig } from "./scratch.ts";

/**
 * After one call the world is as before the next: a kill before each, and after the last, meets every state. `make torture` kills
 * on both sides of each.
 */
const { TORTURE } = process.env;

/** A repository whose champion is the first config and whose head asks for the better one. */
let start: string;
let recorded: string;
let entry: string;
const { CI: _ci, CONTENDER_STORE: _store, ...environment } = process.env;
const count = join(mkdtempSync(join(tmpdir(), "contender-count-")), "calls");

function contender(folder: string, args: readonly string[], env: Record<string, string> = {}, killAfter?: number) {
  return new Promise<{ code: number | null; signal: string | null; stderr: string }>((done) => {
    const child = spawn(process.execPath, [entry, ...args, "--quiet"], {
      cwd: folder,
      env: { ...environment, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      done({ code, signal, stderr });
    });
  });
}

async function faultless(folder: string, args: readonly string[]): Promise<number> {
  const { code, stderr } = await contender(folder, args, { KILL_COUNT: count });
  assert.equal(code, 0, stderr);
  return Number(readFileSync(count, "utf8"));
}

/** Carries out work on so many copies at once as there are cores to keep busy. */
async function inPairs<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all([worker(), worker(), worker()]);
}

before(async () => {
  entry = await bundleEntry("tests/faults/killable.ts", mkdtempSync(join(tmpdir(), "contender-entry-")));
  start = scratchRepository(2500);
  await faultless(start, ["run", "--record"]);
  await faultless(start, ["promote"]);
  git(start, "merge", "--quiet", "--no-ff", "--message", "Merge promote/trending", "promote/trending");
  writeConfig(start, 1);
  commit(start, "Use logistic regression");
  recorded = copyOf(start);
});

after(() => discard(start, recorded));

const COMMANDS = [
  { name: "run --record", args: ["run", "--record"] },
  { name: "promote", args: ["promote"] },
] as const;

test("a run --record or promote that is killed at any call of a port, then run again, ends as if nothing had happened", async (t) => {
  for (const { name, args } of COMMANDS) {
    const from = name === "promote" ? recorded : start;
    const unbroken = copyOf(from);
    const calls = await faultless(unbroken, args);
    assert.ok(calls > 10, `${name} calls its ports, ${calls} times`);
    const expected = endState(unbroken);
    if (name === "run --record") await faultless(recorded, args);
    else
      assert.equal(git(unbroken, "rev-parse", "promote/trending^"), git(unbroken, "rev-parse", "main"), "it proposes");
    const moments = Array.from({ length: calls }, (_, index) => index + 1).flatMap((at) =>
      (["before", "after"] as const)
        .map((side) => ({ at, side }))
        .filter(({ side }) => TORTURE || side === "before" || at === calls),
    );
    let killed = 0;
    await inPairs(moments, async ({ at, side }) => {
      const folder = copyOf(from);
      const first = await contender(folder, args, { KILL_AT: String(at), KILL_SIDE: side });
      if (first.signal === "SIGKILL") killed++;
      assert.equal(
        git(folder, "status", "--porcelain"),
        "",
        `${name} killed ${side} call ${at} leaves a clean checkout`,
      );
      const second = await contender(folder, args);
      assert.equal(second.code, 0, `${name} after a kill ${side} call ${at}: ${second.stderr}`);
      assert.deepEqual(endState(folder), expected, `${name} killed ${side} call ${at}`);
      discard(folder);
    });
    t.diagnostic(`${name}: ${calls} calls, ${killed} kills`);
    assert.equal(killed, moments.length, "every kill happened");
    discard(unbroken);
  }
});

test("killed at twenty seeded moments, then run again: the same end state", async (t) => {
  for (const { name, args } of COMMANDS) {
    const from = name === "promote" ? recorded : start;
    const unbroken = copyOf(from);
    const begun = performance.now();
    await faultless(unbroken, args);
    const length = performance.now() - begun;
    const expected = endState(unbroken);
    let seed = 20261123;
    const moments = Array.from({ length: 20 }, () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return (seed / 2 ** 32) * length;
    });
    let killed = 0;
    await inPairs(moments, async (moment) => {
      const folder = copyOf(from);
      const first = await contender(folder, args, {}, moment);
      if (first.signal === "SIGKILL") killed++;
      const second = await contender(folder, args);
      assert.equal(second.code, 0, `${name} killed after ${moment.toFixed(0)} ms: ${second.stderr}`);
      assert.deepEqual(endState(folder), expected, `${name} killed after ${moment.toFixed(0)} ms`);
      discard(folder);
    });
    t.diagnostic(`${name}: ${killed} of 20 kills struck`);
    assert.ok(killed > 0, "some kill struck");
    discard(unbroken);
  }
});
