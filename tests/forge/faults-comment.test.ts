import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { comment } from "../../src/report/comment.ts";
import { parseMarker } from "../../src/report/marker.ts";
import type { Stepped } from "../actions/runner.ts";
import { begun } from "./faults-begin.ts";
import {
  carryOut,
  FLOWS,
  type Flow,
  handedOver,
  JOB,
  openTry,
  pushTry,
  reportHere,
  reportStep,
  type Stand,
} from "./faults-flows.ts";
import * as people from "./faults-meanwhile.ts";
import { type Head, type Stage, startStage } from "./faults-stage.ts";

/** What people, and other jobs, do to a comment between a job's look and its write. */

let stage: Stage;
let stand: Stand;

before(async () => {
  stage = await startStage({ evidence: false });
  stand = { stage, server: await stage.forge() };
});
beforeEach(() => stand.server.reset());
after(() => stage?.close());

const ada = (method: string, path: string, body?: unknown) =>
  stand.server.as(stand.server.tokens.ada, method, path, body);
const bot = (method: string, path: string, body?: unknown) =>
  stand.server.as(stand.server.tokens.job, method, path, body);
const meanwhile = (flow: Flow, method: string, path: RegExp, happen: () => unknown): Promise<Stepped> =>
  people.meanwhile(stand, flow, { method, path, happen });
const during = (flow: Flow, method: string, path: RegExp, happen: () => unknown): Promise<Stepped> =>
  people.during(stand, flow, { method, path, happen });

/** All comments on pull request 1 that bear our marker: who wrote them, and of which commit and attempt. */
async function marked(): Promise<(readonly [by: string, head: string, attempt: number])[]> {
  const all: { user: { login: string }; body: string }[] = [];
  for (let page = 1; page < 20; page++) {
    const some = await ada("GET", `/issues/1/comments?per_page=100&page=${page}`);
    all.push(...some);
    if (some.length < 100) break;
  }
  return all.flatMap(({ user, body }) => {
    const marker = parseMarker(body);
    return marker ? [[user.login, marker.head, marker.attempt] as const] : [];
  });
}

const shaOf = (head: Head) => stage.shas[head];
const NEW = FLOWS["comment, new"];
const NEWER = FLOWS["comment, newer"];
const WORSE = () => [[JOB, shaOf("worse"), 1]];

test("a person edits our comment meanwhile: it says the newer again", async () => {
  const done = await meanwhile(NEWER, "PATCH", /^\/issues\/comments\//, async () => {
    const [{ id, body }] = await ada("GET", "/issues/1/comments");
    await bot("PATCH", `/issues/comments/${id}`, { body: body.replace(/Promote/gi, "Never") });
  });
  assert.deepEqual([done.exit, done.outputs.outcome], [0, "written"], done.log);
  const [{ body }] = await ada("GET", "/issues/1/comments");
  assert.equal(body.trimEnd(), comment(handedOver(shaOf("worse"))).trimEnd());
  assert.deepEqual(await marked(), WORSE());
});

test("a person takes our marker off: that comment is theirs now, and one of ours is made", async () => {
  const done = await meanwhile(NEWER, "GET", /^\/issues\/1\/comments/, async () => {
    const [{ id }] = await ada("GET", "/issues/1/comments");
    await bot("PATCH", `/issues/comments/${id}`, { body: "I know better" });
  });
  assert.equal(done.outputs.outcome, "written", done.log);
  assert.deepEqual(await marked(), WORSE());
  assert.equal((await ada("GET", "/issues/1/comments"))[0].body, "I know better");
});

test("a person deletes our comment between look and write: it is made again", async () => {
  const done = await meanwhile(NEWER, "PATCH", /^\/issues\/comments\//, async () => {
    const [{ id }] = await ada("GET", "/issues/1/comments");
    await bot("DELETE", `/issues/comments/${id}`);
  });
  assert.deepEqual([done.exit, done.outputs.outcome], [0, "written"], done.log);
  assert.deepEqual(await marked(), WORSE());
});

test("another job writes the same comment meanwhile: one stays", async () => {
  const done = await meanwhile(NEW, "POST", /^\/issues\/1\/comments/, () =>
    reportHere(stand, handedOver(shaOf("worse"))),
  );
  assert.equal(done.exit, 0, done.log);
  assert.deepEqual(await marked(), WORSE());
});

