import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import { type TestContext, test } from "node:test";
import { lambdaIndex } from "../../src/adapters/index/lambda-index.ts";
import { reindex } from "../../src/history/reindex.ts";
import { serve } from "../../src/indexer/serve.ts";
import type { Question } from "../../src/ports/index.ts";
import { reindex as bring } from "../../src/verbs/reindex.ts";
import { indexAt } from "../cloud/index-at.ts";
import { startPostgres } from "../cloud/postgres.ts";
import { storeOf } from "../history/store-of.ts";
import { need } from "../house/need.ts";
import { refused } from "./refused.ts";

interface Said {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
}

/** Lambda's own way of being asked, over HTTP: whoever invokes the function gets what `answer` makes of the event. */
async function lambda(t: TestContext, answer: (event: unknown, name: string) => Promise<Said>): Promise<void> {
  const server = createServer(async (request, response) => {
    const name = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? "")?.[1] ?? "";
    const { status = 200, headers = {}, body } = await answer(JSON.parse(await read(request)), name);
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const before = { ...process.env };
  t.after(() => {
    process.env = before;
    server.close();
  });
  const { port } = server.address() as { port: number };
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_LAMBDA: `http://127.0.0.1:${port}`,
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "canary",
  });
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

const QUESTIONS: readonly Question[] = [
  { ask: "runs", since: "2026-06-01T00:00:00.000Z", limit: 100 },
  { ask: "metric", model: "a", metric: "roc_auc", limit: 5 },
  { ask: "production", model: "a", on: "2026-06-06" },
  { ask: "promotions", limit: 3 },
];

test("the indexer's Lambda answers as the database behind it does", need("postgres"), async (t) => {
  const postgres = await startPostgres();
  t.after(() => postgres.close());
  const index = indexAt(postgres.url(await postgres.database()));
  t.after(() => index.close());
  const top = await storeOf(["a"], 12);
  const parts = { place: { bucket: "b", prefix: "" }, top, index, migrate: () => index.migrate(), say() {} };
  await lambda(t, async (event, name) => {
    assert.equal(name, "contender-indexer");
    return { body: JSON.stringify(await serve(event, parts)) };
  });
  const far = lambdaIndex("contender-indexer");
  t.after(() => far.close());
  await assert.rejects(far.ask(QUESTIONS[0]!), refused("index-refused", "--migrate"));
  const world = { index: far, stores: { top }, progress: { say() {}, tick() {} } };
  const migrated = await bring(world, { check: false, migrate: true });
  assert.deepEqual(migrated, {
    objects: 0,
    differs: 0,
    differences: [],
    unreadable: [],
    migrated: { from: 0, to: 1 },
    left: true,
  });
  await reindex(top, index);
  for (const question of QUESTIONS) assert.deepEqual(await far.ask(question), await index.ask(question));
  assert.deepEqual(await far.state(), await index.state());
  await assert.rejects(far.ask({ ask: "runs", since: "soon", limit: 1 }), refused("usage", "since"));
  await assert.rejects(far.apply([]), refused("index-refused", "notifications"));
  await assert.rejects(reindex(top, far), refused("index-refused", "notifications"));
});

for (const [name, said, code, ...words] of [
  [
    "may not be invoked",
    {
      status: 403,
      headers: { "x-amzn-errortype": "AccessDeniedException" },
      body: '{"Message":"User is not authorized to perform: lambda:InvokeFunction"}',
    },
    "index-refused",
    "lambda:InvokeFunction",
  ],
  [
    "is not there",
    {
      status: 404,
      headers: { "x-amzn-errortype": "ResourceNotFoundException" },
      body: '{"Message":"Function not found"}',
    },
    "index-refused",
    "Function not found",
  ],
  [
    "broke down",
    { headers: { "x-amz-function-error": "Unhandled" }, body: '{"errorMessage":"Task timed out after 30.00 seconds"}' },
    "index-failed",
    "Task timed out",
  ],
  ["answers something else", { body: '"hello"' }, "index-failed", "hello"],
  ["answers nothing", { body: "" }, "index-failed", "an answer"],
] as const) {
  test(`a Lambda that ${name}: said, with what to do and no key`, async (t) => {
    await lambda(t, async () => said);
    const far = lambdaIndex("indexer");
    t.after(() => far.close());
    await assert.rejects(far.ask(QUESTIONS[0]!), (error: Error) => {
      assert.doesNotMatch(JSON.stringify(error) + error.message, /canary/);
      return refused(code, "the Lambda indexer", ...words)(error);
    });
  });
}
