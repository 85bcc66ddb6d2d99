import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationsOf } from "../../src/actions/annotations.ts";
import { parseConfigs } from "../../src/actions/configs-input.ts";
import { parseEvent } from "../../src/actions/event.ts";
import { gitSettings } from "../../src/actions/git-settings.ts";
import type { ContenderError, Fault } from "../../src/errors.ts";
import { withinBytes } from "../../src/report/within-bytes.ts";
import { pullRequestEvent, pushEvent } from "./runner.ts";

const HEAD = "a".repeat(40);
const read = ({ name, payload }: { name: string; payload: unknown }, attempt?: string, round?: string) =>
  parseEvent(JSON.stringify(payload), name, attempt, round);

test("a pull request's event: number, head, fork, default branch, run, attempt", () => {
  assert.deepEqual(read(pullRequestEvent(HEAD), "3", "12345678901"), {
    name: "pull_request",
    defaultBranch: "main",
    pull: { number: 7, head: HEAD, fork: false },
    round: 12345678901,
    attempt: 3,
  });
  assert.equal(read(pullRequestEvent(HEAD, { fork: true })).pull!.fork, true);
  assert.deepEqual(read(pushEvent(HEAD)), {
    name: "push",
    defaultBranch: "main",
    pull: undefined,
    round: undefined,
    attempt: 1,
  });
  assert.throws(() => read(pushEvent(HEAD), "1", "one"), /GITHUB_RUN_ID/);
  assert.equal(parseEvent("{}", "schedule").defaultBranch, undefined);
});

test("a fork is a fork by number, by name where there are no numbers, and when it was deleted", () => {
  const event = pullRequestEvent(HEAD);
  const withHead = (repo: unknown, ours: object = event.payload.repository) => {
    const { pull_request } = event.payload;
    const payload = {
      ...event.payload,
      repository: ours,
      pull_request: { ...pull_request, head: { sha: HEAD, repo } },
    };
    return read({ name: event.name, payload }).pull!.fork;
  };
  assert.equal(withHead(null), true);
  assert.equal(withHead({ id: 2, full_name: "octo/models" }), true, "a name can be taken over, a number can't");
  assert.equal(withHead({ id: 1, full_name: "octo/renamed" }), false);
  const named = { full_name: "octo/models", default_branch: "main" };
  assert.equal(withHead({ full_name: "octo/models" }, named), false);
  assert.equal(withHead({ full_name: "someone/models" }, named), true);
  assert.equal(withHead({}, {}), true);
});

test("an event that is none, or whose words are not of their grammar, is refused", () => {
  const { payload } = pullRequestEvent(HEAD);
  const pull = (changes: object) =>
    JSON.stringify({ ...payload, pull_request: { ...payload.pull_request, ...changes } });
  const branch = (name: unknown) => JSON.stringify({ repository: { default_branch: name } });
  const bad: Record<string, [text: string, name?: string, attempt?: string]> = {
    "no JSON": ["{"],
    nothing: [""],
    "a list": ["[]"],
    "a number that is text": [pull({ number: "7" })],
    "a number that is none": [pull({ number: 0 })],
    "a head that is a branch": [pull({ head: { sha: "main" } })],
    "a head that is an option": [pull({ head: { sha: `--${"a".repeat(38)}` } })],
    "no head": [pull({ head: null })],
    "a branch that is an option": [branch("-x")],
    "a branch with a line break": [branch("main\n::set-output name=x::y")],
    "a branch that climbs": [branch("a/../b")],
    "a branch of another type": [branch(1)],
    "an event's name with a command": ["{}", "push\n::error::x"],
    "no name": ["{}", ""],
    "an attempt that is none": ["{}", "push", "x"],
    "an attempt below 1": ["{}", "push", "0"],
  };
  for (const [what, [text, name = "pull_request", attempt]] of Object.entries(bad)) {
    const refused = (error: unknown) => {
      const { code, message } = error as ContenderError;
      assert.doesNotMatch(message, /[\n\r]/, what);
      return code === "environment-invalid";
    };
    assert.throws(() => parseEvent(text, name, attempt), refused, what);
  }
});

test("configs come as plan gives them, and as nothing else", () => {
  assert.deepEqual(parseConfigs('["configs/a.yaml","configs/b.yaml","configs/a.yaml"]'), [
    "configs/a.yaml",
    "configs/b.yaml",
  ]);
  assert.deepEqual(parseConfigs("[]"), []);
  const bad = [
    "",
    "x",
    "{}",
    '"configs/a.yaml"',
    "[1]",
    '["configs/../a.yaml"]',
    '["/etc/passwd"]',
    '["configs/a\\n.yaml"]',
  ];
  const many = JSON.stringify(Array.from({ length: 257 }, (_, i) => `configs/m${i}.yaml`));
  for (const text of [...bad, many]) {
    assert.throws(
      () => parseConfigs(text),
      (error) => (error as ContenderError).code === "usage",
      text.slice(0, 40),
    );
  }
});

test("ten annotations: what has a line first, and how many more", () => {
  const faults: Fault[] = [
    { message: "nowhere" },
    { file: "b", message: "in a file" },
    ...Array.from({ length: 10 }, (_, i) => ({ file: "a", line: i + 1, column: 2, message: `fault ${i}` })),
  ];
  const { shown, more } = annotationsOf(faults);
  assert.equal(more, 2);
  assert.deepEqual(
    shown.map(({ at }) => at.startLine),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  const [one] = annotationsOf([{ message: "a\n::error::b", expected: "x%0Ay", hint: "##[add-mask]z" }]).shown;
  assert.equal(one!.text, "a␊∷error∷b\nexpected: x%0Ay\ndo: ## [add-mask]z");
  assert.deepEqual(one!.at, { title: "Contender" });
});

test("git is told the default branch behind what it was told before", () => {
  const env = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "a.b", GIT_CONFIG_VALUE_0: "c" };
  assert.deepEqual(gitSettings(env, "trunk", "/work"), {
    GIT_CONFIG_COUNT: "3",
    GIT_CONFIG_KEY_1: "init.defaultBranch",
    GIT_CONFIG_VALUE_1: "trunk",
    GIT_CONFIG_KEY_2: "safe.directory",
    GIT_CONFIG_VALUE_2: "/work",
  });
  assert.equal(gitSettings({}, undefined, "/work").GIT_CONFIG_COUNT, "1");
});

test("a text within so many bytes loses whole lines, and says so", () => {
  const text = `${"ä".repeat(50)}\n${"b".repeat(100)}\n${"😀".repeat(50)}\n`;
  assert.equal(withinBytes(text, 1000), text);
  for (let most = 60; most < 402; most += 7) {
    const cut = withinBytes(text, most);
    assert.ok(Buffer.byteLength(cut) <= most, `${most}`);
    assert.match(cut, /left out for want of room/);
    assert.doesNotMatch(cut, /\ufffd/);
  }
});