test("another job writes a later attempt meanwhile: the later stays", async () => {
  const done = await meanwhile(NEW, "POST", /^\/issues\/1\/comments/, () =>
    reportHere(stand, handedOver(shaOf("worse"), { attempt: 2 })),
  );
  assert.deepEqual([done.exit, done.outputs.outcome], [0, "newer"], done.log);
  assert.deepEqual(await marked(), [[JOB, shaOf("worse"), 2]]);
});

test("two of our own are there: the first stays, and says the newer", async () => {
  await begun(stand, NEWER);
  const [{ id, body }] = await ada("GET", "/issues/1/comments");
  await bot("POST", "/issues/1/comments", { body });
  const done = await carryOut(stand, NEWER.step(stand));
  assert.equal(done.outputs.outcome, "written", done.log);
  const left = await ada("GET", "/issues/1/comments");
  assert.deepEqual([left.length, left[0].id], [1, id]);
  assert.deepEqual(await marked(), WORSE());
});

test("our comment is on page seven: it is found there", async () => {
  await openTry(stand, "better");
  const chat = Array.from({ length: 610 }, (_, at) => at);
  const talk = async (some: readonly number[]) => {
    await Promise.all(some.map((at) => ada("POST", "/issues/1/comments", { body: `Remark ${at}` })));
  };
  for (let at = 0; at < chat.length; at += 61) await talk(chat.slice(at, at + 61));
  await reportHere(stand, handedOver(shaOf("better")));
  await talk([1, 2, 3]);
  pushTry(stand, "worse");
  stand.server.asked.length = 0;
  const done = await carryOut(stand, NEWER.step(stand));
  assert.equal(done.outputs.outcome, "written", done.log);
  const pages = stand.server.asked.filter(({ path, method }) => method === "GET" && path === "/issues/1/comments");
  assert.equal(Math.max(...pages.map(({ query }) => Number(query.get("page")))), 7);
  assert.deepEqual(await marked(), WORSE());
});

test("somebody forges our marker, with a later attempt: it stays, and so does ours", async () => {
  await openTry(stand, "worse");
  const forged = comment(handedOver(shaOf("worse"), { attempt: 99 }));
  await ada("POST", "/issues/1/comments", { body: forged });
  const done = await carryOut(stand, NEW.step(stand));
  assert.deepEqual([done.exit, done.outputs.outcome], [0, "written"], done.log);
  assert.deepEqual(await marked(), [
    ["ada", shaOf("worse"), 99],
    [JOB, shaOf("worse"), 1],
  ]);
});

for (const [what, happen] of [
  ["locks", () => ada("PUT", "/issues/1/lock", {})],
  ["closes", () => ada("PATCH", "/pulls/1", { state: "closed" })],
] as const) {
  test(`a person ${what} the pull request between look and write: the job goes on, and its page has the verdict`, async () => {
    const done = await meanwhile(NEW, "POST", /^\/issues\/1\/comments/, happen);
    assert.deepEqual([done.exit, done.outputs.outcome], [0, "refused"], done.log);
    assert.match(done.summary, /promote/i);
    assert.ok((await marked()).length <= 1);
  });
}

test("a person merges the pull request between look and write: the job goes on, and its page has the verdict", async () => {
  const done = await meanwhile(NEW, "POST", /^\/issues\/1\/comments/, () => ada("PUT", "/pulls/1/merge"));
  assert.deepEqual([done.exit, done.outputs.outcome], [0, "refused"], done.log);
  assert.match(done.summary, /promote/i);
});

test("an older head arrives late: the newer one's comment stays as it is", async () => {
  await openTry(stand, "worse");
  await reportHere(stand, handedOver(shaOf("worse")));
  stand.server.asked.length = 0;
  const done = await carryOut(stand, reportStep(stand, handedOver(shaOf("better"), { attempt: 5 })));
  assert.deepEqual([done.exit, done.outputs.outcome], [0, "newer"], done.log);
  assert.deepEqual(await marked(), WORSE());
  assert.ok(stand.server.asked.every(({ method, path }) => method === "GET" || path === "/graphql"));
});

test("a newer head is pushed between look and write: the older one's job changes nothing for good", async () => {
  await openTry(stand, "better");
  const late = { ...NEW, begin: async () => {}, step: () => reportStep(stand, handedOver(shaOf("better"))) };
  const done = await during(late, "POST", /^\/issues\/1\/comments/, async () => {
    pushTry(stand, "worse");
    await reportHere(stand, handedOver(shaOf("worse")));
  });
  assert.deepEqual([done.exit, done.outputs.outcome], [0, "newer"], done.log);
  assert.deepEqual(await marked(), WORSE());
});
