import assert from "node:assert/strict";
import { test } from "node:test";
import type { Environment, Look, Protection, WorkflowRights } from "../../src/ports/settings.ts";
import { type Needs, needsOf } from "../../src/verbs/doctor-needs.ts";
import { switchFindings } from "../../src/verbs/doctor-switches.ts";
import { awsWorkflows, consumerWorkflows } from "../workflows/repositories.ts";

const settings = { forge: "github" as const, page: (topic: string) => `https://forge.test/o/r/settings/${topic}` };
const see = <T>(value: T): Look<T> => ({ kind: "seen", value });
const GOOD: Protection = { pulls: true, approvals: 1, owners: true, checks: ["contender/promotion"] };

interface Seen {
  workflows: Look<WorkflowRights>;
  protection: Look<Protection>;
  environments: Look<readonly Environment[]>;
  variables: Look<readonly string[]>;
}

const NONE: Needs = { environments: [], variables: [] };

function states(rest: Partial<Seen> = {}, needs = NONE): Record<string, string> {
  const all: Seen = {
    workflows: see({ pulls: true, write: false }),
    protection: see(GOOD),
    environments: see([]),
    variables: see([]),
    ...rest,
  };
  return Object.fromEntries(switchFindings(settings, "main", all, needs).map(({ check, state }) => [check, state]));
}

test("a repository that is set as it should be lacks nothing", () => {
  assert.deepEqual(states(), {
    "pull requests": "ok",
    "default permissions": "ok",
    "branch protection": "ok",
    approvals: "ok",
    "code owner reviews": "ok",
    "required checks": "ok",
    environments: "ok",
    variables: "ok",
  });
});

for (const [name, rest, check] of [
  ["workflows may not create pull requests", { workflows: see({ pulls: false, write: false }) }, "pull requests"],
  ["jobs may write by default", { workflows: see({ pulls: true, write: true }) }, "default permissions"],
  ["anybody pushes", { protection: see({ ...GOOD, pulls: false }) }, "branch protection"],
  ["nobody approves", { protection: see({ ...GOOD, approvals: 0 }) }, "approvals"],
  ["no code owner is asked", { protection: see({ ...GOOD, owners: false }) }, "code owner reviews"],
  ["so workflows could approve their own", { protection: see({ ...GOOD, owners: false }) }, "approvals by workflows"],
  ["the check is not required", { protection: see({ ...GOOD, checks: ["ci", "contender"] }) }, "required checks"],
  ["an environment for all", { environments: see([{ name: "production", branches: undefined }]) }, "environments"],
  [
    "an environment for others too",
    { environments: see([{ name: "production", branches: ["main", "v*"] }]) },
    "environments",
  ],
] as [string, Partial<Seen>, string][]) {
  test(`missing: ${name}`, () => assert.equal(states(rest)[check], "missing"));
}

test("patterns of required statuses, as Gitea names a job's", () => {
  for (const check of ["*contender/promotion*", "promotion-check / *", "*", "contender/*"]) {
    assert.equal(states({ protection: see({ ...GOOD, checks: [check] }) })["required checks"], "ok", check);
  }
  for (const check of ["*/demotion", "contender", "promotion", "contender/promotion-x", "c.ntender/promotion"]) {
    assert.equal(states({ protection: see({ ...GOOD, checks: [check] }) })["required checks"], "missing", check);
  }
});

test("what can't be seen is unknown with the right that it takes, never ok; what a forge has not is left out", () => {
  const hidden = { kind: "hidden", needs: "administration: read" } as const;
  const found = switchFindings(
    settings,
    "main",
    {
      workflows: hidden,
      protection: hidden,
      environments: hidden,
      variables: { kind: "none" },
    },
    NONE,
  );
  assert.deepEqual(
    found.map(({ state, needs, press }) => [state, needs, press?.startsWith("https://forge.test/o/r/settings/")]),
    Array.from({ length: 3 }, () => ["unknown", "administration: read", true]),
  );
  const part = states({
    protection: see({ pulls: undefined, approvals: undefined, owners: undefined, checks: undefined }),
  });
  for (const check of ["branch protection", "approvals", "code owner reviews", "required checks"]) {
    assert.equal(part[check], "unknown", check);
  }
  assert.equal(part["approvals by workflows"], "missing", "nobody can tell that a person is asked");
});

test("what is missing says why, and where to press", () => {
  const found = switchFindings(
    settings,
    "main",
    {
      workflows: see({ pulls: false, write: true }),
      protection: see({ pulls: false, approvals: 0, owners: false, checks: [] }),
      environments: see([{ name: "production", branches: undefined }]),
      variables: see(["CONTENDER_STORE", "OTHER"]),
    },
    NONE,
  );
  for (const one of found) {
    assert.equal(one.state === "missing", one.why !== undefined && one.press !== undefined, one.check);
  }
  assert.match(found.find(({ check }) => check === "pull requests")!.press!, /organisation/);
  assert.match(found.at(-1)!.what, /CONTENDER_STORE$/);
});

test("what the workflows name and nobody has set is missing, with the place to press", () => {
  const texts = (of: readonly { text: string }[]) => of.map(({ text }) => text);
  assert.deepEqual(needsOf(texts(consumerWorkflows())), NONE);
  const needs = needsOf(texts(awsWorkflows()));
  assert.deepEqual(needs.environments, ["promote", "record"]);
  const look = (environments: readonly Environment[], variables: readonly string[]) =>
    switchFindings(
      settings,
      "main",
      {
        workflows: see({ pulls: true, write: false }),
        protection: see(GOOD),
        environments: see(environments),
        variables: see(variables),
      },
      needs,
    ).filter(({ check }) => check === "environments" || check === "variables");
  const fresh = look([], []);
  const named = /(?:variable|environment) (\w+)/;
  assert.deepEqual(
    fresh.map(({ state, what, press }) => [state, named.exec(what)![1], /settings\/(\w+)/.exec(press!)![1]]),
    [
      ["missing", "promote", "environments"],
      ["missing", "record", "environments"],
      ["missing", "CONTENDER_STORE", "variables"],
      ["missing", "CONTENDER_ROLE_PREVIEW", "variables"],
      ["missing", "AWS_REGION", "variables"],
      ["missing", "CONTENDER_ROLE_RECORD", "variables"],
      ["missing", "CONTENDER_ROLE_PROMOTE", "variables"],
    ],
  );
  const main = ["record", "promote"].map((name) => ({ name, branches: ["main"] }));
  const shared = ["AWS_REGION", "CONTENDER_STORE", "CONTENDER_ROLE_PREVIEW"];
  assert.deepEqual(
    look(main, shared).map(({ state, what }) => [state, named.exec(what)?.[1]]),
    [
      ["ok", "is"],
      ["unknown", "CONTENDER_ROLE_RECORD"],
      ["unknown", "CONTENDER_ROLE_PROMOTE"],
    ],
    "an environment may have variables of its own",
  );
  const all = look(main, [...shared, "CONTENDER_ROLE_RECORD", "CONTENDER_ROLE_PROMOTE"]);
  assert.deepEqual(
    all.map(({ state }) => state),
    ["ok", "ok"],
    "owner, key and database need not be set",
  );
});
