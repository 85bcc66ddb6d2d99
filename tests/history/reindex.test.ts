import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import { ContenderError } from "../../src/errors.ts";
import { checkIndex, reindex } from "../../src/history/reindex.ts";
import type { Row } from "../../src/ports/index.ts";
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

test("a file that is no key of a store is told, and keeps no other back", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "contender-reindex-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const store = folderStore(folder);
  const { held } = await storeOf(["a"], 4);
  for (const [key, bytes] of held) await store.create(key, bytes);
  const stray = join(folder, "records/runs/a/notes (1).txt");
  writeFileSync(stray, "mine");
  const keeper = rowKeeper();
  const { objects, unreadable } = await reindex(store, { ...keeper, async *rows() {} });
  assert.deepEqual(
    unreadable.map(({ key, error }) => [key, error.code]),
    [[stray, "evidence-corrupt"]],
  );
  assert.equal(keeper.kept.size, objects);
  assert.ok(objects > 10, String(objects));
});

test("rows of which the store has nothing are looked for together, and go in slices", async () => {
  const store = await storeOf(["a"], 4);
  const many = 5_000;
  let [walked, ahead, now, together, gets] = [0, 0, 0, 0, 0];
  const slices: number[] = [];
  const index = {
    async *rows(table: string): AsyncIterable<Row> {
      if (!["runs", "metrics"].includes(table)) return;
      for (let n = 0; n < many; n++) {
        const key = `records/runs/b/${n.toString(16).padStart(16, "0")}.json`;
        for (let at = 0; at < (table === "runs" ? 1 : 5); at++) {
          ahead = Math.max(ahead, ++walked);
          yield { key, at };
        }
      }
    },
    async apply() {},
    async survey() {},
    async forget(keys: readonly string[]) {
      walked = 0;
      if (keys.length > 0) slices.push(keys.length);
    },
  };
  const slow = {
    ...store,
    async get(key: string) {
      if (key.includes("/b/")) gets++;
      together = Math.max(together, ++now);
      await turn();
      now--;
      return store.get(key);
    },
  };
  const done = await reindex(slow, index);
  const own = (await checkIndex(store, { async *rows() {} })).differs;
  assert.equal(done.differs, own + 6 * many);
  assert.equal(done.differences.length, 100);
  assert.deepEqual([slices.reduce((sum, slice) => sum + slice, 0), gets], [many, many]);
  assert.ok(Math.max(...slices) <= 500 && ahead <= 6 * 500, `${Math.max(...slices)} keys, ${ahead} rows`);
  assert.ok(together > 8, `${together} at once`);
});
