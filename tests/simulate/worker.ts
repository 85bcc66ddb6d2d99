import type { Job } from "./jobs.ts";
import { play } from "./play.ts";

/** A child process of `pool`: one job in, one result out, until nobody asks. */
process.on("message", ({ at, job, seed }: { at: number; job: Job; seed: number }) => {
  process.send?.({ at, result: play(job, seed) });
});
