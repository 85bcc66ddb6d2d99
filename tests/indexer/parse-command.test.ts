import assert from "node:assert/strict";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { parseCommand } from "../../src/indexer/parse-command.ts";
import { refused } from "../adapters/refused.ts";

test("the commands are known", () => {
  const commands = [
    { contender: "migrate" },
    { contender: "migrate", master: { user: "postgres", password: "x" } },
    { contender: "check" },
    { contender: "reindex" },
    { contender: "state" },
    { contender: "ask", question: { ask: "promotions", limit: 1 } },
  ];
  for (const command of commands) assert.deepEqual(parseCommand(command), command);
});

for (const event of [
  undefined,
  null,
  7,
  "check",
  [],
  {},
  { contender: 1 },
  { contender: "drop" },
  { contender: "Check" },
]) {
  test(`${JSON.stringify(event)} is no command`, () => {
    assert.throws(() => parseCommand(event), refused("usage", "no such command"));
  });
}

test("a command takes its own words only, and all faults are told at once", () => {
  assert.throws(() => parseCommand({ contender: "check", since: "now" }), refused("usage", "check"));
  assert.throws(() => parseCommand({ contender: "ask" }), refused("usage", "question"));
  assert.throws(
    () => parseCommand({ contender: "migrate", master: { user: 7, password: "" } }),
    (error) => error instanceof ContenderError && error.faults.length === 2,
  );
});

test("no message repeats a password", () => {
  const password = "canary-0123456789";
  for (const master of [
    { user: 7, password },
    { user: "u", password, more: password },
    { user: "u", [password]: password },
    password,
  ]) {
    assert.throws(
      () => parseCommand({ contender: "migrate", master }),
      (error) => {
        assert.ok(error instanceof ContenderError);
        return !JSON.stringify([error.message, error.faults]).includes(password);
      },
    );
  }
});
