import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { bundleEntry } from "../faults/killable-bundle.ts";
import { copyOf, discard, filesBelow, git } from "../faults/scratch.ts";
import { need, toolPath } from "../house/need.ts";
import { awkwardRepository, contender, MODELS, top, type Way } from "./workshop.ts";

let origin: string;
let entry: string;
let made: Map<string, string>;
const used: string[] = [];

const sources = ["--import", join(top, "node_modules/tsx/dist/esm/index.mjs"), join(top, "src/cli/contender.ts")];

/** What a run left in the store, executions (which hold clocks and hosts) aside. */
function storeOf(folder: string): Map<string, string> {
  return new Map(
    [...filesBelow(join(folder, ".contender/store"))]
      .filter(([path]) => !path.includes("executions/"))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function fresh(): string {
  const folder = copyOf(origin);
  used.push(folder);
  return folder;
}

function succeeds(way: Way, folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = contender(way, folder, ...args);
  assert.equal(status, 0, `${way.name}: contender ${args.join(" ")}\n${stderr}${stdout}`);
  return stdout;
}

const bundle = (more: Partial<Way> = {}): Way => ({
  name: "the bundle",
  node: process.execPath,
  args: [entry],
  ...more,
});

before(async () => {
  const folder = mkdtempSync(join(tmpdir(), "contender-entry-"));
  entry = await bundleEntry("src/cli/contender.ts", folder);
  chmodSync(folder, 0o755);
  origin = awkwardRepository();
  const first = fresh();
  succeeds(bundle(), first, "run", "--record");
  made = storeOf(first);
  assert.ok(made.size > 6 * Object.keys(MODELS).length, "every model left its objects, steps, run and comparison");
});

after(() => discard(origin, ...used));

const WAYS: readonly { name: string; options: () => { skip: string | false }; way: () => Way }[] = [
  { name: "in another folder", options: () => ({ skip: false }), way: () => bundle() },
  {
    name: "under another time zone",
    options: () => ({ skip: false }),
    way: () => bundle({ env: { TZ: "Pacific/Kiritimati" } }),
  },
  {
    name: "in another language",
    options: () => ({ skip: false }),
    way: () => bundle({ env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" } }),
  },
  {
    name: "as another user",
    options: () => ({ skip: false }),
    way: () =>
      bundle({
        env: { HOME: tmpdir(), USER: "somebody", LOGNAME: "somebody" },
        ...(process.getuid?.() === 0 ? { uid: 65534 } : {}),
      }),
  },
  {
    name: "from sources",
    options: () => ({ skip: false }),
    way: () => ({ name: "tsx", node: process.execPath, args: sources }),
  },
  { name: "on Node 24", options: () => need("node24"), way: () => bundle({ node: toolPath("node24")! }) },
  {
    name: "on Node 24, from sources",
    options: () => need("node24"),
    way: () => ({ name: "tsx", node: toolPath("node24")!, args: sources }),
  },
];

for (const { name, options, way } of WAYS) {
  test(`the same bytes ${name}: every trainer, every type of column`, options(), () => {
    const folder = fresh();
    const here = way();
    if (here.uid !== undefined) execFileSync("chown", ["-R", `${here.uid}`, folder]);
    succeeds(here, folder, "run", "--record");
    assert.deepEqual(storeOf(folder), made);
    const [run] = [...made.keys()].filter((key) => key.startsWith("records/runs/logistic/"));
    const id = run!.slice(-21, -5);
    assert.match(succeeds(here, folder, "reproduce", id), /^Reproduced: every output of run [0-9a-f]{16} of logistic/);
  });
}

test("reproduce --at in a fresh clone without any store", () => {
  const folder = fresh();
  const document = JSON.parse(succeeds(bundle(), folder, "run", "configs/logistic.yaml", "--json"));
  const expected = document.results[0].digests.run as string;
  const clone = join(mkdtempSync(join(tmpdir(), "contender-test-")), "clone");
  used.push(clone);
  git(folder, "clone", "--quiet", folder, clone);
  const said = succeeds(bundle(), clone, "reproduce", "--at", "HEAD", "--expect", expected, "configs/logistic.yaml");
  assert.match(said, /^Reproduced/);
  assert.equal(existsSync(join(clone, ".contender")), false, "nothing is written");
  const wrong = contender(
    bundle(),
    clone,
    "reproduce",
    "--at",
    "HEAD",
    "--expect",
    "0".repeat(64),
    "configs/logistic.yaml",
  );
  assert.equal(wrong.status, 3);
  assert.match(wrong.stdout, /^Not reproduced: the run record of run [0-9a-f]{16} differs\. No store here holds/);
  const [, engine] = /engine ([0-9a-f]{12})/.exec(succeeds(bundle(), folder, "run", "configs/logistic.yaml")) ?? [];
  assert.ok(engine, "the page names its engine");
  assert.ok(
    wrong.stdout.replaceAll(/\s+/g, " ").includes(`The engine here is ${engine}. Where the page names another`),
  );
});
