import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseConfig } from "../../src/config/parse-config.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const text = (path: string) => readFileSync(join(top, path), "utf8");

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "actions/README.md",
  "infra/README.md",
].concat(
  readdirSync(join(top, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
);

test("every top-level name of the design is there", () => {
  for (const name of [
    ..."pipelines actions src configs infra .github tests Makefile package.json tsconfig.json lefthook.yml".split(" "),
    ..."README.md LICENSE CHANGELOG.md SECURITY.md CONTRIBUTING.md docs .editorconfig .gitattributes .npmrc .ci".split(
      " ",
    ),
  ])
    assert.ok(existsSync(join(top, name)), name);
});

for (const page of pages) {
  test(`${page}: links lead somewhere, and what it makes can be made`, () => {
    for (const [, target] of text(page)
      .replaceAll(/`[^`\n]*`/g, "")
      .matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g))
      assert.ok(existsSync(join(top, dirname(page), target!)), `${page} links to ${target}`);
    const targets = new Set([...text("Makefile").matchAll(/^([a-z-]+):/gm)].map((match) => match[1]));
    for (const [, target] of text(page).matchAll(/(?:`|\$ )make ([a-z-]+)/g))
      assert.ok(targets.has(target), `make ${target}`);
  });
}

test("the README's table has every command, and no other", () => {
  const cli = ["--import", "tsx", join(top, "src/cli/contender.ts"), "--help"];
  const help = execFileSync(process.execPath, cli, { cwd: top, encoding: "utf8" }).split("Commands:\n")[1]!;
  const commands = [...help.matchAll(/^ {2}([a-z]+)/gm)].map((match) => match[1]!).filter((name) => name !== "help");
  assert.ok(commands.includes("run"));
  const named = [...text("README.md").matchAll(/^\| `contender [^|]*/gm)]
    .flatMap(([cell]) => cell.replaceAll("contender ", "").match(/(?<=`)[a-z]+/g) ?? [])
    .sort();
  assert.deepEqual([...new Set(named)], commands.sort());
});

test("the README's config is valid", () => {
  const [, yaml] = text("README.md").match(/```yaml\n(# configs\/trending\.yaml\n.*?)```/s)!;
  const { model, config } = parseConfig(new TextEncoder().encode(yaml), "configs/trending.yaml");
  assert.equal(model, "trending");
  assert.equal(config.gate.primary.metric, "roc_auc");
});

test("the list of decisions is complete", () => {
  const pages = readdirSync(join(top, "docs/adr")).filter((file) => file !== "README.md");
  for (const page of pages) assert.ok(text("docs/adr/README.md").includes(`](${page})`), page);
});
