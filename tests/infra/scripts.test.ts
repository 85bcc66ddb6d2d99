import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { INFRA } from "./terraform.ts";

const SECRET = "canary'pass\"word";

/** Answers as Terraform and AWS's command line do, and writes down what it was asked and given. */
const STAND_IN = `#!/usr/bin/env bash
{ printf '%s' "$(basename "$0")"; printf ' %s' "$@"; echo; } >>"$ASKED/arguments"
case "$*" in
  *"output -raw region") printf eu-central-1 ;;
  *"output -raw commands") printf 'gh variable set A' ;;
  *"output -raw "*) printf '%s' "the-\${!#}" ;;
  *get-secret-value*) cat "$ASKED/secret" ;;
  *"lambda invoke"*) cat /dev/stdin >"$ASKED/payload"; cat "$ASKED/answer" >"\${!#}"; echo '{"StatusCode":200}' ;;
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

  function run(script: string, answer: string) {
    for (const name of ["arguments", "payload"]) writeFileSync(join(folder, name), "");
    writeFileSync(join(folder, "answer"), answer);
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, ASKED: folder };
    const { status, stdout, stderr } = spawnSync("bash", [INFRA + script], { env, encoding: "utf8" });
    const asked = readFileSync(join(folder, "arguments"), "utf8");
    return { status, stdout, stderr, asked, payload: readFileSync(join(folder, "payload"), "utf8") };
  }

  test("bootstrap hands the first user's password over without showing it, and has it changed", () => {
    const { status, stdout, stderr, asked, payload } = run("bootstrap.sh", '{"answer":{"from":0,"to":2}}');
    assert.equal(status, 0, stderr);
    assert.deepEqual(JSON.parse(payload), {
      contender: "migrate",
      master: { user: "contender_master", password: SECRET },
    });
    for (const shown of [stdout, stderr, asked]) assert.ok(!shown.includes("canary"), shown);
    assert.match(asked, /aws lambda invoke .*--function-name the-indexer/);
    assert.match(asked, /aws rds modify-db-instance .*the-database --rotate-master-user-password/);
  });

  test("bootstrap fails where the indexer refuses, and leaves the password", () => {
    const { status, stderr, asked } = run("bootstrap.sh", '{"refused":{"code":"index-refused","faults":[]}}');
    assert.equal(status, 1);
    assert.match(stderr, /expected the indexer to answer, found: .*index-refused/);
    assert.doesNotMatch(asked, /rotate/);
  });

  test("variables prints Terraform's commands", () => {
    assert.equal(run("variables.sh", "").stdout, "gh variable set A");
  });

  test("are whole and can be run", () => {
    for (const script of ["bootstrap.sh", "variables.sh"]) execFileSync("bash", ["-n", INFRA + script]);
  });
});
