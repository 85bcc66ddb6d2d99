import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Job, Result } from "./jobs.ts";

const script = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Does all jobs in so many processes; results in the order of the jobs, whoever did them. Rejects when a process dies. */
export async function pool(
  jobs: readonly Job[],
  seed: number,
  workers: number,
  progress: (done: number) => void,
): Promise<Result[]> {
  const results = new Array<Result>(jobs.length);
  let next = 0;
  let done = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const child: ChildProcess = fork(script, [], { execArgv: ["--import", "tsx"] });
      const give = () => {
        if (next < jobs.length) {
          const at = next++;
          child.send({ at, job: jobs[at], seed });
        } else child.disconnect();
      };
      child.on("message", ({ at, result }: { at: number; result: Result }) => {
        results[at] = result;
        progress(++done);
        give();
      });
      child.on("error", reject);
      child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
      give();
    });
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, work));
  return results;
}
