import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

/** What Terraform prints: plan.test.ts holds the files to it. */
const printed = (output: string) => fileURLToPath(new URL(`../fixtures/infra/${output}.txt`, import.meta.url));

/** Answers as GitHub's command line does, of a repository with the environments of a file, a name and its branches a line. */
const STAND_IN = `#!/usr/bin/env bash
printf '%s\\n' "$*" >>"$ASKED/arguments"
case "$*" in
  *"--method "*) if [ -e "$ASKED/free" ]; then echo "gh: Not Found (HTTP 404)" >&2; exit 1; fi ;;
  *--paginate*) cut -d: -f1 "$ASKED/environments" ;;
  *deployment-branch-policies*)
    name=$(cut -d/ -f5 <<<"$2")
    branches=$(grep -i "^$name:" "$ASKED/environments" | cut -d: -f2)
    if [ -z "$branches" ]; then echo '{"message":"Not Found"}'; echo "gh: Not Found (HTTP 404)" >&2; exit 1; fi
    echo "$branches" ;;
esac
`;

describe("what Terraform prints for shells", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "contender-commands-"));
    writeFileSync(join(folder, "gh"), STAND_IN);
    chmodSync(join(folder, "gh"), 0o755);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Pipes the commands into bash, as README.md says. @param environments that are there, as the stand-in reads them */
  function run(environments: readonly string[]) {
    writeFileSync(join(folder, "arguments"), "");
    writeFileSync(join(folder, "environments"), environments.map((line) => `${line}\n`).join(""));
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, ASKED: folder };
    const input = readFileSync(printed("commands"));
    const { status, stderr } = spawnSync("bash", { env, input, encoding: "utf8" });
    const asked = readFileSync(join(folder, "arguments"), "utf8").split("\n");
    const made = asked.flatMap((line) => /--method PUT repos\/acme\/tracks\/environments\/(\S+)/.exec(line)?.[1] ?? []);
    const set = asked.flatMap((line) => /^variable set (\S+)/.exec(line)?.[1] ?? []);
    return { status, stderr, asked, made, set };
  }

  test("the commands make the environments for the default branch alone, and set the variables", () => {
    const { status, stderr, asked, made, set } = run([]);
    assert.equal(status, 0, stderr);
    assert.equal(stderr, "");
    assert.deepEqual(made, ["monitor", "production", "promote", "record"]);
    for (const name of made) {
      const policy = `repos/acme/tracks/environments/${name}/deployment-branch-policies -f name=main`;
      assert.equal(asked.filter((line) => line.endsWith(`--method POST ${policy}`)).length, 1);
    }
    assert.equal(set.length, 9);
  });

  test("the commands leave an environment that is there, and say where it is open to more", () => {
    const { status, stderr, asked, made, set } = run(["Production:main dev", "record:main", "monitor:"]);
    assert.equal(status, 0, stderr);
    assert.deepEqual(made, ["promote"]);
    assert.equal(asked.filter((line) => line.includes("--method")).length, 2);
    const lines = stderr.trimEnd().split("\n");
    assert.equal(lines.length, 2, stderr);
    assert.match(lines[0]!, /^the environment monitor was there .* found no list of branches; look at https:/);
    assert.match(lines[1]!, /^the environment production was there .* expected that main alone .* found main dev;/);
    assert.equal(set.length, 9);
  });

  test("the commands say what it takes where GitHub makes no environment", () => {
    writeFileSync(join(folder, "free"), "");
    const { status, stderr, made, set } = run([]);
    rmSync(join(folder, "free"));
    assert.equal(status, 1);
    assert.match(stderr, /acme\/tracks no environments: one that is private needs GitHub Pro, Team or Enterprise/);
    assert.deepEqual([made, set], [["monitor"], []]);
  });

  test("the exports let a shell know where the evidence and the index are", () => {
    const script = `eval "$(cat "$1")"; printf '%s ' "$CONTENDER_STORE" "$CONTENDER_STORE_OWNER" "$CONTENDER_DATABASE" "$AWS_REGION"; env`;
    const options = { env: { PATH: process.env.PATH }, encoding: "utf8" } as const;
    const { status, stdout } = spawnSync("bash", ["-c", script, "bash", printed("exports")], options);
    assert.equal(status, 0);
    const bucket = "s3://contender-000000000000-eu-central-1";
    assert.ok(stdout.startsWith(`${bucket} 000000000000 lambda:contender-indexer eu-central-1 `), stdout);
    assert.ok(stdout.includes(`\nCONTENDER_STORE=${bucket}\n`), stdout);
    assert.doesNotMatch(stdout, /CONTENDER_ROLE/);
  });
});
