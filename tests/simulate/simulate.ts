/**
 * `make simulate`: how often the decision errs, on data whose truth is known. `SIMULATE=short` is a minute's worth of it that
 * fails where a promise is broken beyond what luck can do; the long form also writes docs/simulation.md. Seeded: the same
 * numbers every time, however many processes share the work (`WORKERS`, by default one a core).
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { conduct } from "./conduct.ts";
import { LONG, SHORT } from "./form.ts";
import { page } from "./page.ts";
import { pool } from "./pool.ts";

const form = process.env.SIMULATE === "short" ? SHORT : LONG;
const workers = Number(process.env.WORKERS || availableParallelism());
const began = Date.now();

const outcome = await conduct(form, (what, jobs) =>
  pool(jobs, form.seed, workers, (done) => {
    if (done % 50 === 0 || done === jobs.length)
      console.error(`${what}: ${done} of ${jobs.length}, ${Math.round((Date.now() - began) / 1000)} s`);
  }),
);
const { markdown, standings, remarks } = page(
  outcome,
  form === SHORT ? "SIMULATE=short make simulate" : "make simulate",
);
console.log(markdown);
if (form === LONG) writeFileSync(fileURLToPath(new URL("../../docs/simulation.md", import.meta.url)), markdown);
for (const remark of remarks.filter((each) => each.endsWith("broken"))) console.error(remark);
if (standings.broken > 0) process.exitCode = 1;
