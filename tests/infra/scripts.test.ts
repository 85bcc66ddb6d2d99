import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { INFRA } from "./terraform.ts";

const SECRET = "canary'pass\"word";

const ANSWERED = '{"answer":{"from":0,"to":2}}';
const REFUSED = '{"refused":{"code":"index-refused","faults":[]}}';
const FAILED = '{"refused":{"code":"index-failed","faults":[]}}';

/** Answers as Terraform and AWS's command line do, and writes down what it was asked and given. */
const STAND_IN = `#!/usr/bin/env bash
{ printf '%s' "$(basename "$0")"; printf ' %s' "$@"; echo " tries=$AWS_MAX_ATTEMPTS"; } >>"$ASKED/arguments"
case "$*" in
  *"output -raw region") printf eu-central-1 ;;
  *"output -raw commands") printf 'gh variable set A' ;;
  *"output -raw "*) printf '%s' "the-\${!#}" ;;
  *get-secret-value*) cat "$ASKED/secret" ;;
  *"lambda invoke"*)
    { cat /dev/stdin; echo; } >>"$ASKED/payloads"
    sed -n "$(wc -l <"$ASKED/payloads")p" "$ASKED/answers" >"\${!#}"
    echo '{"StatusCode":200}' ;;
esac
`;

describe("the scripts of infra", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "contender-scripts-"));
    for (const name of ["terraform", "aws"]) {
      writeFileSync(join(folder, name), STAND_IN);
      chmodSync(join(folder, name), 0o755);
    }
    writeFileSync(join(folder, "secret"), JSON.stringify({ username: "contender_master", password: SECRET }));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** @param answers the indexer's, one a call */
  function run(script: string, ...answers: string[]) {
    for (const name of ["arguments", "payloads"]) writeFileSync(join(folder, name), "");
    writeFileSync(join(folder, "answers"), `${answers.join("\n")}\n`);
    const env = { ...process.env, AWS_MAX_ATTEMPTS: "", PATH: `${folder}:${process.env.PATH}`, ASKED: folder };
    const { status, stdout, stderr } = spawnSync("bash", [INFRA + script], { env, encoding: "utf8" });
    const asked = readFileSync(join(folder, "arguments"), "utf8");
    const payloads = readFileSync(join(folder, "payloads"), "utf8").split("\n").filter(Boolean);
    return { status, stdout, stderr, asked, payloads: payloads.map((payload) => JSON.parse(payload)) };
  }

  test("bootstrap hands the first user's password over without showing it, and has it changed", () => {
    const { status, stdout, stderr, asked, payloads } = run("bootstrap.sh", REFUSED, ANSWERED);
    assert.equal(status, 0, stderr);
    const master = { user: "contender_master", password: SECRET };
    assert.deepEqual(payloads, [{ contender: "migrate" }, { contender: "migrate", master }]);
    for (const shown of [stdout, stderr, asked]) assert.ok(!shown.includes("canary"), shown);
    const invoke = /aws lambda invoke .*--function-name the-indexer .*--cli-read-timeout 900 .* tries=1$/gm;
    assert.equal(asked.match(invoke)?.length, 2, asked);
    assert.match(asked, /aws rds modify-db-instance .*the-database --rotate-master-user-password/);
  });

  test("bootstrap reads no password where the owner comes by a token", () => {
    const { status, stderr, asked, payloads } = run("bootstrap.sh", ANSWERED);
    assert.equal(status, 0, stderr);
    assert.deepEqual(payloads, [{ contender: "migrate" }]);
    assert.doesNotMatch(asked, /get-secret-value|rotate/);
  });

  test("bootstrap hands no password to a database that is down", () => {
    const { status, stderr, asked, payloads } = run("bootstrap.sh", FAILED, ANSWERED);
    assert.equal(status, 1);
    assert.match(stderr, /expected the indexer to answer, found: .*index-failed/);
    assert.equal(payloads.length, 1);
    assert.doesNotMatch(asked, /get-secret-value|rotate/);
  });

  test("bootstrap fails where the indexer refuses, and leaves the password", () => {
    const { status, stderr, asked } = run("bootstrap.sh", REFUSED, REFUSED);
    assert.equal(status, 1);
    assert.match(stderr, /expected the indexer to answer, found: .*index-refused/);
    assert.doesNotMatch(asked, /rotate/);
  });

  test("variables prints Terraform's commands", () => {
    assert.equal(run("variables.sh").stdout, "gh variable set A");
  });

  test("are whole and can be run", () => {
    for (const script of ["bootstrap.sh", "variables.sh"]) execFileSync("bash", ["-n", INFRA + script]);
  });
});
