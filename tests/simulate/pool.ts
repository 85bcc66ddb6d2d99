import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Job, Result } from "./jobs.ts";

const script = fileURLToPath(new URL("worker.ts", import.meta.url));
const MOST_KILLED = 20;

/**
 * Does all jobs in so many processes; results in the order of the jobs, whoever did them. A process that somebody kills is
 * replaced and its job done again; one that fails fails the whole.
 */
export async function pool(
  jobs: readonly Job[],
  seed: number,
  workers: number,
  progress: (done: number) => void,
): Promise<Result[]> {
  const results = new Array<Result>(jobs.length);
  const queue = jobs.map((_, at) => at);
  let done = 0;
  let killed = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const child = fork(script, [], { execArgv: ["--import", "tsx"] });
      let at: number | undefined;
      const give = () => {
        at = queue.shift();
        if (at === undefined) child.disconnect();
        else child.send({ at, job: jobs[at], seed });
      };
      child.on("message", (answer: { at: number; result: Result }) => {
        results[answer.at] = answer.result;
        progress(++done);
        give();
      });
      child.on("error", reject);
      child.on("exit", (code, signal) => {
        if (code === 0) return resolve();
        if (signal === null || ++killed > MOST_KILLED)
          return reject(new Error(`a worker ended with ${signal ?? code}`));
        if (at !== undefined) queue.unshift(at);
        work().then(resolve, reject);
      });
      give();
    });
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
  return results;
}
