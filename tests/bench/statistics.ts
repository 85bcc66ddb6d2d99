/**
 * `node --import tsx tests/bench/statistics.ts`, and part of `make bench`: six metrics with intervals by group (gate's self-test
 * included) beside scikit-learn with 2,000 bootstraps of whole groups. On a million rows the bootstrap is not run to its end:
 * a few draws are timed and their median is multiplied, which is said.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomOf } from "../../src/demo/random.ts";
import { median } from "./measure.ts";
import { benchCache, pythonEnvironment } from "./python-env.ts";

const DRAWS = 2000;
const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Ours, in a process of its own: the first comparison is cold, the others are not. */
interface Ours {
  readonly seconds: number[];
  /** Processor seconds: what a busy machine does not add to. */
  readonly busy: number[];
  readonly megabytes: number;
  readonly ends: number[][];
}

/** Two models of so many rows in groups of ten, as bytes that both sides read. */
function scores(rows: number): string {
  const random = randomOf(7);
  const group = new Int32Array(rows);
  const label = new Uint8Array(rows);
  const sides = [new Float64Array(rows), new Float64Array(rows)] as const;
  let own = 0;
  for (let i = 0; i < rows; i++) {
    if (i % 10 === 0) own = random.normal();
    group[i] = Math.floor(i / 10);
    const latent = own + random.normal();
    label[i] = latent + random.normal() > 1.2 ? 1 : 0;
    for (const side of sides) side[i] = 1 / (1 + Math.exp(1.5 - 1.2 * (latent + 0.5 * random.normal())));
  }
  const path = join(benchCache(), `scores-${rows}.bin`);
  const parts = [group, label, ...sides].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  writeFileSync(path, Buffer.concat(parts));
  return path;
}

function ours(path: string, rounds: number): Ours {
  const args = ["--import", "tsx", beside("statistics-once.ts"), path, String(rounds)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Ours;
}

/** Times both on so many rows and prints a line; draws of the bootstrap that are not made are reckoned. */
function line(python: string, rows: number, draws: number): void {
  const path = scores(rows);
  const cold = ours(path, 1);
  const warm = ours(path, 5);
  const said = execFileSync(python, [beside("statistics.py"), path, String(draws)], { encoding: "utf8" });
  const theirs = JSON.parse(said) as { draw: number; whole: number; ends: number[][] };
  const whole = draws === DRAWS ? theirs.whole : theirs.draw * DRAWS;
  const first = cold.seconds[0]!;
  const again = median(warm.seconds.slice(1));
  console.log(
    `${rows.toLocaleString("en")} rows, ${(rows / 10).toLocaleString("en")} groups: ${first.toFixed(3)} s in a fresh process (${cold.busy[0]!.toFixed(3)} s of processor time), ${again.toFixed(3)} s after, ${warm.megabytes.toFixed(0)} MB`,
  );
  const how = draws === DRAWS ? "" : ` (the median of ${draws} draws, times ${DRAWS})`;
  console.log(
    `  scikit-learn, ${DRAWS} bootstraps of groups: ${whole.toFixed(0)} s${how}, ${Math.round(whole / first)} × the time of a fresh process, ${Math.round(whole / again)} × after`,
  );
  if (draws !== DRAWS) return;
  const width = (ends: number[][], metric: number) => ends[1]![metric]! - ends[0]![metric]!;
  const ratios = [0, 1, 2, 3, 4, 5].map((metric) => (width(theirs.ends, metric) / width(cold.ends, metric)).toFixed(2));
  console.log(`  width of its percentile intervals over ours: ${ratios.join(", ")}`);
}

/** Both sizes, with the peers of this environment. */
export function benchStatistics(python: string): void {
  console.log(
    "\nSix metrics with intervals (roc_auc, average_precision, log_loss, brier, accuracy, f1), the gate's self-test included",
  );
  line(python, 4000, DRAWS);
  if (process.env.MILLION !== "0") line(python, 1_000_000, 3);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchStatistics(pythonEnvironment().python);
