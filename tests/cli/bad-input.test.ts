import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { test } from "node:test";
import type { Code, Fault } from "../../src/errors.ts";
import { BAD_CALLS } from "./bad-input/bad-calls.ts";
import { BAD_CELLS } from "./bad-input/bad-cells.ts";
import { BAD_CONFIGS } from "./bad-input/bad-configs.ts";
import { BAD_EVIDENCE } from "./bad-input/bad-evidence.ts";
import { BAD_FILES } from "./bad-input/bad-files.ts";
import type { BadInput } from "./bad-input/bad-input.ts";
import { BAD_PIPELINES } from "./bad-input/bad-pipelines.ts";
import { BAD_PLACES } from "./bad-input/bad-places.ts";
import { BAD_POINTERS } from "./bad-input/bad-pointers.ts";
import { BAD_REPOSITORIES } from "./bad-input/bad-repositories.ts";
import { BAD_STORES } from "./bad-input/bad-stores.ts";
import { BAD_TABLES } from "./bad-input/bad-tables.ts";
import { type Met, meet } from "./bad-input/meet.ts";
import { Beginnings } from "./beginnings.ts";
import { cliBundle } from "./cli-bundle.ts";

const TABLES: Readonly<Record<string, readonly BadInput[]>> = {
  configs: BAD_CONFIGS,
  pipelines: BAD_PIPELINES,
  "data files": BAD_FILES,
  cells: BAD_CELLS,
  tables: BAD_TABLES,
  places: BAD_PLACES,
  pointers: BAD_POINTERS,
  evidence: BAD_EVIDENCE,
  stores: BAD_STORES,
  repositories: BAD_REPOSITORIES,
  calls: BAD_CALLS,
};

/** What the product promises of every bad input, in MB. Its two seconds are told, not asserted: machines differ. */
const MOST_MEMORY = 200;

/** DESIGN §8, written down a second time: 2 bad input · 3 evidence refused · 75 try again later. */
const REFUSED: readonly (Code | BadInput["code"])[] = [
  "pointer-invalid",
  "evidence-missing",
  "evidence-corrupt",
  "evidence-stale",
  "champion-evidence-missing",
  "champion-corrupt",
];

function exitOf(code: BadInput["code"]): number {
  if (code === "store-failed") return 75;
  return REFUSED.includes(code) ? 3 : 2;
}

function placeOf({ file, line, column }: Fault): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** Whether a place is the one that the table names; `*` in it stands for anything. */
function isPlace(place: string, wanted: string): boolean {
  const parts = wanted.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(place);
}

function hold(bad: BadInput, { called, code, faults, changes }: Met): void {
  const { exit, stdout, stderr, megabytes } = called;
  const all = `${stderr}\n${stdout}`;
  assert.equal(code, bad.code, all);
  assert.equal(exit, exitOf(bad.code), all);
  assert.equal(faults.length, bad.faults ?? 1, all);
  const places = faults.map(placeOf);
  if (bad.at === undefined) assert.deepEqual(new Set(places), new Set([""]), "no fault has a place");
  else
    assert.ok(
      places.some((place) => isPlace(place, bad.at!)),
      `${places.join(", ")} is not ${bad.at}`,
    );
  const words = faults.flatMap(({ message, expected, found, hint }) => [message, expected, found, hint]);
  assert.ok(
    words.some((text) => text?.includes(bad.says)),
    `nothing says ${bad.says}: ${words.join(" · ")}`,
  );
  assert.doesNotMatch(stderr, /^ {4}at |node:internal|UnhandledPromise/m, "no stack trace");
  assert.notEqual(stderr.trim(), "", "a person is told too");
  assert.deepEqual(changes, [], "nothing is written");
  assert.ok(megabytes !== undefined && megabytes <= MOST_MEMORY, `${megabytes} MB`);
}

test("bad input: right code, right place, no stack trace, nothing written", { concurrency: 2 }, async (t) => {
  const { folder, entry } = await cliBundle();
  const beginnings = await Beginnings.make(entry, 1500);
  t.after(() => {
    beginnings.discard();
    rmSync(folder, { recursive: true });
  });
  const all = Object.values(TABLES).flat();
  assert.ok(all.length >= 110, `${all.length} cases`);
  assert.equal(new Set(all.map(({ name }) => name)).size, all.length, "each case has a name of its own");
  let slowest = { name: "", seconds: 0 };
  let largest = { name: "", megabytes: 0 };
  await Promise.all(
    all.map((bad) =>
      t.test(bad.name, async () => {
        const met = await meet(bad, entry, beginnings);
        hold(bad, met);
        const { seconds, megabytes = 0 } = met.called;
        if (seconds > slowest.seconds) slowest = { name: bad.name, seconds };
        if (megabytes > largest.megabytes) largest = { name: bad.name, megabytes };
      }),
    ),
  );
  t.diagnostic(`${all.length} cases; the slowest took ${slowest.seconds.toFixed(2)} s: ${slowest.name}`);
  t.diagnostic(`the largest took ${largest.megabytes.toFixed(0)} MB: ${largest.name}`);
});
