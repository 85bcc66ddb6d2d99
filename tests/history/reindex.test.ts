import assert from "node:assert/strict";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { reindex } from "../../src/history/reindex.ts";
import { rowKeeper } from "../indexer/row-keeper.ts";
import { storeOf } from "./store-of.ts";

test("a row that the tables can't carry is told, and keeps no other back", async () => {
  const store = await storeOf(["a"], 8);
  const bad = "records/runs/a/0000000000000003.json";
  const keeper = rowKeeper();
  const index = {
    ...keeper,
    async *rows() {},
    async apply(facts: Parameters<typeof keeper.apply>[0]) {
      if (facts.some(({ key }) => key === bad)) throw new ContenderError("record-invalid", { message: "too long" });
      await keeper.apply(facts);
    },
  };
  const { objects, unreadable } = await reindex(store, index);
  assert.deepEqual(
    unreadable.map(({ key, error }) => [key, error.code]),
    [[bad, "record-invalid"]],
  );
  assert.ok(objects > 20, String(objects));
  assert.equal(keeper.kept.size, objects - 1);
  assert.ok(!keeper.kept.has(bad));
});
