import assert from "node:assert/strict";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { sha256 } from "../../src/digest.ts";
import { ContenderError } from "../../src/errors.ts";
import { parsePointer } from "../../src/registry/pointer.ts";
import { parsePromotionBody } from "../../src/registry/promotion-body.ts";
import { renderMarker } from "../../src/report/marker.ts";
import { type Given, promote } from "../../src/verbs/promote.ts";
import { exitOfPromotions, failureOf, type Promoted } from "../../src/verbs/promoted.ts";
import { run } from "../../src/verbs/run.ts";
import type { World } from "../../src/verbs/world.ts";
import { refused } from "../adapters/refused.ts";
import { commit, copyOf, discard, git, writeConfig } from "../faults/scratch.ts";
import { type Desk, desk } from "./desk.ts";
import { FILE, judged, withChampion, worldIn } from "./scratch-world.ts";

const BRANCH = "promote/trending";
/** A repository with a champion and a better config on main, which is recorded. */
let start: string;
const folders: string[] = [];

before(async () => {
  start = await withChampion();
  git(start, "branch", "--quiet", "-D", BRANCH);
  writeConfig(start, 1);
  commit(start, "Use logistic regression");
  await judged(start, true);
});
after(() => discard(start, ...folders));

interface Scene {
  readonly folder: string;
  readonly forge: Desk;
  world(env?: NodeJS.ProcessEnv): Promise<World>;
  promote(given?: Given, files?: readonly string[], env?: NodeJS.ProcessEnv): Promise<Promoted[]>;
  head(): string;
}

async function scene(): Promise<Scene> {
  const folder = copyOf(start);
  folders.push(folder);
  const forge = desk((await worldIn(folder)).forge);
  const world = async (env: NodeJS.ProcessEnv = {}) => ({ ...(await worldIn(folder, env)), forge });
  return {
    folder,
    forge,
    world,
    promote: async (given, files = [FILE], env) =>
      promote(await world(env), files, undefined, () => "The page.", given),
    head: () => git(folder, "rev-parse", "HEAD"),
  };
}

const outcomes = (promoted: readonly Promoted[]) => promoted.map(({ outcome }) => outcome);
const record = async (on: Scene) => run(await on.world(), [FILE], true);
const pointerAt = (folder: string, rev: string) =>
  parsePointer(
    Buffer.from(git(folder, "show", `${rev}:configs/champions/trending.yaml`)),
    "configs/champions/trending.yaml",
  );

test("a promotion is proposed with labels, its subject among the facts, and a status that its evidence holds", async () => {
  const on = await scene();
  assert.deepEqual(outcomes(await on.promote()), ["opened"]);
  const pull = on.forge.latest(BRANCH)!;
  assert.deepEqual(pull.labels, ["contender", "promotion"]);
  const manifest = JSON.parse(git(on.folder, "show", `${BRANCH}:configs/champions/trending/manifest.json`));
  assert.equal(parsePromotionBody(pull.body)?.subject, manifest.subject);
  const [mark] = on.forge.marks.get(pull.head)!;
  assert.equal(mark!.context, "contender/promotion");
  assert.equal(mark!.state, "success");
  assert.match(mark!.description, /^evidence holds: .*roc_auc \+/);
  assert.ok(pull.body.startsWith("The page."), "nobody asked for previews");
  assert.deepEqual(outcomes(await on.promote()), ["unchanged"]);
  assert.equal(on.forge.pulls.length, 1);
  assert.ok(on.forge.calls.length <= 6, on.forge.calls.join("\n"));
});

test("one that a person closed stays closed, until it is opened again", async () => {
  const on = await scene();
  await on.promote();
  on.forge.close(BRANCH);
  const [held] = await on.promote();
  assert.equal(held!.outcome, "held");
  assert.match(held!.what, /closed without a merge: https:\/\/forge\.test\/o\/r\/pull\/1/);
  assert.equal(on.forge.pulls.length, 1);
  assert.equal(on.forge.latest(BRANCH)!.superseded, false, "a machine does not write over a person's no");
  assert.notEqual(git(on.folder, "branch", "--list", BRANCH), "", "its branch stays, so that it can be opened again");
  on.forge.reopen(BRANCH);
  assert.deepEqual(outcomes(await on.promote()), ["unchanged"]);
});

test("a no to a promotion whose text a person edited holds: what is added, what is rewritten, what is emptied", async () => {
  for (const edit of [(body: string) => `${body}\n\nNot before the release.\n`, () => "No.", () => ""]) {
    const on = await scene();
    await on.promote();
    const pull = on.forge.latest(BRANCH)!;
    pull.body = edit(pull.body);
    on.forge.close(BRANCH);
    assert.deepEqual(outcomes(await on.promote()), ["held"], pull.body.slice(-30));
  }
});

