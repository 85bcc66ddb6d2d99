import assert from "node:assert/strict";
import { test } from "node:test";
import { serve } from "../../src/indexer/serve.ts";
import type { Index } from "../../src/ports/index.ts";
import { memoryStore } from "../records/memory-store.ts";
import { batch, notification, told } from "./notification.ts";
import { rowKeeper } from "./row-keeper.ts";
import { sample } from "./sample.ts";

/** What an event is answered, and what the log says meanwhile. */
async function served(event: unknown, top = memoryStore()) {
  const lines: string[] = [];
  const index = { ...rowKeeper(), ask: async () => [] } as unknown as Index;
  const place = { bucket: "acme-ml", prefix: "" };
  const say = (line: object) => lines.push(JSON.stringify(line));
  const answer = JSON.stringify(await serve(event, { place, top, index, migrate: async () => ({}), say }));
  return { answer, log: lines.join("\n") };
}

test("of a refused question the log says where and what was expected, the answer says all", async () => {
  const question = { ask: "runs", since: "canary-1", limit: "canary-2", model: "Canary-3" };
  const { answer, log } = await served({ contender: "ask", question });
  for (const word of ["canary-1", "canary-2", "Canary-3"]) assert.ok(answer.includes(word), word);
  assert.doesNotMatch(log, /canary/i);
  for (const word of [
    '"code":"usage"',
    "since: expected a date",
    "limit: expected a whole number",
    "model: expected",
  ]) {
    assert.ok(log.includes(word), `${word} in ${log}`);
  }
});

test("a message without a body comes again by itself", async () => {
  const top = memoryStore();
  const { key, bytes } = sample(1).find((one) => one.key.includes("/runs/"))!;
  await top.create(key, bytes);
  const { Records: records } = batch([{ id: "good", body: notification(told(key)) }]) as { Records: object[] };
  for (const body of [undefined, null, 7]) {
    const { answer } = await served({ Records: [...records, { ...records[0], messageId: "bad", body }] }, top);
    assert.equal(answer, '{"batchItemFailures":[{"itemIdentifier":"bad"}]}');
  }
});
