import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { folderStore } from "../../src/adapters/store/folder-store.ts";
import { ContenderError } from "../../src/errors.ts";
import { readFacts } from "../../src/history/read-facts.ts";
import { takeIn } from "../../src/indexer/take-in.ts";
import type { Facts } from "../../src/ports/index.ts";
import type { Store } from "../../src/ports/store.ts";
import { scratch } from "../adapters/scratch.ts";
import { notification, told } from "./notification.ts";
import { rowKeeper } from "./row-keeper.ts";
import { type Stored, sample } from "./sample.ts";

const place = { bucket: "acme-ml", prefix: "team/" };
const message = (id: string, ...records: object[]) => ({ id, body: notification(...records) });
const created = (key: string, more = {}) => told(`team/${key}`, more);
const removed = (key: string, more = {}) => told(`team/${key}`, { event: "ObjectRemoved:Delete", ...more });

async function storeWith(t: TestContext, objects: readonly Stored[]): Promise<Store> {
  const store = folderStore(scratch(t));
  for (const { key, bytes } of objects) await store.create(key, bytes);
  return store;
}

const objects = sample(5);
const [step] = objects.filter(({ idle }) => idle) as [Stored];
const [object, comparison, run, execution] = objects.filter(({ idle }) => !idle) as [Stored, Stored, Stored, Stored];

test("objects that have rows get them; steps and blobs have none and fail nothing", async (t) => {
  const [store, index] = [await storeWith(t, objects), rowKeeper()];
  const messages = objects.map(({ key }, i) => message(`m${i}`, created(key)));
  const taken = await takeIn(messages, place, store, index);
  assert.deepEqual(taken, { put: 18, forgotten: 0, failures: [] });
  for (const [key, facts] of index.kept) assert.deepEqual(facts, await readFacts(store, key));
  assert.equal(index.kept.has(step.key) || index.kept.has(object.key), false);
  assert.ok([comparison, run, execution].every(({ key }) => index.kept.has(key)));
});

test("what is not there yet comes again, and nothing else does", async (t) => {
  const [store, index] = [await storeWith(t, [execution]), rowKeeper()];
  const messages = [message("m1", created(run.key)), message("m2", created(execution.key))];
  const first = await takeIn(messages, place, store, index);
  assert.deepEqual(
    first.failures.map(({ message, key, error }) => [message, key, error.code]),
    [["m1", run.key, "evidence-missing"]],
  );
  assert.deepEqual([...index.kept.keys()], [execution.key]);
  await store.create(run.key, run.bytes);
  const again = await takeIn(messages.slice(0, 1), place, store, index);
  assert.deepEqual(again.failures, []);
  assert.ok(index.kept.has(run.key));
});

test("a comparison comes again until what it names is there", async (t) => {
  const [store, index] = [await storeWith(t, [comparison]), rowKeeper()];
  const messages = [message("m1", created(comparison.key))];
  const first = await takeIn(messages, place, store, index);
  assert.deepEqual(
    first.failures.map(({ error }) => error.code),
    ["evidence-missing"],
  );
  assert.equal(index.kept.size, 0);
  await store.create(object.key, object.bytes);
  assert.deepEqual((await takeIn(messages, place, store, index)).failures, []);
  assert.ok(index.kept.has(comparison.key));
});

test("a corrupt object is told of by itself and holds no other back", async (t) => {
  const store = await storeWith(t, [{ ...run, bytes: run.bytes.slice(0, -5) }, execution]);
  const index = rowKeeper();
  const messages = [message("good", created(execution.key)), message("bad", created(run.key)), message("worse", {})];
  const { put, failures } = await takeIn([...messages, { id: "worst", body: "{" }], place, store, index);
  assert.equal(put, 1);
  assert.deepEqual(failures.map(({ message, error }) => [message, error.code]).sort(), [
    ["bad", "evidence-corrupt"],
    ["worse", "handover-invalid"],
    ["worst", "handover-invalid"],
  ]);
});

