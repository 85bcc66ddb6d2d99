/** One comparison of six metrics from a fresh process: `statistics-once.ts SCORES ROUNDS`. Prints seconds, megabytes, intervals. */
import { readFileSync } from "node:fs";
import { compare } from "../../src/compare/compare.ts";
import type { Judge } from "../../src/compare/judge.ts";
import type { Scores } from "../../src/evaluate/scores.ts";

const [path, rounds] = process.argv.slice(2) as [string, string];
const { buffer } = new Uint8Array(readFileSync(path));
const n = buffer.byteLength / 21;
const rows = {
  row: Int32Array.from({ length: n }, (_, i) => i),
  group: new Int32Array(buffer.slice(0, 4 * n)),
  label: new Uint8Array(buffer.slice(4 * n, 5 * n)),
  k: 1,
};
const champion: Scores = { ...rows, values: new Float64Array(buffer.slice(5 * n, 13 * n)) };
const challenger: Scores = { ...rows, values: new Float64Array(buffer.slice(13 * n)) };
const judge: Judge = {
  evaluate: {
    metrics: ["roc_auc", "average_precision", "log_loss", "brier", "accuracy", "f1"],
    slices: [],
    threshold: 0.5,
    bins: 10,
  },
  gate: {
    primary: { metric: "roc_auc", min_gain: 0 },
    guardrails: [],
    slices: { max_loss: 0.02, min_rows: 200 },
    confidence: 0.95,
    holdout_budget: 1,
  },
};
const seconds: number[] = [];
const busy: number[] = [];
let ends: (number | null)[][] = [];
for (let round = 0; round < Number(rounds); round++) {
  const began = performance.now();
  const before = process.cpuUsage();
  const { estimates } = compare(champion, challenger, judge, []);
  seconds.push((performance.now() - began) / 1000);
  const { user, system } = process.cpuUsage(before);
  busy.push((user + system) / 1e6);
  ends = [estimates.map(({ lower }) => lower), estimates.map(({ upper }) => upper)];
}
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, busy, megabytes, ends }));
