import assert from "node:assert/strict";
import { test } from "node:test";
import { type ProposalBranch, parseProposalBranch, renderBranch } from "../../src/registry/branches.ts";
import { refused } from "../adapters/refused.ts";

const PAIRS: [name: string, means: ProposalBranch][] = [
  ["rollback/trending", { kind: "rollback", model: "trending" }],
  ["rollback/a-b_2", { kind: "rollback", model: "a-b_2" }],
  ["config/trending-0123abcd", { kind: "config", model: "trending", content: "0123abcd" }],
  ["config/a-01234567-89abcdef", { kind: "config", model: "a-01234567", content: "89abcdef" }],
];

for (const [name, means] of PAIRS) {
  test(`${name} renders and parses`, () => {
    assert.equal(renderBranch(means), name);
    assert.deepEqual(parseProposalBranch(name), means);
  });
}

for (const name of [
  "",
  "main",
  "promote/trending",
  "rollback/",
  "rollback/A",
  "rollback/a/b",
  "rollback/a\n",
  "x/rollback/a",
  "config/trending",
  "config/-0123abcd",
  "config/a-0123ABCD",
  "config/a-0123abc",
  "config/a-0123abcd\n",
  `rollback/${"a".repeat(65)}`,
]) {
  test(`${JSON.stringify(name.slice(0, 30))} is none of these`, () =>
    assert.equal(parseProposalBranch(name), undefined));
}

test("no branch is made of what has no place in a name", () => {
  for (const model of ["", "../x", "A", "-a", "a b"]) {
    assert.throws(() => renderBranch({ kind: "rollback", model }), refused("internal"));
  }
  assert.throws(() => renderBranch({ kind: "config", model: "a", content: "../.." }), refused("internal"));
});