test("a message of several records comes again where one fails", async (t) => {
  const [store, index] = [await storeWith(t, [execution]), rowKeeper()];
  const { failures } = await takeIn([message("m1", created(execution.key), created(run.key))], place, store, index);
  assert.deepEqual(
    failures.map(({ message, key }) => [message, key]),
    [["m1", run.key]],
  );
  assert.deepEqual([...index.kept.keys()], [execution.key]);
});

test("every message about a key comes again where the key fails", async (t) => {
  const store = await storeWith(t, []);
  const { failures } = await takeIn(
    [message("m1", created(run.key)), message("m2", created(run.key))],
    place,
    store,
    rowKeeper(),
  );
  assert.deepEqual(failures.map(({ message }) => message).sort(), ["m1", "m2"]);
});

test("rows of what was taken away go; what came back, or never went, stays", async (t) => {
  const [store, index] = [await storeWith(t, [run, execution]), rowKeeper()];
  await takeIn([message("m1", created(run.key)), message("m2", created(execution.key))], place, store, index);
  await store.remove(run.key);
  const taken = await takeIn(
    [message("m3", removed(run.key)), message("m4", removed(execution.key)), message("m5", removed(step.key))],
    place,
    store,
    index,
  );
  assert.deepEqual(taken, { put: 1, forgotten: 1, failures: [] });
  assert.deepEqual([...index.kept.keys()], [execution.key]);
});

test("what another instance has put since it was not there keeps its rows", async (t) => {
  const [store, index] = [await storeWith(t, []), rowKeeper()];
  const late = {
    ...index,
    async forget(keys: readonly string[]) {
      // The other's batch, from the object to its rows, in the moment before ours takes them away.
      await store.create(run.key, run.bytes);
      await takeIn([message("other", created(run.key))], place, store, index);
      await index.forget(keys);
    },
  };
  const messages = [message("m1", removed(run.key)), message("m2", removed(execution.key))];
  assert.deepEqual(await takeIn(messages, place, store, late), { put: 1, forgotten: 1, failures: [] });
  assert.deepEqual([...index.kept.keys()], [run.key]);
});

test("made and taken away in one batch, in any order of the messages: S3's order counts", async (t) => {
  const [store, index] = [await storeWith(t, []), rowKeeper()];
  const made = message("made", created(run.key, { sequencer: "0A" }));
  const gone = message("gone", removed(run.key, { sequencer: "0B" }));
  const remade = message("remade", created(run.key, { sequencer: "0C" }));
  for (const order of [
    [made, gone],
    [gone, made],
  ]) {
    assert.deepEqual(await takeIn(order, place, store, index), { put: 0, forgotten: 1, failures: [] });
  }
  const { failures } = await takeIn([remade, gone, made], place, store, index);
  assert.deepEqual(failures.map(({ message }) => message).sort(), ["gone", "made", "remade"]);
});

test("previews, other prefixes and other buckets leave no row and are not asked for", async (t) => {
  const index = rowKeeper();
  const store = await storeWith(t, []);
  const preview = run.key.replace("records/", "previews/7/");
  const messages = [
    message("m1", created(preview)),
    message("m2", told(run.key)),
    message("m3", told(`team/${run.key}`, { bucket: "other" })),
    { id: "m4", body: '{"Event":"s3:TestEvent"}' },
  ];
  assert.deepEqual(await takeIn(messages, place, store, index), { put: 0, forgotten: 0, failures: [] });
  assert.equal(index.kept.size, 0);
});

test("what the index can't hold comes again by itself, with its why", async (t) => {
  const [store, index] = [await storeWith(t, [run, execution]), rowKeeper()];
  const picky = {
    ...index,
    async apply(facts: readonly Facts[]) {
      if (facts.some(({ key }) => key === run.key)) throw new ContenderError("record-invalid", { message: "too long" });
      await index.apply(facts);
    },
  };
  const messages = [message("m1", created(run.key)), message("m2", created(execution.key))];
  const { put, failures } = await takeIn(messages, place, store, picky);
  assert.equal(put, 1);
  assert.deepEqual(
    failures.map(({ message, key, error }) => [message, key, error.message]),
    [["m1", run.key, "too long"]],
  );
  assert.deepEqual([...index.kept.keys()], [execution.key]);
});
