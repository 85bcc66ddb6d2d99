/**
 * Times the history at its size: the questions at 100,000 runs, and `reindex` of 10,000 runs out of S3 (versitygw; a store in memory where
 * there is none), with the process's peak memory. `node --import tsx tests/bench/history.ts [RUNS]`
 */

import { s3Store } from "../../src/adapters/store/s3/s3-store.ts";
import { answerFromStore } from "../../src/history/answer-from-store.ts";
import { checkIndex, reindex } from "../../src/history/reindex.ts";
import type { Question } from "../../src/ports/index.ts";
import type { Store } from "../../src/ports/store.ts";
import { indexAt } from "../cloud/index-at.ts";
import { manyRows } from "../cloud/many-rows.ts";
import { type Postgres, startPostgres } from "../cloud/postgres.ts";
import { s3Reach } from "../cloud/s3-reach.ts";
import { startVersitygw } from "../cloud/versitygw.ts";
import { manyRuns } from "../history/many-runs.ts";
import { toolPath } from "../house/need.ts";
import { memoryStore } from "../records/memory-store.ts";
import { median } from "./measure.ts";

const RUNS = Number(process.argv[2] ?? 10_000);
const QUESTIONS: readonly Question[] = [
  { ask: "runs", since: "2025-11-17T00:00:00.000Z", limit: 1_000 },
  { ask: "runs", since: "2024-01-01T00:00:00.000Z", limit: 100 },
  { ask: "runs", since: "2024-01-01T00:00:00.000Z", model: "model-7", limit: 1_000 },
  { ask: "metric", model: "model-7", metric: "roc_auc", limit: 1_000 },
  { ask: "metric", model: "model-7", metric: "mcc", limit: 1_000 },
  { ask: "metric", model: "model-7", metric: "old", limit: 100 },
  { ask: "metric", model: "pushed", metric: "roc_auc", limit: 100 },
  { ask: "runs", since: "2024-01-01T00:00:00.000Z", model: "pushed", limit: 100 },
  { ask: "production", model: "model-7", on: "2025-06-01" },
  { ask: "promotions", model: "model-7", limit: 100 },
  { ask: "promotions", limit: 1_000 },
];

const say = (line: string) => process.stdout.write(`${line}\n`);
const rss = () => Math.round(process.memoryUsage().rss / 2 ** 20);

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const begun = performance.now();
  const result = await work();
  return { result, ms: performance.now() - begun };
}

async function questions(postgres: Postgres): Promise<void> {
  const database = await postgres.database();
  const index = indexAt(postgres.url(database));
  await index.migrate();
  const filled = await timed(() => manyRows(postgres, database, 100_000));
  say(`100,000 runs put straight into the tables in ${(filled.ms / 1000).toFixed(1)} s`);
  for (const question of QUESTIONS) {
    const times: number[] = [];
    let answers = 0;
    for (let round = 0; round < 15; round++) {
      const { result, ms } = await timed(() => index.ask(question));
      times.push(ms);
      answers = result.length;
    }
    say(
      `${median(times).toFixed(1).padStart(7)} ms  ${String(answers).padStart(5)} answers  ${JSON.stringify(question)}`,
    );
  }
  await index.close();
}

async function bringUp(postgres: Postgres, store: Store, where: string): Promise<void> {
  const filled = await timed(() => manyRuns(store, RUNS));
  say(`${RUNS} runs written to ${where} in ${(filled.ms / 1000).toFixed(1)} s`);
  const index = indexAt(postgres.url(await postgres.database()));
  await index.migrate();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, rss());
  }, 100);
  let half = 0;
  for (const [what, work] of [
    ["reindex of an empty index", reindex],
    ["reindex --check", checkIndex],
    ["reindex of a full one", reindex],
  ] as const) {
    [peak, half] = [0, 0];
    const before = process.cpuUsage();
    const { result, ms } = await timed(() =>
      work(store, index, (done) => {
        if (half === 0 && done >= RUNS) half = rss();
      }),
    );
    const { user, system } = process.cpuUsage(before);
    const time = `${(ms / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor time here)`;
    const memory = `RSS ${half} MB a third of the way, ${peak} MB at most`;
    say(`${what}: ${result.objects} objects, ${result.differs} rows, ${time}, ${memory}`);
  }
  clearInterval(watch);
  await index.close();
}

const postgres = await startPostgres();
try {
  await questions(postgres);
  if (toolPath("versitygw")) {
    const s3 = await startVersitygw();
    await bringUp(postgres, s3Store(s3Reach(s3.client()), { bucket: await s3.bucket(), prefix: "team/" }), "S3");
    await s3.close();
  } else await bringUp(postgres, memoryStore(), "memory, for want of an S3 server");
  const small = memoryStore();
  await manyRuns(small, 600);
  const { ms } = await timed(() =>
    answerFromStore(small, { ask: "runs", since: "2024-01-01T00:00:00.000Z", limit: 100 }),
  );
  say(`without a database, 1,800 records: runs --since in ${ms.toFixed(0)} ms`);
} finally {
  await postgres.close();
}
