// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, as they stand there
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parse } from "yaml";
import { CONSUMER, PINS } from "./grants.ts";
import { CONSUMER_LAW, consumerWorkflows, ROOT } from "./repositories.ts";
import { breaches } from "./rules.ts";

const page = readFileSync(join(ROOT, "docs/github.md"), "utf8");
const between = (name: string) => page.split(`<!-- ${name}: begin -->`)[1]!.split(`<!-- ${name}: end -->`)[0]!;
/** The cells of the rows of a table below a heading, as their code spans. */
const cells = (text: string) =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)),
    );
const section = (title: string) => page.split(`## ${title}\n`)[1]!.split("\n## ")[0]!;

test("the table of rights is that of the workflows", () => {
  const table: Record<string, Record<string, string>> = {};
  for (const [[workflow], jobs, rights] of cells(between("grants")) as [string[], string[], string[]][])
    for (const job of jobs) table[`${workflow}/${job}`] = Object.fromEntries(rights.map((right) => right.split(": ")));
  assert.deepEqual(table, CONSUMER);
});

test("each switch of init is named, and no other", () => {
  const cli = ["--import", "tsx", join(ROOT, "src/cli/contender.ts"), "init", "--help"];
  const help = execFileSync(process.execPath, cli, { cwd: ROOT, encoding: "utf8" });
  const known = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z]+)/gm)].map(([, name]) => name!);
  const everywhere = new Set(["--json", "--store", "--quiet", "--help", "--gitea"]);
  const named = cells(section("Begin")).flatMap(([first]) => first!.filter((word) => word.startsWith("--")));
  assert.deepEqual(named.sort(), known.filter((name) => !everywhere.has(name)).sort());
});

test("each task of dispatch is named with its fields", () => {
  const { text } = consumerWorkflows().find(({ name }) => name === "dispatch")!;
  const { inputs } = (parse(text) as { on: { workflow_dispatch: { inputs: Record<string, { options?: string[] }> } } })
    .on.workflow_dispatch;
  const table = cells(section('By hand: "Run workflow"'));
  assert.deepEqual(
    table.map(([task]) => task![0]),
    inputs.task!.options,
  );
  const fields = new Set(table.flatMap(([, second]) => second!.filter((word) => word in inputs)));
  assert.deepEqual(
    [...fields].sort(),
    Object.keys(inputs)
      .filter((name) => name !== "task")
      .sort(),
  );
});

test("promote with an app's token keeps the rules too, but for the one secret", () => {
  const { text } = consumerWorkflows().find(({ name }) => name === "promote")!;
  const [, yaml] = between("app").match(/```yaml\n(.*?)```/s)!;
  const at = text.lastIndexOf("    steps:\n");
  const app = (text.slice(0, at) + yaml + text.slice(at + "    steps:\n".length)).replace(
    "token: ${{ github.token }}",
    "token: ${{ steps.app.outputs.token }}",
  );
  const pins = {
    ...PINS,
    "actions/create-github-app-token": ["1b10c78c7865c340bc4f6099eb2f838309f1e8c3", "v3.1.1"] as const,
  };
  const found = breaches("promote", app, { ...CONSUMER_LAW, pins });
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ["secrets"],
  );
  assert.deepEqual(breaches("promote", app, { ...CONSUMER_LAW, pins, secrets: ["CONTENDER_APP_PRIVATE_KEY"] }), []);
  const said = parseWorkflow({ name: "promote.yml", content: app }, new NoOperationTraceWriter());
  assert.deepEqual(said.context.errors.getErrors(), []);
});

test("what it says where it does not work is what it says", () => {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const sources = files.map((file) => readFileSync(join(ROOT, "src", file), "utf8")).join("\n");
  const quoted = [...section("When it does not work").matchAll(/^\| `+([^`|]+)/gm)].map(([, words]) => words!.trim());
  const ours = quoted.filter((words) => !/^(GitHub Actions is not|contender\/)/.test(words));
  assert.ok(ours.length >= 5);
  for (const words of ours) assert.ok(sources.replaceAll("`", "").includes(words), words);
});
