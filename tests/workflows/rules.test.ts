// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, as they stand there
import assert from "node:assert/strict";
import { test } from "node:test";
import { CONSUMER, OWN } from "./grants.ts";
import { AWS_LAW, awsWorkflows, CONSUMER_LAW, consumerWorkflows, OWN_LAW, ownWorkflows } from "./repositories.ts";
import { breaches, type Rule } from "./rules.ts";

test("this repository's workflows keep every rule", () => {
  const workflows = ownWorkflows();
  for (const { name, text } of workflows) assert.deepEqual(breaches(name, text, OWN_LAW), [], name);
  const names = new Set(Object.keys(OWN).map((key) => key.split("/")[0]));
  assert.deepEqual(
    workflows.map(({ name }) => name),
    [...names].sort(),
    "the table names all of them",
  );
});

test("the workflows that init writes keep every rule", () => {
  const workflows = consumerWorkflows();
  for (const { name, text } of workflows) assert.deepEqual(breaches(name, text, CONSUMER_LAW), [], name);
  const names = new Set(Object.keys(CONSUMER).map((key) => key.split("/")[0]));
  assert.deepEqual(workflows.map(({ name }) => name).sort(), [...names].sort());
});

test("with an AWS account they keep every rule too, and each job takes its own role", () => {
  for (const { name, text } of awsWorkflows()) assert.deepEqual(breaches(name, text, AWS_LAW), [], name);
});

/** With an account: the job, what is made worse. */
const PLAIN_IF = `if: "!cancelled() && needs.run.outputs.result != ''"`;

const WORSE_WITH_ROLES: readonly (readonly [rules: readonly Rule[], name: string, from: string, to: string])[] = [
  [["role"], "experiment", "vars.CONTENDER_ROLE_PREVIEW", "vars.CONTENDER_ROLE_RECORD"],
  [["role"], "experiment", "vars.CONTENDER_ROLE_PREVIEW", "vars.CONTENDER_ROLE_PREVIEW || 'arn:aws:iam::1:role/x'"],
  [["role"], "promote", "    environment: record\n", ""],
  [["role"], "promote", "    environment: promote\n", "    environment: record\n"],
  [["grants"], "promote", "      id-token: write # take a role of the cloud account, without a key\n", ""],
  [["pinned"], "promote", "aws-actions/configure-aws-credentials@e6de", "aws-actions/configure-aws-credentials@e6df"],
  [
    ["plain-if"],
    "experiment",
    "if: github.event.pull_request.head.repo.full_name == github.repository\n",
    "if: always()\n",
  ],
];
for (const [rules, name, from, to] of WORSE_WITH_ROLES) {
  test(`with an account, ${rules[0]}: ${name} with ${JSON.stringify(to.slice(0, 60))}`, () => {
    const { text } = awsWorkflows().find((workflow) => workflow.name === name)!;
    assert.ok(text.includes(from), "the place is there");
    const found = breaches(
      name,
      text.replace(from, () => to),
      AWS_LAW,
    );
    assert.deepEqual([...new Set(found.map(({ rule }) => rule))], rules);
  });
}

test("in a pull request of a fork there is no role and no store", () => {
  const { text } = awsWorkflows().find(({ name }) => name === "experiment")!;
  const own = "github.event.pull_request.head.repo.full_name == github.repository";
  for (const name of ["CONTENDER_STORE", "CONTENDER_STORE_OWNER", "CONTENDER_KMS_KEY", "CONTENDER_DATABASE"])
    assert.ok(text.includes(`      ${name}: \${{ ${own} && vars.${name} || '' }}\n`), name);
  assert.match(text, new RegExp(`Take the role preview\\n        if: ${own.replaceAll(".", "\\.")}\\n`));
});

