import assert from "node:assert/strict";
import { test } from "node:test";
import { messagesIn } from "../../src/indexer/messages-in.ts";
import { refused } from "../adapters/refused.ts";
import { batch, notification, told } from "./notification.ts";

test("a batch of a queue is its messages, in their order", () => {
  const messages = [
    { id: "b", body: "1" },
    { id: "a", body: "" },
  ];
  assert.deepEqual(messagesIn(batch(messages)), messages);
});

for (const event of [
  undefined,
  null,
  7,
  "x",
  {},
  { Records: 7 },
  { Records: [] },
  JSON.parse(notification(told("a"))),
]) {
  test(`${JSON.stringify(event)?.slice(0, 40)} is no batch of a queue`, () => {
    assert.equal(messagesIn(event), undefined);
  });
}

test("a batch with a message that has no name is refused: none of it counts as done", () => {
  const { Records: records } = batch([{ id: "a", body: "1" }]) as { Records: object[] };
  for (const odd of [null, {}, { ...records[0], messageId: undefined }]) {
    assert.throws(() => messagesIn({ Records: [...records, odd] }), refused("handover-invalid", "queue"));
  }
});
