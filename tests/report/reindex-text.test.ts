import assert from "node:assert/strict";
import { test } from "node:test";
import { type ReindexSummary, reindexText } from "../../src/report/reindex-text.ts";

const NOTHING: ReindexSummary = {
  check: false,
  objects: 7,
  differs: 0,
  differences: [],
  unreadable: [],
  migrated: undefined,
  left: false,
};

test("what holds its rows says so, what can't be read is no part of that", () => {
  assert.equal(reindexText(NOTHING), "7 objects looked at: the index holds just their rows.\n");
  const text = reindexText({ ...NOTHING, unreadable: [{ key: "records/runs/a/b.json", message: "it is corrupt" }] });
  assert.match(text, /^7 objects looked at: the index holds just the rows of those that can be read\.\n/);
  assert.match(text, /1 object can't be read, and what rows there are stay:\n\n- it is corrupt\n$/);
});

test("where notifications bring the rows nothing is claimed of them", () => {
  const text = reindexText({ ...NOTHING, objects: 0, migrated: { from: 0, to: 1 }, left: true });
  assert.match(text, /^The schema went from version 0 to 1\.\n\nThe rows follow the bucket's notifications/);
  assert.doesNotMatch(text, /holds just|objects looked at/);
});

test("differences are named up to twenty, and counted beyond", () => {
  const one = (at: number) => ({ key: `records/runs/a/${at}.json`, table: "runs", at: 0, kind: "missing" });
  const differences = Array.from({ length: 23 }, (_, at) => one(at));
  const text = reindexText({ ...NOTHING, check: true, differs: 23, differences });
  assert.equal(text.match(/^- missing: runs /gm)?.length, 20);
  assert.match(text, /- and 3 more\n/);
  assert.match(text, /`contender reindex` mends it\.\n$/);
});