test("a no to what another bot opened holds; what somebody else closed keeps nothing from being taken back", async () => {
  const on = await scene();
  await on.promote();
  Object.assign(on.forge.latest(BRANCH)!, { ours: false, state: "closed" });
  assert.deepEqual(outcomes(await on.promote()), ["held"]);
  Object.assign(on.forge.latest(BRANCH)!, { body: "an idea", title: "Mine" });
  assert.deepEqual(outcomes(await on.promote()), ["opened"]);
  const [theirs, ours] = on.forge.pulls;
  Object.assign(ours!, { number: 0 });
  (on.forge.pulls as unknown[]).splice(0, 2, ours, theirs);
  writeConfig(on.folder, 2);
  commit(on.folder, "Worse");
  await record(on);
  assert.deepEqual(outcomes(await on.promote()), ["withdrawn"]);
  assert.deepEqual([ours!.state, ours!.superseded], ["closed", true]);
});

test("a no holds although branch and clone forget it, and the next promotion carries it into the pointer", async () => {
  const on = await scene();
  await on.promote();
  on.forge.close(BRANCH);
  const no = parsePromotionBody(on.forge.latest(BRANCH)!.body)!.subject;
  git(on.folder, "branch", "--quiet", "-D", BRANCH);
  assert.deepEqual(outcomes(await on.promote()), ["held"]);
  writeConfig(on.folder, 1, (text) => text.replace("kind: logistic-regression", "kind: logistic-regression, l2: 0.5"));
  commit(on.folder, "Another penalty");
  await record(on);
  assert.deepEqual(outcomes(await on.promote()), ["opened"]);
  assert.deepEqual(
    pointerAt(on.folder, BRANCH).held.map(({ subject }) => subject),
    [no],
  );
});

test("a hold that came from a no is lifted by taking it out of the pointer, until a person says no again", async () => {
  const on = await scene();
  const ask = async (l2: string) => {
    writeConfig(on.folder, 1, (text) => text.replace("kind: logistic-regression", `kind: logistic-regression${l2}`));
    commit(on.folder, `Ask for${l2}`);
    await record(on);
    return outcomes(await on.promote());
  };
  await on.promote();
  on.forge.close(BRANCH);
  assert.deepEqual(await ask(", l2: 100"), ["opened"]);
  git(on.folder, "merge", "--quiet", "--no-edit", BRANCH);
  on.forge.merged(BRANCH);
  assert.deepEqual(await ask(""), ["held"]);
  const file = "configs/champions/trending.yaml";
  const text = git(on.folder, "show", `HEAD:${file}`);
  writeFileSync(join(on.folder, file), `${text.slice(0, text.indexOf("\nheld:"))}\nheld: []\n`);
  commit(on.folder, "Lift the hold");
  assert.deepEqual(outcomes(await on.promote()), ["not promoted"], "it is judged again");
  (on.forge.pulls as unknown[]).push({ ...on.forge.pulls[0]!, number: 9 });
  assert.deepEqual(outcomes(await on.promote()), ["held"], "closed once more");
});

test("what HEAD no longer asks for is taken back: a settled champion, a held subject, a worse verdict, a config that is gone", async () => {
  const ways: [name: string, change: (on: Scene) => Promise<void> | void, outcome: string][] = [
    ["settled", (on) => writeConfig(on.folder, 0), "settled"],
    ["worse", (on) => writeConfig(on.folder, 2), "withdrawn"],
    [
      "held",
      (on) => {
        const subject = parsePromotionBody(on.forge.latest(BRANCH)!.body)!.subject;
        const file = join(on.folder, "configs/champions/trending.yaml");
        const text = git(on.folder, "show", "HEAD:configs/champions/trending.yaml");
        writeFileSync(file, `${text.replace("held: []", `held: [{ subject: "${subject}", why: "moon" }]`)}\n`);
      },
      "held",
    ],
    ["gone", (on) => rmSync(join(on.folder, FILE)), "withdrawn"],
  ];
  for (const [name, change, outcome] of ways) {
    const on = await scene();
    await on.promote();
    await change(on);
    commit(on.folder, name);
    if (name !== "gone") await record(on);
    const found = await on.promote({ all: true }, name === "gone" ? [] : [FILE]);
    assert.deepEqual(outcomes(found), [outcome], name);
    const pull = on.forge.latest(BRANCH)!;
    assert.deepEqual([pull.state, pull.superseded], ["closed", true], name);
    assert.equal(git(on.folder, "branch", "--list", BRANCH), "", name);
    const later = await on.promote({ all: true }, name === "gone" ? [] : [FILE]);
    assert.ok(!outcomes(later).includes("withdrawn"), `${name}: once is enough`);
  }
});

