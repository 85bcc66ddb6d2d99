import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { need, REAL_DATA_ABSENT } from "./need.ts";

const reporter = fileURLToPath(new URL("skips.js", import.meta.url));

/** Runs a suite of one test with some options under the reporter. */
function suite(options: string, env: Record<string, string>): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), "contender-skips-"));
  try {
    const file = join(folder, "one.test.mjs");
    writeFileSync(file, `import { test } from "node:test";\ntest("one", ${options}, () => {});\n`);
    const { NODE_TEST_CONTEXT: _context, CONTENDER_REQUIRE_ALL: _all, ...rest } = process.env;
    const args = ["--test", `--test-reporter=${reporter}`, "--test-reporter-destination=stdout", file];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8", env: { ...rest, ...env } });
    return { status, said: stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a test that did not run is listed with its reason", () => {
  const { status, said } = suite('{ skip: "no such tool" }', {});
  assert.equal(said, "not run (no such tool): 1 test, e.g. one\n");
  assert.equal(status, 0);
});

test("in CI a test that did not run is a failure", () => {
  const { status, said } = suite('{ skip: "no such tool" }', { CONTENDER_REQUIRE_ALL: "1" });
  assert.equal(said, "NOT RUN, so failed (no such tool): 1 test, e.g. one\n");
  assert.equal(status, 1);
  assert.equal(suite("{ todo: true }", { CONTENDER_REQUIRE_ALL: "1" }).status, 1);
});

test("in CI the real data may be absent", () => {
  const options = JSON.stringify({ skip: `${REAL_DATA_ABSENT}: say where` });
  const { status, said } = suite(options, { CONTENDER_REQUIRE_ALL: "1" });
  assert.equal(said, "not run (real data absent: say where): 1 test, e.g. one\n");
  assert.equal(status, 0);
  assert.deepEqual(suite("{}", { CONTENDER_REQUIRE_ALL: "1" }), { status: 0, said: "" });
});

test("a tool that is needed and absent skips, but not in CI", () => {
  const { CONTENDER_NODE24: tool, CONTENDER_REQUIRE_ALL: all } = process.env;
  try {
    delete process.env.CONTENDER_NODE24;
    delete process.env.CONTENDER_REQUIRE_ALL;
    assert.deepEqual(need("node24"), { skip: "set CONTENDER_NODE24 to the path of a Node 24 binary" });
    process.env.CONTENDER_REQUIRE_ALL = "1";
    assert.deepEqual(need("node24"), { skip: false });
    process.env.CONTENDER_REQUIRE_ALL = "";
    process.env.CONTENDER_NODE24 = process.execPath;
    assert.deepEqual(need("node24"), { skip: false });
  } finally {
    restore("CONTENDER_NODE24", tool);
    restore("CONTENDER_REQUIRE_ALL", all);
  }
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
