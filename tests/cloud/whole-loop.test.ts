import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Called, call } from "../cli/call.ts";
import { cliBundle } from "../cli/cli-bundle.ts";
import { commit, copyOf, discard, git, scratchRepository, writeConfig } from "../faults/scratch.ts";
import { need } from "../house/need.ts";
import { type Account, digestsOf, type Place, startAccount } from "./account.ts";

const needed = need("versitygw", "postgres");
let account: Account;
let cli: { folder: string; entry: string };
let start: string;
/** All that was printed here. */
const heard: string[] = [];

before(async () => {
  if (needed.skip !== false) return;
  [account, cli] = await Promise.all([startAccount(), cliBundle()]);
  start = scratchRepository(2500);
});
after(async () => {
  await account?.close();
  if (cli) discard(start, cli.folder);
});

async function contender(folder: string, env: Readonly<Record<string, string>>, ...args: string[]): Promise<Called> {
  const done = await call(cli.entry, folder, args, { env });
  heard.push(done.stdout, done.stderr);
  return done;
}

async function done(folder: string, env: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  const { exit, stdout, stderr } = await contender(folder, env, ...args);
  assert.equal(exit, 0, `${args.join(" ")}: ${stdout}${stderr}`);
  assert.doesNotMatch(stderr, /warning/, args.join(" "));
  return stdout;
}

/** The loop: a first champion, a better one that replaces it, a worse one that does not. */
async function story(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const merge = (message: string) =>
    git(folder, "merge", "--quiet", "--no-ff", "--message", message, "promote/trending");
  await done(folder, env, "run", "--record");
  await done(folder, env, "promote");
  merge("Merge the first champion");
  for (const [chapter, subject] of [
    [1, "Use logistic regression"],
    [2, "Do without views"],
  ] as const) {
    writeConfig(folder, chapter);
    await done(folder, env, "run");
    commit(folder, subject);
    await done(folder, env, "run", "--record");
    await done(folder, env, "promote");
    if (chapter === 1) merge("Merge the better champion");
  }
  await done(folder, env, "run", "--record");
}

/** A folder store below a repository, as `objects` gives a bucket's. */
function filesOf(store: string): Map<string, Buffer> {
  const entries = readdirSync(store, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths
      .map((path): [string, Buffer] => [path.slice(store.length + 1), readFileSync(path)])
      .filter(([key]) => !key.startsWith(".tmp/")),
  );
}

