import assert from "node:assert/strict";
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { git } from "../faults/scratch.ts";
import { addModel, edited, type Origin, originWith, put, textIn } from "./checkout.ts";
import { type Built, buildActions, pullRequestEvent, pushEvent, step } from "./runner.ts";

let built: Built;
let origin: Origin;

before(async () => {
  built = await buildActions();
  origin = originWith((folder) => {
    addModel(folder, "second");
    addModel(folder, "third");
    edited(folder, "configs/third.yaml", (text) => text.replace("pipeline: train", "pipeline: other"));
    cpSync(join(folder, "pipelines/train.yaml"), join(folder, "pipelines/other.yaml"));
    // `second` reads its data through a link.
    cpSync(join(folder, "data/tracks.csv"), join(folder, "data/behind.csv"));
    symlinkSync("behind.csv", join(folder, "data/link.csv"));
    edited(folder, "configs/second.yaml", (text) => text.replace("data/tracks.csv", "data/link.csv"));
  }, 40);
});
after(() => {
  origin?.discard();
  built?.discard();
});

let branches = 0;
/** What `plan` says of a pull request that makes a change. */
async function planOf(change: (folder: string) => void, given: Record<string, string> = {}) {
  const sha = origin.branch(`change-${++branches}`, change);
  const workspace = origin.checkout(sha);
  const done = await step(built, { action: "plan", workspace, event: pullRequestEvent(sha), with: given });
  if (given.promotions) return { ...done, configs: undefined };
  assert.deepEqual(
    done.commands.filter((line) => !line.startsWith("::warning")),
    [],
    done.log,
  );
  return { ...done, configs: done.outputs.configs && (JSON.parse(done.outputs.configs) as string[]) };
}

test("a pull request: the configs that it changes, by themselves, their pipeline, their data, their champion", async () => {
  const cases: [what: string, change: (folder: string) => void, configs: string[]][] = [
    ["a config", (at) => edited(at, "configs/trending.yaml", (text) => `${text}# more\n`), ["configs/trending.yaml"]],
    ["a new config", (at) => put(at, "configs/new.yaml", textIn(at, "configs/trending.yaml")), ["configs/new.yaml"]],
    [
      "a renamed one",
      (at) => renameSync(join(at, "configs/trending.yaml"), join(at, "configs/renamed.yaml")),
      ["configs/renamed.yaml"],
    ],
    ["one that goes", (at) => rmSync(join(at, "configs/trending.yaml")), []],
    ["a pipeline", (at) => edited(at, "pipelines/other.yaml", (text) => `${text}# more\n`), ["configs/third.yaml"]],
    [
      "more data",
      (at) => edited(at, "data/tracks.csv", (text) => `${text}${text.split("\n")[1]}\n`),
      ["configs/third.yaml", "configs/trending.yaml"],
    ],
    [
      "data behind a link",
      (at) => edited(at, "data/behind.csv", (text) => `${text}${text.split("\n")[1]}\n`),
      ["configs/second.yaml"],
    ],
    ["a champion", (at) => put(at, "configs/champions/second.yaml", "run: x\n"), ["configs/second.yaml"]],
    ["evidence", (at) => put(at, "configs/champions/third/model.json", "{}\n"), ["configs/third.yaml"]],
    ["a champion without a config", (at) => put(at, "configs/champions/gone.yaml", "run: x\n"), []],
    ["a README", (at) => put(at, "README.md", "words\n"), []],
    ["no config", (at) => put(at, "configs/README.md", "words\n"), []],
    ["a config that is none any more", (at) => put(at, "configs/third.yaml", "[[[["), ["configs/third.yaml"]],
  ];
  for (const [what, change, expected] of cases) {
    const { exit, configs, log } = await planOf(change);
    assert.equal(exit, 0, `${what}: ${log}`);
    assert.deepEqual(configs, expected, what);
  }
});

test("main may have gone on: what counts is what the pull request changed", async () => {
  const sha = origin.branch("behind", (at) => edited(at, "configs/third.yaml", (text) => `${text}# more\n`));
  edited(origin.folder, "configs/trending.yaml", (text) => `${text}# main went on\n`);
  git(origin.folder, "commit", "--quiet", "--all", "--message", "Go on");
  const done = await step(built, { action: "plan", workspace: origin.checkout(sha), event: pullRequestEvent(sha) });
  assert.equal(done.outputs.configs, '["configs/third.yaml"]', done.log);
});

