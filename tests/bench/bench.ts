/**
 * `make bench`: Contender from the bundle beside DVC with scikit-learn on the real data, and beside pandas with
 * scikit-learn on a million generated rows, all in one run, interleaved, so that a busy machine slows both sides alike; of
 * each figure the median, of each ratio the median of the ratios in one round. Then the statistics alone beside a bootstrap.
 *
 * ROUNDS=7 sets the rounds, MILLION=0 leaves the million rows out.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { needRealData, realData } from "../house/need.ts";
import { contenderSide } from "./contender-side.ts";
import { dvcSide } from "./dvc-side.ts";
import { type Cost, measure, median } from "./measure.ts";
import { benchCache, pythonEnvironment } from "./python-env.ts";
import { benchStatistics } from "./statistics.ts";

/** One thing that was measured, round by round. */
interface Series {
  readonly what: string;
  readonly costs: Cost[];
}

const rounds = Number(process.env.ROUNDS || 7);
const environment = pythonEnvironment();
const trainScript = fileURLToPath(new URL("train.py", import.meta.url));

/** The peers' script by itself, without DVC around it. */
function scikitLearn(data: string): Cost {
  const command = [environment.python, trainScript, data, "logistic-regression", join(benchCache(), "metrics.json")];
  return measure(environment.python, benchCache(), [command]);
}

/** Measures every entry once a round, in turn. */
function interleave(count: number, entries: readonly (readonly [string, () => Cost])[]): Series[] {
  const series = entries.map(([what]) => ({ what, costs: [] as Cost[] }));
  for (let round = 0; round < count; round++)
    entries.forEach(([, once], i) => {
      series[i]!.costs.push(once());
    });
  return series;
}

/** Prints the series; then, for each pair, how many times as long theirs takes as ours. */
function print(
  title: string,
  series: readonly Series[],
  pairs: readonly (readonly [ours: number, theirs: number])[],
): void {
  console.log(`\n${title}`);
  console.log(
    `${"".padEnd(58)}${"seconds".padStart(9)}${"fastest".padStart(9)}${"slowest".padStart(9)}${"MB".padStart(7)}`,
  );
  for (const { what, costs } of series) {
    const seconds = costs.map((cost) => cost.seconds);
    const figures = [median(seconds), Math.min(...seconds), Math.max(...seconds)].map((s) => s.toFixed(2).padStart(9));
    const megabytes = Math.max(...costs.map((cost) => cost.megabytes));
    console.log(`${what.padEnd(58)}${figures.join("")}${megabytes.toFixed(0).padStart(7)}`);
  }
  for (const [ours, theirs] of pairs) {
    const [a, b] = [series[ours]!, series[theirs]!];
    const ratios = a.costs.map((cost, round) => b.costs[round]!.seconds / cost.seconds);
    console.log(`${b.what}: ${median(ratios).toFixed(2)} × the time of ${a.what}`);
  }
}

function onRealData(): void {
  const real = realData();
  if (!real) {
    console.log(`left out: ${needRealData().skip}`);
    return;
  }
  const data = join(benchCache(), "real.csv");
  rmSync(data, { force: true });
  copyFileSync(real, data);
  const contender = contenderSide(environment.python, "contender", data, true);
  const dvc = dvcSide(environment, data);
  const series = interleave(rounds, [
    ["contender run, cold", contender.cold],
    ["dvc repro + dvc metrics diff, cold", dvc.cold],
    ["contender run, nothing changed", contender.unchanged],
    ["dvc repro + dvc metrics diff, nothing changed", dvc.unchanged],
    ["the scikit-learn script alone", () => scikitLearn(data)],
  ]);
  print(`Real data, 5 MB, ${rounds} rounds (only Contender also compares with intervals and slices)`, series, [
    [0, 1],
    [2, 3],
    [0, 4],
  ]);
}

/** The generated file: named after what makes it, so that another generator makes another file. */
function generated(rows: number, seed: number): string {
  const script = fileURLToPath(new URL("../../src/demo/write-sample.ts", import.meta.url));
  const source = readFileSync(fileURLToPath(new URL("../../src/demo/sample.ts", import.meta.url)));
  const version = createHash("sha256").update(source).digest("hex").slice(0, 8);
  const file = join(benchCache(), `sample-${version}-${rows}-${seed}.csv`);
  if (existsSync(file)) return file;
  console.error(`generating ${rows} rows …`);
  execFileSync(process.execPath, ["--import", "tsx", script, String(rows), String(seed), `${file}.part`]);
  renameSync(`${file}.part`, file);
  return file;
}

function onMillionRows(): void {
  const data = generated(1_000_000, 7);
  const contender = contenderSide(environment.python, "million", data, false);
  const series = interleave(Math.min(3, rounds), [
    ["contender run, cold", contender.cold],
    ["pandas + scikit-learn", () => scikitLearn(data)],
    ["contender run, nothing changed", contender.unchanged],
  ]);
  print(`A million generated rows, ${Math.min(3, rounds)} rounds`, series, [[0, 1]]);
}

console.log(
  `Node ${process.versions.node}, ${environment.packages.join(", ")}, ${availableParallelism()} × ${cpus()[0]?.model}`,
);
onRealData();
if (process.env.MILLION !== "0") onMillionRows();
benchStatistics(environment.python);
rmSync(join(benchCache(), "work"), { recursive: true, force: true });