/** Previews of a bucket stand below a pull request's number or `local`, those of a folder do not. */
const inFolder = (key: string) => key.replace(/^previews\/local\//, "previews/");

/** What promotions say, but for the commit that a merge made at its own moment. */
function promotionsIn(objects: ReadonlyMap<string, Buffer>): object[] {
  const texts = [...objects]
    .filter(([key]) => key.startsWith("promotions/"))
    .map(([, bytes]) => bytes.toString("utf8"));
  const told = texts.map((text) => JSON.parse(text) as { number: number });
  return told.sort((a, b) => a.number - b.number).map((one) => ({ ...one, commit: "", time: "", sha256: "" }));
}

/** Digests of everything else. */
const evidenceIn = (objects: ReadonlyMap<string, Buffer>) =>
  digestsOf(new Map([...objects].filter(([key]) => !key.startsWith("promotions/"))));

let place: Place;

test("the loop in S3 with a database ends in the digests that it has in a folder", needed, async () => {
  const [laptop, team] = [copyOf(start), copyOf(start)];
  place = await account.place();
  await story(laptop, {});
  // CI: a bucket outlives the machine.
  await story(team, { ...place.env, CI: "true" });
  const [theirs, ours] = [await place.objects(), filesOf(join(laptop, ".contender/store"))];
  const there = new Map([...theirs].map(([key, bytes]): [string, Buffer] => [inFolder(key), bytes]));
  assert.ok(there.size > 30, `${there.size} objects`);
  assert.deepEqual(evidenceIn(there), evidenceIn(ours));
  assert.deepEqual(promotionsIn(there), promotionsIn(ours));
  assert.equal(promotionsIn(there).length, 2);
  assert.equal(git(team, "rev-parse", "main^{tree}"), git(laptop, "rev-parse", "main^{tree}"));
  discard(laptop, team);
});

test("reindex into an empty database gives the rows that came one by one", needed, async () => {
  const rows = await place.rows();
  const counts = Object.entries(rows).map(([table, { length }]) => `${table} ${length}`);
  for (const table of ["runs", "metrics", "params", "comparisons", "promotions", "executions"])
    assert.ok(rows[table]!.length > 0, counts.join(", "));
  const empty = await account.place();
  const env = { ...empty.env, CONTENDER_STORE: place.store };
  const checked = await contender(start, env, "reindex", "--check");
  assert.equal(checked.exit, 1, checked.stdout + checked.stderr);
  await done(start, env, "reindex");
  assert.deepEqual(await empty.rows(), rows);
  assert.equal((await contender(start, env, "reindex", "--check")).exit, 0);
  // A cache that has read it all still holds what the bucket has lost.
  const cached = copyOf(start);
  await done(cached, { ...env, CONTENDER_DATABASE: "" }, "history");
  const [lost] = [...(await place.objects()).keys()].filter((key) => key.startsWith("promotions/"));
  const bytes = (await place.objects()).get(lost!)!;
  await place.remove(lost!);
  const without = await contender(cached, env, "reindex", "--check", "--json");
  assert.equal(without.exit, 1, without.stdout + without.stderr);
  assert.match(without.stdout, new RegExp(`"key": "${lost}"`));
  await place.put(lost!, bytes);
  assert.equal((await contender(cached, env, "reindex", "--check")).exit, 0);
  discard(cached);
});

test("no secret is in any output, object or row, whatever goes wrong", needed, async () => {
  const { s3, postgres } = account;
  const wrong: Record<string, string>[] = [
    { CONTENDER_DATABASE: place.env.CONTENDER_DATABASE!.replace(/:\d+\//, ":1/") },
    { CONTENDER_DATABASE: place.env.CONTENDER_DATABASE!.replace("boss:", "nobody:") },
    { CONTENDER_DATABASE: `${place.env.CONTENDER_DATABASE}&nonsense=${postgres.password}` },
    { CONTENDER_DATABASE: place.env.CONTENDER_DATABASE!.replace("postgres://", "postgras://") },
    { CONTENDER_STORE: "s3://no-such-bucket-anywhere/x" },
    { AWS_ACCESS_KEY_ID: "somebody-else" },
    { AWS_ENDPOINT_URL_S3: "http://127.0.0.1:1" },
    { AWS_SECRET_ACCESS_KEY: `${s3.env.AWS_SECRET_ACCESS_KEY}x` },
  ];
  const repository = copyOf(start);
  const asked = [["run", "--record"], ["runs", "--since", "2026-01-01"], ["reindex"], ["doctor"]];
  const calls = wrong.flatMap((one) => asked.map((args) => ({ one, args })));
  const worker = async () => {
    for (let next = calls.shift(); next !== undefined; next = calls.shift()) {
      const { one, args } = next;
      const { exit, stdout, stderr } = await contender(repository, { ...place.env, ...one }, ...args, "--json");
      assert.notEqual(exit, null, `${args.join(" ")} with ${Object.keys(one)}: ${stdout}${stderr}`);
      assert.doesNotMatch(stdout + stderr, /\n\s+at .*\.(ts|mjs|js):\d+/, "no stack trace");
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  discard(repository);
  const texts = [...heard, JSON.stringify(await place.rows())];
  for (const bytes of (await place.objects()).values()) texts.push(bytes.toString("latin1"));
  for (const secret of account.secrets) {
    for (const spelled of [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")]) {
      const text = texts.find((one) => one.includes(spelled));
      assert.equal(text, undefined, `a secret is told: ${text?.slice(0, 400)}`);
    }
  }
});