test("being taken back by a machine is nobody's no: it comes again when HEAD asks for it again", async () => {
  const on = await scene();
  await on.promote();
  writeConfig(on.folder, 2);
  commit(on.folder, "Worse");
  await record(on);
  await on.promote();
  git(on.folder, "revert", "--no-edit", "HEAD");
  await record(on);
  assert.deepEqual(outcomes(await on.promote()), ["opened"]);
});

test("without all configs in the call, promotions of others are left alone", async () => {
  const on = await scene();
  await on.promote();
  git(on.folder, "branch", "promote/other", BRANCH);
  await on.promote();
  assert.notEqual(git(on.folder, "branch", "--list", "promote/other"), "");
  const [, orphan] = await on.promote({ all: true });
  assert.deepEqual([orphan!.model, orphan!.outcome], ["other", "withdrawn"]);
  assert.equal(git(on.folder, "branch", "--list", "promote/other"), "");
});

test("a config that can't be read or a record that is missing marks what is proposed as stale, and leaves it open", async () => {
  for (const [name, edit, code] of [
    ["broken", (text: string) => text.replace("features:", "featurse:"), "config-invalid"],
    ["not recorded", (text: string) => text.replace("seed: 7", "seed: 8"), undefined],
  ] as const) {
    const on = await scene();
    await on.promote();
    writeConfig(on.folder, 1, edit);
    commit(on.folder, name);
    if (code) await assert.rejects(() => on.promote(), refused(code));
    else assert.deepEqual(outcomes(await on.promote()), ["not recorded"]);
    const pull = on.forge.latest(BRANCH)!;
    assert.equal(pull.state, "open");
    const mark = on.forge.marks.get(pull.head)!.at(-1)!;
    assert.equal(mark.state, "failure", name);
    assert.match(mark.description, /^stale: /);
    assert.ok(mark.description.length <= 140);
  }
});

test("where the forge fails, what is proposed does not stay green; where somebody else is at it, it is theirs to mark", async () => {
  for (const [code, state] of [
    ["forge-failed", "failure"],
    ["forge-refused", "failure"],
    ["busy", "success"],
  ] as const) {
    const on = await scene();
    await on.promote();
    writeFileSync(join(on.folder, "README.md"), "x\n");
    commit(on.folder, "Main goes on");
    const propose = async () => {
      throw new ContenderError(code, { message: "POST /pulls: 502" });
    };
    const world = { ...(await on.world()), forge: { ...on.forge, propose } };
    const asked = promote(world, [FILE], undefined, () => "page");
    await assert.rejects(() => asked, refused(code, "502"));
    assert.equal(on.forge.marks.get(on.forge.latest(BRANCH)!.head)!.at(-1)!.state, state, code);
  }
});

test("what fails for one model hides nothing of the others", async () => {
  const on = await scene();
  writeFileSync(join(on.folder, "configs/broken.yaml"), "pipeline: [\n");
  writeFileSync(join(on.folder, "configs/void.yaml"), "{}\n");
  commit(on.folder, "Two broken configs");
  await record(on);
  const files = ["configs/broken.yaml", FILE, "configs/void.yaml"];
  const promoted = await on.promote({}, files);
  assert.deepEqual(outcomes(promoted), ["failed", "opened", "failed"]);
  assert.deepEqual(
    promoted.map(({ model }) => model),
    ["broken", "trending", "void"],
  );
  assert.equal(exitOfPromotions(promoted), 2);
  const named = new Set(failureOf(promoted)!.faults.map(({ file }) => file));
  assert.deepEqual([...named], ["configs/broken.yaml", "configs/void.yaml"]);
  await assert.rejects(() => on.promote({}, ["configs/broken.yaml", "configs/void.yaml"]), refused("config-invalid"));
});

const noteOf = (head: string, models: readonly { run: string; digest: string }[]) =>
  `${renderMarker({ ci: "contender", head, attempt: 1, models: models.map((one) => ({ model: "trending", ...one })) })}\n\nThe comment.\n`;

