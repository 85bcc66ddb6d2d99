import assert from "node:assert/strict";
import { test } from "node:test";
import { ContenderError } from "../../src/errors.ts";
import { parseQuestion } from "../../src/history/parse-question.ts";
import { answerOf, refusedReply } from "../../src/history/reply.ts";
import { refused } from "../adapters/refused.ts";

test("a question is taken as it is, its time in UTC", () => {
  assert.deepEqual(parseQuestion({ ask: "runs", since: "2026-11-05", limit: 5 }), {
    ask: "runs",
    since: "2026-11-05T00:00:00.000Z",
    limit: 5,
  });
  const production = { ask: "production", model: "a", on: "2026-11-05" };
  assert.deepEqual(parseQuestion(production), production);
});

for (const [given, ...words] of [
  [undefined, "runs, metric, production, promotions"],
  [{ ask: "toString" }, "runs, metric"],
  [{ ask: "runs" }, "since", "limit"],
  [{ ask: "runs", since: "soon", limit: 0 }, "since", "limit"],
  [{ ask: "runs", since: "2026-11-05", limit: Number.NaN }, "limit"],
  [{ ask: "runs", since: "2026-11-05", limit: 10_001 }, "limit"],
  [{ ask: "metric", model: "A'; drop table", metric: "roc auc", limit: 1 }, "model", "metric"],
  [{ ask: "production", model: "a", on: "2026-02-30" }, "a day"],
  [{ ask: "promotions", limit: 1, sql: "select 1" }, "sql"],
] as const) {
  test(`refused: ${JSON.stringify(given)}`, () => {
    assert.throws(() => parseQuestion(given), refused("usage", ...words));
  });
}

test("a refusal goes through a reply with its code and all its faults", () => {
  const error = new ContenderError("index-refused", [{ message: "one", hint: "do" }, { message: "two" }]);
  assert.throws(
    () => answerOf(JSON.parse(JSON.stringify(refusedReply(error))), "it"),
    refused("index-refused", "one", "two", "do"),
  );
  assert.deepEqual(answerOf({ answer: [] }, "it"), []);
  for (const odd of [null, "x", {}, { refused: {} }, { errorMessage: "boom" }]) {
    assert.throws(() => answerOf(odd, "the Lambda x"), refused("index-failed", "the Lambda x"));
  }
});
