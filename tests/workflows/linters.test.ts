import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { actionNames } from "../../src/build/action-names.ts";
import { need, toolAt } from "../house/need.ts";
import { awsWorkflows, consumerWorkflows, ROOT } from "./repositories.ts";

const folder = mkdtempSync(join(tmpdir(), "contender-lint-"));
after(() => rmSync(folder, { recursive: true }));

/** A repository with some workflows, as the linters take it. */
function repository(name: string, workflows: readonly { name: string; text: string }[]): string {
  const top = join(folder, name);
  mkdirSync(join(top, ".github/workflows"), { recursive: true });
  for (const { name: stem, text } of workflows) writeFileSync(join(top, `.github/workflows/${stem}.yml`), text);
  spawnSync("git", ["init", "--quiet", top]);
  return top;
}

function own(): string {
  const top = repository("own", []);
  for (const part of [".github", "actions"]) cpSync(join(ROOT, part), join(top, part), { recursive: true });
  // What the build makes: actionlint asks whether it is there.
  mkdirSync(join(top, "dist/actions"), { recursive: true });
  for (const name of actionNames(ROOT)) writeFileSync(join(top, `dist/actions/${name}.js`), "");
  return top;
}

const worse = () =>
  consumerWorkflows().map(({ name, text }) => ({
    name,
    text: text.replace("          persist-credentials: false\n", "").replace("timeout-minutes", "timeout"),
  }));

function lint(program: string, args: readonly string[], cwd: string): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, text: stdout + stderr };
}

test("actionlint finds nothing", need("actionlint"), () => {
  for (const top of [own(), repository("consumer", consumerWorkflows()), repository("aws", awsWorkflows())]) {
    const { status, text } = lint(toolAt("actionlint"), ["-no-color"], top);
    assert.equal(status, 0, text);
  }
  assert.match(
    lint(toolAt("actionlint"), ["-no-color"], repository("worse", worse())).text,
    /unexpected key "timeout"/,
  );
});

test("zizmor at its pedantic persona finds nothing", need("zizmor"), () => {
  const zizmor = ["--offline", "--no-progress", "--persona", "pedantic", "."];
  for (const top of [own(), repository("consumer", consumerWorkflows()), repository("aws", awsWorkflows())]) {
    const { status, text } = lint(toolAt("zizmor"), zizmor, top);
    assert.equal(status, 0, text);
    assert.match(text, /No findings to report/);
  }
  assert.match(lint(toolAt("zizmor"), zizmor, repository("worse", worse())).text, /artipacked/);
});