test("the preview of the merged pull request: the same is said, another run is judged afresh, none is said", async () => {
  const on = await scene();
  const { trial } = await judged(on.folder, true);
  const record = { run: trial.run.run, digest: trial.judgement.challenger.model };
  const ci = { ci: "contender" };
  const first = async () => {
    await on.promote(ci);
    return on.forge.latest(BRANCH)!.body.split("\n")[0]!;
  };
  assert.match(await first(), /^\*\*No preview\*\*/);
  on.forge.note(on.head(), noteOf(on.head(), [record]));
  assert.match(
    await first(),
    /^\*\*Reproduced\*\*: .*\[the preview\]\(https:\/\/forge\.test\/o\/r\/pull\/77#issuecomment-1\)/,
  );
  on.forge.note(on.head(), noteOf("2".repeat(40), [{ ...record, run: "0123456789abcdef" }]));
  assert.match(await first(), /^\*\*Judged afresh\*\*: .*`0123456789abcdef`.*moved since\.$/);
  on.forge.note(on.head(), noteOf(on.head(), [{ ...record, run: "0123456789abcdef" }]));
  assert.match(await first(), /the engine moved since\.$/, "no file is another one");
  on.forge.note(on.head(), noteOf(git(on.folder, "rev-parse", "HEAD~1"), [{ ...record, run: "0123456789abcdef" }]));
  assert.match(await first(), /`configs\/trending\.yaml` moved since\.$/);
  on.forge.note(on.head(), noteOf(on.head(), []));
  assert.match(await first(), /^\*\*No preview\*\*/, "a comment of other models");
});

test("the same run with another model is refused: nothing is proposed, and what is proposed is marked", async () => {
  const on = await scene();
  const { trial } = await judged(on.folder, true);
  await on.promote();
  on.forge.note(on.head(), noteOf(on.head(), [{ run: trial.run.run, digest: sha256("other") }]));
  const calls = on.forge.calls.length;
  await assert.rejects(
    () => on.promote({ ci: "contender" }),
    refused("not-reproduced", trial.run.run, sha256("other"), "https://forge.test/o/r/pull/77"),
  );
  assert.ok(!on.forge.calls.slice(calls).some((call) => call.startsWith("propose")));
  assert.equal(on.forge.marks.get(on.forge.latest(BRANCH)!.head)!.at(-1)!.state, "failure");
});

test("later pushes find the preview behind the merge that last changed the config, and say a judge that it moved", async () => {
  const on = await scene();
  git(on.folder, "switch", "--quiet", "-c", "work");
  writeConfig(on.folder, 1, (text) => text.replace("worthwhile: 0.01", "worthwhile: 0.02"));
  const head = commit(on.folder, "Another gate");
  git(on.folder, "switch", "--quiet", "main");
  git(on.folder, "merge", "--quiet", "--no-ff", "--message", "Merge work", "work");
  const merge = on.head();
  const after = ["1", "2"].map((text) => {
    writeFileSync(join(on.folder, "README.md"), text);
    return commit(on.folder, "Unrelated");
  });
  const { trial } = await judged(on.folder, true);
  on.forge.note(merge, noteOf(head, [{ run: trial.run.run, digest: trial.judgement.challenger.model }]));
  await on.promote({ ci: "contender" });
  const [lead] = on.forge.latest(BRANCH)!.body.split("\n");
  assert.match(
    lead!,
    /^\*\*Reproduced\*\*.*The merge changed its own judge \(`gate`\): the verdict below is by the new one\.$/,
  );
  const asked = on.forge.calls.filter((call) => call.startsWith("noteBefore"));
  assert.deepEqual(asked, [["noteBefore", merge, ...after].join(" ")], "the merge is asked first");
});

test("a merge that put a file in the place of a link is promoted: what could not be read before judged nobody", async () => {
  const on = await scene();
  const config = join(on.folder, FILE);
  rmSync(config);
  symlinkSync("elsewhere.yaml", config);
  commit(on.folder, "Link it");
  rmSync(config);
  writeConfig(on.folder, 1);
  commit(on.folder, "Put the file there");
  await judged(on.folder, true);
  assert.deepEqual(outcomes(await on.promote({ ci: "contender" })), ["opened"]);
  assert.doesNotMatch(on.forge.latest(BRANCH)!.body, /changed its own judge/);
});

test("what was handed over has to come out again; another run waits for its own push", async () => {
  const on = await scene();
  const { trial } = await judged(on.folder, true);
  const digests = { run: sha256(trial.runBytes), model: trial.judgement.challenger.model };
  const handed = (rest: object) => ({
    expected: [{ model: "trending", verdict: "promote" as const, run: trial.run.run, digests, ...rest }],
  });
  const fresh = { CI: "true", CONTENDER_STORE: join(on.folder, "..", `${sha256(on.folder).slice(0, 8)}-store`) };
  folders.push(fresh.CONTENDER_STORE);
  assert.deepEqual(outcomes(await on.promote(handed({}), [FILE], fresh)), ["opened"]);
  for (const piece of ["run", "model"] as const) {
    const other = handed({ digests: { ...digests, [piece]: sha256("other") } });
    await assert.rejects(
      () => on.promote(other, [FILE], fresh),
      refused("not-reproduced", sha256("other"), "handed it over"),
    );
  }
  assert.deepEqual(outcomes(await on.promote({ expected: [] }, [FILE], fresh)), ["not recorded"]);
  const waits = await on.promote(handed({ run: "0123456789abcdef" }), [FILE], fresh);
  assert.deepEqual(outcomes(waits), ["not recorded"]);
  assert.match(waits[0]!.what, /0123456789abcdef was handed over/);
});
