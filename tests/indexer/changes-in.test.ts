import assert from "node:assert/strict";
import { test } from "node:test";
import { changesIn } from "../../src/indexer/changes-in.ts";
import { refused } from "../adapters/refused.ts";
import { notification, told } from "./notification.ts";

const store = { bucket: "acme-ml", prefix: "team/" };
const run = "records/runs/trending/0123456789abcdef.json";

test("a notification tells of a key of the store, without its prefix", () => {
  const [change, ...rest] = changesIn(notification(told(`team/${run}`)), store);
  assert.deepEqual(rest, []);
  assert.equal(change?.key, run);
  assert.equal(change?.gone, false);
});

test("every record of a message counts", () => {
  const body = notification(told("team/a"), told("team/b", { event: "ObjectRemoved:Delete" }));
  assert.deepEqual(
    changesIn(body, store).map(({ key, gone }) => [key, gone]),
    [
      ["a", false],
      ["b", true],
    ],
  );
});

for (const [event, gone] of [
  ["ObjectCreated:Put", false],
  ["ObjectCreated:CompleteMultipartUpload", false],
  ["ObjectRestore:Completed", false],
  ["s3:ObjectCreated:Put", false],
  ["ObjectTagging:Put", false],
  ["ObjectMoved:Somewhere", false],
  ["ObjectRemoved:Delete", true],
  ["s3:ObjectRemoved:Delete", true],
  ["ObjectRemoved:DeleteMarkerCreated", true],
  ["LifecycleExpiration:Delete", true],
  ["LifecycleExpiration:DeleteMarkerCreated", true],
] as const) {
  test(`${event} ${gone ? "takes a key away" : "brings a key"}`, () => {
    assert.equal(changesIn(notification(told("team/a", { event })), store)[0]?.gone, gone);
  });
}

test("a key is read as S3 encodes it: plus for space, percent for the rest", () => {
  const odd = "team/a b+c/ä%20ü.json";
  assert.equal(changesIn(notification(told(odd)), store)[0]?.key, "a b+c/ä%20ü.json");
});

test("sequencers of any length compare as numbers", () => {
  const of = (sequencer: string) => changesIn(notification(told("team/a", { sequencer })), store)[0]!.sequencer;
  assert.ok(of("FF") < of("0100"));
  assert.ok(of("0055aed6dcd90281e5") < of("0055AED6DCD90281E6"));
  assert.equal(of("ab"), of("00AB"));
});

test("S3's test event, other buckets and other prefixes tell of nothing", () => {
  assert.deepEqual(changesIn('{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"acme-ml"}', store), []);
  assert.deepEqual(changesIn(notification(told("team/a", { bucket: "acme-m" })), store), []);
  assert.deepEqual(changesIn(notification(told("teams/a")), store), []);
  assert.deepEqual(changesIn(notification(told("tea")), store), []);
  assert.deepEqual(changesIn(notification(), store), []);
});

for (const [name, body] of [
  ["text", "hello"],
  ["nothing", ""],
  ["a number", "7"],
  ["null", "null"],
  ["another service's event", '{"source":"aws.events"}'],
  ["a null record", '{"Records":[null]}'],
  ["a record of another service", '{"Records":[{"eventSource":"aws:sns","eventName":"x"}]}'],
  ["a record without a key", '{"Records":[{"eventSource":"aws:s3","eventName":"ObjectCreated:Put","s3":{}}]}'],
  ["half a character", notification(told("team/a")).replace('"team/a"', '"team/%E4"')],
] as const) {
  test(`${name} is no notification`, () => {
    assert.throws(() => changesIn(body, store), refused("handover-invalid", "no notification of S3"));
  });
}