test("a config that is a link is named, so that run refuses it; one in a folder is not taken, and a warning says so", async () => {
  const linked = await planOf((at) => symlinkSync("/etc/passwd", join(at, "configs/link.yaml")));
  assert.deepEqual(linked.configs, ["configs/link.yaml"]);
  const nested = await planOf((at) => {
    mkdirSync(join(at, "configs/team"));
    put(at, "configs/team/a.yaml", "x: 1\n");
  });
  assert.deepEqual(nested.configs, []);
  assert.equal(nested.commands.length, 1);
  assert.match(
    nested.commands[0]!,
    /^::warning title=Contender,file=configs\/team\/a\.yaml::configs\/team\/a\.yaml is not taken/,
  );
});

test("257 changed configs are refused, 256 are not", async () => {
  const many = (count: number) => (at: string) => {
    const text = textIn(at, "configs/trending.yaml");
    for (let i = 0; i < count; i++) put(at, `configs/many-${i}.yaml`, text);
  };
  const { exit, configs } = await planOf(many(256));
  assert.equal(exit, 0);
  assert.equal(configs!.length, 256);
  const sha = origin.branch("too-many", many(257));
  const refused = await step(built, { action: "plan", workspace: origin.checkout(sha), event: pullRequestEvent(sha) });
  assert.equal(refused.exit, 2);
  assert.match(refused.commands.join(), /one call takes at most 256 configs.*in pull requests: change fewer in each/);
  assert.deepEqual(refused.outputs, {});
});

test("promotions: green where no champion is touched, red at the pointer that was made by hand", async () => {
  const given = { promotions: "true" };
  const green = await planOf((at) => put(at, "README.md", "untouched\n"), given);
  assert.deepEqual([green.exit, green.outputs, green.commands], [0, { configs: "[]" }, []], green.log);
  assert.match(green.summary, /No champion is touched/);
  const red = await planOf((at) => put(at, "configs/champions/trending.yaml", "run: 0123456789abcdef\n"), given);
  assert.equal(red.exit, 3, red.log);
  assert.match(red.commands[0]!, /^::error .*file=configs\/champions\/trending\.yaml/);
});

test("promotions in a merge queue: what waits there is looked at as it would be merged", async () => {
  const queued = async (path: string) => {
    const sha = origin.branch(`queue-${path.length}`, (at) => put(at, path, "run: 0123456789abcdef\n"));
    const event = { name: "merge_group", payload: { ...pushEvent(sha).payload, merge_group: { head_sha: sha } } };
    return step(built, { action: "plan", workspace: origin.checkout(sha), event, with: { promotions: "true" } });
  };
  const [green, red] = [await queued("README.md"), await queued("configs/champions/trending.yaml")];
  assert.equal(green.exit, 0, green.log);
  assert.equal(red.exit, 3, red.log);
});

test("on main: every model, whatever the event changed", async () => {
  const done = await step(built, { action: "plan", workspace: origin.checkout(), event: pushEvent("0".repeat(40)) });
  assert.equal(done.exit, 0, done.log);
  assert.equal(done.outputs.configs, '["configs/second.yaml","configs/third.yaml","configs/trending.yaml"]');
});

test("a repository without configs: nothing to run, and no failure", async () => {
  const bare = originWith((folder) => rmSync(join(folder, "configs"), { recursive: true }), 10);
  const done = await step(built, { action: "plan", workspace: bare.checkout(), event: pushEvent("0".repeat(40)) });
  assert.deepEqual([done.exit, done.outputs], [0, { configs: "[]" }]);
  bare.discard();
});

test("the default branch may have any name: the event says it", async () => {
  const sha = origin.branch("on-trunk", (at) => edited(at, "configs/third.yaml", (text) => `${text}# more\n`));
  git(origin.folder, "branch", "trunk/of-ours", "main");
  const workspace = origin.checkout(sha);
  git(workspace, "update-ref", "-d", "refs/remotes/origin/main");
  const event = pullRequestEvent(sha);
  const { repository } = event.payload;
  const payload = { ...event.payload, repository: { ...repository, default_branch: "trunk/of-ours" } };
  const done = await step(built, { action: "plan", workspace, event: { ...event, payload } });
  assert.equal(done.outputs.configs, '["configs/third.yaml"]', done.log);
});

test("a checkout that is not the pull request's head is refused in words that say what to do", async () => {
  const sha = origin.branch("elsewhere", (at) => put(at, "README.md", "other words\n"));
  const done = await step(built, { action: "plan", workspace: origin.checkout(), event: pullRequestEvent(sha) });
  assert.equal(done.exit, 2);
  assert.match(
    done.commands[0]!,
    /^::error title=Contender::the checkout is not the head of the pull request%0A.*fetch-depth/,
  );
  assert.match(done.summary, /the checkout is not the head/);
});
