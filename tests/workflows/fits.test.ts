// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, as they stand there
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { parse } from "yaml";
import { releasedEngine } from "../../src/verbs/workflows/site.ts";
import { awsWorkflows, consumerWorkflows, ownWorkflows, RELEASE, ROOT } from "./repositories.ts";

interface Action {
  readonly inputs?: Record<string, { required?: boolean; default?: string }>;
  readonly outputs?: Record<string, unknown>;
}

interface Job {
  readonly needs?: string | string[];
  readonly outputs?: Record<string, string>;
  readonly steps: { id?: string; if?: string; uses?: string; with?: Record<string, unknown> }[];
}

const actions = new Map(
  readdirSync(`${ROOT}/actions`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, parse(readFileSync(`${ROOT}/actions/${name}/action.yml`, "utf8")) as Action]),
);
const trace = new NoOperationTraceWriter();

/** What GitHub's own parser says, a line each. */
function said(result: ReturnType<typeof parseWorkflow>): string[] {
  return result.context.errors.getErrors().map((error) => `${error.prefix}: ${error.rawMessage}`);
}

test("GitHub's own parser takes every workflow and every action", () => {
  for (const { name, text } of [...ownWorkflows(), ...consumerWorkflows(), ...awsWorkflows()])
    assert.deepEqual(said(parseWorkflow({ name: `${name}.yml`, content: text }, trace)), []);
  assert.deepEqual([...actions.keys()].sort(), ["plan", "promote", "propose", "report", "revert", "run"]);
  for (const name of actions.keys()) {
    const content = readFileSync(`${ROOT}/actions/${name}/action.yml`, "utf8");
    assert.deepEqual(said(parseAction({ name, content }, trace)), []);
  }
});

test("GitHub's own parser would notice", () => {
  const { text } = consumerWorkflows()[0]!;
  const worse = text.replace("{ needs.run.outputs.result", "{ nedes.run.outputs.result");
  assert.match(
    said(parseWorkflow({ name: "x.yml", content: worse }, trace)).join(),
    /Unrecognized named-value: 'nedes'/,
  );
});

/** What a workflow asks of our actions and of its own jobs that they don't have. */
function misfits(text: string): string[] {
  const { jobs } = parse(text) as { jobs: Record<string, Job> };
  const wrong: string[] = [];
  for (const [id, job] of Object.entries(jobs)) {
    const given = new Map<string, Action | undefined>();
    for (const step of job.steps) {
      const name = /(?:^\.|contender)\/actions\/([a-z-]+)(?:@|$)/.exec(step.uses ?? "")?.[1];
      const action = name === undefined ? undefined : actions.get(name);
      if (name !== undefined && action === undefined) wrong.push(`${id}: no action ${name}`);
      if (step.id !== undefined) given.set(step.id, action);
      const asked = JSON.stringify([step.with ?? {}, step.if ?? ""]);
      for (const [, other = "", output = ""] of asked.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g))
        if (!(output in (given.get(other)?.outputs ?? {}))) wrong.push(`${id}: step ${other} gives no ${output}`);
      if (action === undefined) continue;
      const inputs = action.inputs ?? {};
      for (const key of Object.keys(step.with ?? {}))
        if (!(key in inputs)) wrong.push(`${id}: ${name} takes no ${key}`);
      for (const [key, { required }] of Object.entries(inputs))
        if (required && !(key in (step.with ?? {}))) wrong.push(`${id}: ${name} needs ${key}`);
    }
    for (const [name, value] of Object.entries(job.outputs ?? {})) {
      const [, step = "", output = ""] = /steps\.([\w-]+)\.outputs\.([\w-]+)/.exec(value) ?? [];
      if (!(output in (given.get(step)?.outputs ?? {})) || output !== name) wrong.push(`${id}: no output ${value}`);
    }
    const needs = [job.needs ?? []].flat();
    for (const [, other = "", output = ""] of JSON.stringify(job).matchAll(
      /needs\.([\w-]+)\.(?:outputs\.([\w-]+))?/g,
    )) {
      if (!needs.includes(other)) wrong.push(`${id}: does not wait for ${other}`);
      if (output !== "" && !(output in (jobs[other]?.outputs ?? {}))) wrong.push(`${id}: ${other} gives no ${output}`);
    }
  }
  return wrong;
}

test("inputs and outputs are those that the actions have", () => {
  for (const { name, text } of [...ownWorkflows(), ...consumerWorkflows(), ...awsWorkflows()])
    assert.deepEqual(misfits(text), [], name);
  const { text } = consumerWorkflows()[0]!;
  assert.deepEqual(misfits(text.replace("comment: always", "coment: always")), ["report: report takes no coment"]);
  assert.deepEqual(misfits(text.replace(/ +result: \$\{\{ needs.*\n/, "")), ["report: report needs result"]);
  assert.deepEqual(
    misfits(text.replace("result: ${{ steps.run.outputs.result }}", "result: ${{ steps.run.outputs.results }}")),
    ["run: no output ${{ steps.run.outputs.results }}"],
  );
  const asks = text.replace("        id: run\n", "        id: run\n        if: steps.run.outputs.models != ''\n");
  assert.deepEqual(misfits(asks), ["run: step run gives no models"]);
  assert.deepEqual(
    [...new Set(misfits(text.replace("needs: [run]", "needs: [plan]")))],
    ["report: does not wait for run"],
  );
});

test("a pull request is judged at its head with its whole history, the default branch at its tip", () => {
  const refs = (text: string) => {
    const { jobs } = parse(text) as { jobs: Record<string, Job> };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@") && !step.with?.repository);
    return new Set(checkouts.map((step) => `${step.with?.ref} ${step.with?.["fetch-depth"]}`));
  };
  for (const { name, text } of consumerWorkflows(RELEASE, "trunk")) {
    const pull = "github.event.pull_request.head.sha";
    const head = /\n {2}merge_group:/.test(text) ? `${pull} || github.sha` : pull;
    const ref = /on:\n {2}pull_request:/.test(text) ? `\${{ ${head} }}` : "trunk";
    assert.deepEqual([...refs(text)], [`${ref} 0`], name);
  }
});

test("what is required is reported in a merge queue too", () => {
  for (const workflows of [ownWorkflows(), consumerWorkflows(), awsWorkflows()]) {
    const { text } = workflows.find(({ name }) => name === "promotion-check")!;
    assert.deepEqual(Object.keys((parse(text) as { on: object }).on), ["pull_request", "merge_group"]);
  }
});

test("a repository that uses a release installs and builds nothing, and writes its comment without a checkout", () => {
  for (const { name, text } of consumerWorkflows())
    assert.doesNotMatch(text, /setup-node|\bnpm\b|run: make|uses: \.\//, name);
  const { jobs } = parse(consumerWorkflows()[0]!.text) as { jobs: Record<string, Job> };
  assert.equal(jobs.report?.steps.length, 1);
});

test("a branch whose name YAML takes for something else, an engine on a server of one's own", () => {
  const { text } = consumerWorkflows(RELEASE, "on").find(({ name }) => name === "promote")!;
  assert.deepEqual((parse(text) as { on: { push: { branches: unknown } } }).on.push.branches, ["on"]);
  const engine = releasedEngine({ ...RELEASE, home: "https://git.acme.test/acme/contender" });
  assert.equal(engine.uses("plan"), `https://git.acme.test/acme/contender/actions/plan@${RELEASE.commit} # v0.1.0`);
  assert.match(engine.cli.steps, /repository: acme\/contender\n.*\n\s+github-server-url: https:\/\/git\.acme\.test\n/);
});