/** A workflow made worse in one place, and the rules that it breaks then, with the line where there is one that matters. */
const WORSE: readonly (readonly [rules: readonly Rule[], name: string, from: string, to: string])[] = [
  [["trigger"], "experiment", "  pull_request:\n", "  pull_request_target:\n"],
  [["trigger"], "experiment", "  pull_request:\n", "  pull_request:\n  workflow_run:\n    workflows: [promote]\n"],
  [["trigger"], "promote", "  workflow_dispatch:\n", "  issue_comment:\n"],
  [["trigger"], "promote", "    branches: [main]\n", ""],
  [["trigger"], "promotion-check", "on:\n  pull_request:\n  merge_group:\n", "on: [pull_request, schedule]\n"],
  [["path-filter"], "promotion-check", "  pull_request:\n", "  pull_request:\n    paths: [configs/**]\n"],
  [["path-filter"], "promotion-check", "  pull_request:\n", "  pull_request:\n    paths-ignore: [docs/**]\n"],
  [["top-permissions"], "experiment", "permissions: {}\n", ""],
  [["top-permissions"], "experiment", "permissions: {}\n", "permissions: read-all\n"],
  [["grants"], "experiment", "      pull-requests: write", "      issues: write\n      pull-requests: write"],
  [["grants"], "promote", "      statuses: write # say whether the evidence still holds\n", ""],
  [["grants"], "dispatch", "      actions: read", "      actions: write"],
  [
    ["grants"],
    "dispatch",
    "    permissions:\n      actions: read # list the environments\n      contents: read # read the repository\n",
    "",
  ],
  [["grants", "grants"], "promotion-check", "  check:\n", "  other:\n"],
  [["grants", "pull-code"], "experiment", "      contents: read # read", "      contents: write # read"],
  [["run-expression"], "dispatch", '"configs/$MODEL.yaml"', "configs/${{ inputs.model }}.yaml"],
  [["run-environment"], "dispatch", "contender.js doctor\n", 'contender.js doctor >> "$GITHUB_ENV"\n'],
  [
    ["pinned"],
    "experiment",
    "actions/report@0123456789abcdef0123456789abcdef01234567 # v0.1.0",
    "actions/report@v0.1.0",
  ],
  [
    ["pinned"],
    "experiment",
    "actions/report@0123456789abcdef0123456789abcdef01234567 # v0.1.0",
    "actions/report@0123456789abcdef0123456789abcdef01234567",
  ],
  [
    ["pinned"],
    "promotion-check",
    "3d3c42e5aac5ba805825da76410c181273ba90b1",
    "3d3c42e5aac5ba805825da76410c181273ba90b2",
  ],
  [["pinned"], "promotion-check", "# v7.0.1", "# v6.0.0"],
  [["pinned"], "promotion-check", "acme/contender/actions/plan", "evil/contender/actions/plan"],
  [
    ["pinned"],
    "promotion-check",
    "acme/contender/actions/plan@0123456789abcdef0123456789abcdef01234567 # v0.1.0",
    "docker://alpine:3",
  ],
  [
    ["pinned", "cache"],
    "promote",
    "      - name: Record\n",
    "      - uses: actions/cache@0123456789abcdef0123456789abcdef01234567 # v5.0.0\n      - name: Record\n",
  ],
  [["credentials"], "promotion-check", "          persist-credentials: false\n", ""],
  [["credentials"], "promotion-check", "persist-credentials: false", "persist-credentials: true"],
  [["timeout"], "promotion-check", "    timeout-minutes: 30\n", ""],
  [["timeout"], "promotion-check", "timeout-minutes: 30", "timeout-minutes: 360"],
  [["plain-if"], "promote", PLAIN_IF, "if: ${{ needs.run.outputs.result }} != ''"],
  [["plain-if"], "promote", PLAIN_IF, "if: always()"],
  [["plain-if"], "promote", PLAIN_IF, "if: contains('refs/heads/main refs/heads/next', github.ref)"],
  [["plain-if"], "promote", PLAIN_IF, "if: needs.run.outputs.result == 'true' || github.event.forced"],
  [["plain-if"], "promote", PLAIN_IF, "if: |\n      needs.run.outputs.result == 'true'"],
  [["bot-identity"], "promote", PLAIN_IF, "if: github.actor != 'github-actions[bot]'"],
  [["bot-identity"], "promote", PLAIN_IF, "if: github.event.pull_request.user.login == 'dependabot[bot]'"],
  [["secrets"], "promote", "token: ${{ github.token }}", "token: ${{ secrets.DEPLOY_KEY }}"],
  [["secrets"], "promote", "token: ${{ github.token }}", "token: ${{ toJSON(secrets) }}"],
  [["concurrency"], "promote", "concurrency:\n  group: ${{ github.workflow }}\n  cancel-in-progress: false\n", ""],
  [
    ["no-matrix"],
    "experiment",
    "    steps:\n",
    "    strategy:\n      matrix:\n        config: ${{ fromJSON(needs.plan.outputs.configs) }}\n    steps:\n",
  ],
  [["plain-job"], "experiment", "runs-on: ubuntu-latest", "runs-on: [self-hosted, linux]"],
  [["plain-job"], "experiment", "runs-on: ubuntu-latest", "runs-on: ubuntu-latest\n    container: node:24"],
  [["swallowed"], "experiment", "    steps:\n", "    continue-on-error: true\n    steps:\n"],
];
for (const [rules, name, from, to] of WORSE) {
  test(`${rules[0]}: ${name} with ${JSON.stringify(to.slice(0, 60))} for ${JSON.stringify(from.slice(0, 40))}`, () => {
    const { text } = consumerWorkflows().find((workflow) => workflow.name === name)!;
    assert.ok(text.includes(from), "the place is there");
    const found = breaches(
      name,
      text.replace(from, () => to),
      CONSUMER_LAW,
    );
    assert.deepEqual(found.map(({ rule }) => rule).sort(), [...rules].sort());
  });
}

