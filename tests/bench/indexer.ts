/**
 * Times the indexer on AWS's own client of the Lambda runtime, beside a real S3 server and a real PostgreSQL on this machine: from its
 * start to its first question for an event (Lambda's init), the first batch of a new instance, and batches of a warm one.
 * `node --import tsx tests/bench/indexer.ts [INSTANCES]`, with the variables that `.ci/tools --where` prints
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { startCloud } from "../indexer/cloud.ts";
import { batch } from "../indexer/notification.ts";
import { sample } from "../indexer/sample.ts";
import { median } from "./measure.ts";

const INSTANCES = Number(process.argv[2] ?? 9);
const say = (line: string) => process.stdout.write(`${line}\n`);
const cloud = await startCloud();
const ends: (() => Promise<void>)[] = [];
const account = await cloud.account({ after: (done) => ends.push(done) });
const objects = sample(200).filter(({ idle }) => !idle);
const bodies = objects.map(({ key }, i) => ({ id: `m${i}`, body: account.bodyOf(key) }));
const times: Record<string, number[]> = {
  "init: start to first next": [],
  "a new instance's first event, 1 message": [],
  "a warm one's, 1 message": [],
  "a warm one's, 100 messages": [],
};

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await work();
  times[name]!.push(performance.now() - begun);
}

try {
  const first = await account.start();
  await account.migrate(first);
  await account.write(objects);
  const [init, one, warm, hundred] = Object.keys(times) as [string, string, string, string];
  for (let round = 0; round < INSTANCES; round++) {
    const instance = await account.start();
    times[init]!.push(await instance.init);
    await timed(one, () => instance.invoke(batch(bodies.slice(round, round + 1))));
    await timed(warm, () => instance.invoke(batch(bodies.slice(round + 1, round + 2))));
    await timed(hundred, () => instance.invoke(batch(bodies.slice(round * 10, round * 10 + 100))));
  }
  say(`bundle ${statSync(join(cloud.built, "indexer", "index.mjs")).size} bytes; medians of ${INSTANCES} instances`);
  for (const [name, found] of Object.entries(times)) say(`${median(found).toFixed(0).padStart(6)} ms  ${name}`);
} finally {
  for (const end of ends) await end();
  await cloud.close();
}
