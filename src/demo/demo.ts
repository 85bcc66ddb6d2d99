/**
 * `make demo`: the whole loop in a scratch git repository, which stays so that it can be looked at. Every command is the
 * bundled CLI or git, as a person would type them, and each verdict is checked against the one that the story tells.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CHAPTERS, type Chapter, configText } from "./story.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(top, "dist", "contender.js");
const folder = mkdtempSync(join(tmpdir(), "contender-demo-"));
const { CI: _ci, ...env } = process.env;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function git(...args: string[]): void {
  say(`$ git ${args.map((word) => (/[\s']/.test(word) ? `"${word}"` : word)).join(" ")}`);
  execFileSync("git", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

/** Calls the CLI, shows what it prints, and gives its exit code. */
function contender(...args: string[]): number {
  say(`$ contender ${args.join(" ")}`);
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  say(stdout.trimEnd());
  return status ?? 70;
}

function verdictOf(...args: string[]): string {
  const out = spawnSync(process.execPath, [cli, ...args, "--json", "--quiet"], { cwd: folder, env, encoding: "utf8" });
  return (JSON.parse(out.stdout) as { results: { verdict: string }[] }).results[0]!.verdict;
}

function expect(what: string, found: unknown, expected: unknown): void {
  if (found === expected) return;
  say(`\nThe demo expected ${what} ${JSON.stringify(expected)} and found ${JSON.stringify(found)}: look in ${folder}`);
  process.exit(1);
}

function tell(chapter: Chapter, number: number): void {
  say(`\n${"─".repeat(100)}\n${number}. ${chapter.title}\n`);
  git("switch", "--quiet", "-c", chapter.branch);
  if (number === 1) contender("init", "--data", "data/tracks.csv", "--model", "trending", "--target", "Stream");
  say("# edit configs/trending.yaml");
  writeFileSync(join(folder, "configs/trending.yaml"), configText(chapter.config));
  git("add", "--all");
  git("commit", "--quiet", "--message", chapter.subject);
  const code = contender("run", "configs/trending.yaml");
  expect("the exit code", code, chapter.verdict === undefined ? 2 : 0);
  if (chapter.verdict === undefined) {
    git("switch", "--quiet", "main");
    return;
  }
  expect("the verdict", verdictOf("run", "configs/trending.yaml"), chapter.verdict);
  if (!chapter.merge) {
    git("switch", "--quiet", "main");
    return;
  }
  say("\nSomebody reads the page and merges the config. On main the run is made again, for the record:\n");
  git("switch", "--quiet", "main");
  git("merge", "--quiet", "--no-ff", "--message", `Merge ${chapter.branch}`, chapter.branch);
  expect("the exit code", contender("run", "--record", "--quiet", "configs/trending.yaml"), 0);
  expect("the exit code", contender("promote"), 0);
  git("merge", "--quiet", "--no-ff", "--message", "Merge promote/trending", "promote/trending");
  contender("models");
}

git("init", "--quiet", "--initial-branch", "main", ".");
git("config", "user.name", "Demo");
git("config", "user.email", "demo@example.test");
mkdirSync(join(folder, "data"));
execFileSync(
  process.execPath,
  ["--import", "tsx", "src/demo/write-sample.ts", "4000", "7", join(folder, "data/tracks.csv")],
  {
    cwd: top,
    stdio: "inherit",
  },
);
git("add", "--all");
git("commit", "--quiet", "--message", "Add the tracks");
for (const [index, chapter] of CHAPTERS.entries()) tell(chapter, index + 1);
say(`\nThe repository of this demo stays in ${folder}: git log --graph, .contender/store, configs/champions.`);