test("cache: a package manager's cache that setup-node would switch on by itself", () => {
  const { text } = ownWorkflows().find(({ name }) => name === "promote")!;
  const off = "          package-manager-cache: false\n";
  assert.ok(text.includes(off));
  for (const to of ["", `${off}          cache: npm\n`]) {
    const found = breaches("promote", text.replace(off, to), OWN_LAW);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ["cache"],
    );
  }
});

test("pull-code: a job with a right to write checks out what stands on the branch, never what is proposed", () => {
  const { text } = ownWorkflows().find(({ name }) => name === "experiment")!;
  const base = "          ref: ${{ github.event.pull_request.base.sha }}\n";
  assert.equal(text.split(base).length, 2, "one job has such a right");
  for (const [to, found] of [
    ["          ref: ${{ github.event.pull_request.head.sha }}\n", "${{ github.event.pull_request.head.sha }}"],
    ["          ref: ${{ github.head_ref }}\n", "${{ github.head_ref }}"],
    ["", "the forge's merge"],
  ] as const) {
    const [breach, ...more] = breaches("experiment", text.replace(base, to), OWN_LAW);
    assert.deepEqual([breach?.rule, breach?.found, more], ["pull-code", found, []]);
  }
});

test("a copy of a workflow under another name waits for itself alone", () => {
  for (const { name, text } of consumerWorkflows()) {
    const [, group] = /^concurrency:\n {2}group: (.*)$/m.exec(text)!;
    assert.match(group!, name === "dispatch" ? /github\.run_id/ : /^\$\{\{ github\.workflow \}\}/, name);
  }
});

test("a breach names its line", () => {
  const { text } = consumerWorkflows().find(({ name }) => name === "promotion-check")!;
  const line = text.split("\n").findIndex((row) => row.includes("timeout-minutes")) + 1;
  const [found] = breaches(
    "promotion-check",
    text.replace("timeout-minutes: 30", "timeout-minutes: 300"),
    CONSUMER_LAW,
  );
  assert.deepEqual(found, { rule: "timeout", line, found: "300" });
});
