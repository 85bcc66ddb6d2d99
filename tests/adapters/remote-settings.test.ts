import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { remoteSettings, webOf } from "../../src/adapters/forge/settings/remote-settings.ts";
import type { Settings } from "../../src/ports/settings.ts";

type Reply = readonly [status: number, body: unknown];
let server: Server;
let base: string;
let replies: Record<string, Reply> = {};
let methods: Set<string>;

before(async () => {
  server = createServer((request, response) => {
    methods.add(request.method ?? "");
    const path = request
      .url!.replace(/\?.*$/, "")
      .replace(/^\/api\/v\d|^\/repos\/o\/r\/?/g, "")
      .replace(/^\/repos\/o\/r\/?/, "");
    const page = /[?&]page=(\d+)/.exec(request.url!)?.[1];
    const [status, body] = replies[`${path}#${page}`] ?? replies[path] ?? [404, { message: "Not Found" }];
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

function settings(api: string, answers: Record<string, Reply>): Settings {
  replies = answers;
  methods = new Set();
  return remoteSettings({
    apiUrl: `${base}${api}`,
    repository: "o/r",
    token: "secret",
    now: () => 0,
    sleep: async () => undefined,
    chance: () => 0,
  });
}

const github = (answers: Record<string, Reply>) => settings("", answers);
const gitea = (answers: Record<string, Reply>) => settings("/api/v1", answers);
const FORBIDDEN: Reply = [403, { message: "Resource not accessible by integration" }];

test("GitHub: the switch for pull requests, and what jobs may do by default", async () => {
  const at = "actions/permissions/workflow";
  const good = { default_workflow_permissions: "read", can_approve_pull_request_reviews: true };
  assert.deepEqual(await github({ [at]: [200, good] }).workflows(), {
    kind: "seen",
    value: { pulls: true, write: false },
  });
  const loose = { default_workflow_permissions: "write", can_approve_pull_request_reviews: false };
  assert.deepEqual(await github({ [at]: [200, loose] }).workflows(), {
    kind: "seen",
    value: { pulls: false, write: true },
  });
  const hidden = await github({ [at]: FORBIDDEN }).workflows();
  assert.ok(hidden.kind === "hidden" && hidden.needs.includes("administration: read"));
  assert.deepEqual([...methods], ["GET"]);
});

const RULES = [
  { type: "deletion" },
  {
    type: "pull_request",
    parameters: { required_approving_review_count: 2, require_code_owner_review: true },
  },
  { type: "required_status_checks", parameters: { required_status_checks: [{ context: "contender/promotion" }] } },
];
const CLASSIC = {
  required_pull_request_reviews: { required_approving_review_count: 1, require_code_owner_reviews: true },
  required_status_checks: { strict: true, contexts: ["contender/promotion"] },
};
const branch = (isProtected: boolean, contexts: string[] = []) =>
  [200, { name: "main", protected: isProtected, protection: { required_status_checks: { contexts } } }] as Reply;

test("GitHub: rulesets and classic protection count together", async () => {
  const ruled = await github({ "rules/branches/main": [200, RULES], "branches/main": branch(false) }).protection(
    "main",
  );
  assert.deepEqual(ruled, {
    kind: "seen",
    value: { pulls: true, approvals: 2, owners: true, checks: ["contender/promotion"] },
  });
  const classic = await github({
    "rules/branches/main": [200, []],
    "branches/main/protection": [200, CLASSIC],
    "branches/main": branch(true),
  }).protection("main");
  assert.deepEqual(classic, {
    kind: "seen",
    value: { pulls: true, approvals: 1, owners: true, checks: ["contender/promotion"] },
  });
});

test("GitHub: a branch that says it is not protected is not; one whose protection is hidden is unknown where nothing else says it", async () => {
  const open = await github({ "rules/branches/main": [200, []], "branches/main": branch(false) }).protection("main");
  assert.deepEqual(open, { kind: "seen", value: { pulls: false, approvals: 0, owners: false, checks: [] } });
  const hidden = await github({
    "rules/branches/main": [200, []],
    "branches/main/protection": FORBIDDEN,
    "branches/main": branch(true, ["ci"]),
  }).protection("main");
  assert.deepEqual(hidden, {
    kind: "seen",
    value: { pulls: undefined, approvals: undefined, owners: undefined, checks: ["ci"] },
  });
  const part = await github({
    "rules/branches/main": [200, RULES],
    "branches/main/protection": FORBIDDEN,
    "branches/main": branch(true),
  }).protection("main");
  assert.ok(part.kind === "seen" && part.value.owners === true && part.value.approvals === 2);
  assert.equal((await github({}).protection("main")).kind, "hidden");
});

test("GitHub: environments with the branches that may use them", async () => {
  const at = "environments";
  const custom = {
    name: "production",
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  };
  const found = await github({
    [at]: [
      200,
      {
        environments: [
          custom,
          { name: "open", deployment_branch_policy: null },
          { name: "safe", deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } },
        ],
      },
    ],
    [`${at}/production/deployment-branch-policies`]: [200, { branch_policies: [{ name: "main" }, { name: "v*" }] }],
  }).environments();
  assert.deepEqual(found, {
    kind: "seen",
    value: [
      { name: "production", branches: ["main", "v*"] },
      { name: "open", branches: undefined },
      { name: "safe", branches: ["(protected branches)"] },
    ],
  });
  assert.equal((await github({ [at]: [200, { environments: [custom] }] }).environments()).kind, "hidden");
  assert.equal((await github({}).environments()).kind, "hidden");
});

test("GitHub: variables by name; an unknown token sees nothing, and is told so", async () => {
  const variables = { total_count: 1, variables: [{ name: "CONTENDER_STORE", value: "x" }] };
  assert.deepEqual(await github({ "actions/variables": [200, variables] }).variables(), {
    kind: "seen",
    value: ["CONTENDER_STORE"],
  });
  const full = Array.from({ length: 30 }, (_, i) => ({ name: `V${i}` }));
  const shared = { variables: [{ name: "AWS_REGION" }] };
  const many = await github({
    "actions/variables#1": [200, { variables: full }],
    "actions/variables#2": [200, variables],
    "actions/organization-variables": [200, shared],
  }).variables();
  assert.deepEqual(many, {
    kind: "seen",
    value: [...full.map(({ name }) => name), "CONTENDER_STORE", "AWS_REGION"],
  });
  assert.equal(
    (await github({ "actions/variables": [401, { message: "Bad credentials" }] }).variables()).kind,
    "hidden",
  );
});

test("Gitea: protection as its branch tells it, and the rest where the token may see it; no switch, no environments", async () => {
  const at = (protectedBranch: boolean) =>
    [
      200,
      {
        name: "main",
        protected: protectedBranch,
        required_approvals: 1,
        enable_status_check: true,
        status_check_contexts: ["*contender/promotion*"],
        effective_branch_protection_name: "main",
      },
    ] as Reply;
  const rule = { enable_push: false, enable_push_whitelist: false, block_on_official_review_requests: true };
  const good = gitea({ "branches/main": at(true), "branch_protections/main": [200, rule] });
  const checks = ["*contender/promotion*"];
  assert.deepEqual(await good.protection("main"), {
    kind: "seen",
    value: { pulls: true, approvals: 1, owners: true, checks },
  });
  const pushed = gitea({ "branches/main": at(true), "branch_protections/main": [200, { ...rule, enable_push: true }] });
  const loose = await pushed.protection("main");
  assert.ok(loose.kind === "seen" && loose.value.pulls === false);
  assert.deepEqual(await gitea({ "branches/main": at(true) }).protection("main"), {
    kind: "seen",
    value: { pulls: undefined, approvals: 1, owners: undefined, checks },
  });
  assert.deepEqual(await gitea({ "branches/main": at(false) }).protection("main"), {
    kind: "seen",
    value: { pulls: false, approvals: 0, owners: false, checks: [] },
  });
  assert.equal((await gitea({}).workflows()).kind, "none");
  assert.equal((await gitea({}).environments()).kind, "none");
});

test("where a person presses", () => {
  assert.equal(webOf("https://api.github.com"), "https://github.com");
  assert.equal(webOf("https://api.acme.ghe.com"), "https://acme.ghe.com");
  assert.equal(webOf("https://git.acme.test/api/v3"), "https://git.acme.test");
  assert.equal(webOf("https://git.acme.test:3000/forge/api/v1/"), "https://git.acme.test:3000/forge");
  assert.equal(github({}).page("workflows"), `${base}/o/r/settings/actions`);
  assert.equal(gitea({}).page("branches"), `${base}/o/r/settings/branches`);
});
