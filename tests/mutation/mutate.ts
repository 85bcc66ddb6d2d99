/**
 * `make mutate`: plants faults in the decision, one at a time, in a copy of the tree, and runs the tests that look after it.
 * Prints which test caught each; exits 1 where a fault survives or its old text is not found. `FAULTS=holm` plants those only
 * whose file or name contains the word. WORKERS copies are at work at a time (default: one a core, at most four).
 */
import { availableParallelism } from "node:os";
import { FAULTS_OF_COMPARE } from "./faults-of-compare.ts";
import { FAULTS_OF_DECIDE } from "./faults-of-decide.ts";
import { FAULTS_OF_FAMILIES } from "./faults-of-families.ts";
import { FAULTS_OF_METHODS } from "./faults-of-methods.ts";
import { type Laboratory, laboratory, type Pace } from "./laboratory.ts";

const word = process.env.FAULTS ?? "";
const faults = [...FAULTS_OF_COMPARE, ...FAULTS_OF_METHODS, ...FAULTS_OF_FAMILIES, ...FAULTS_OF_DECIDE].filter(
  ({ name, file }) => name.includes(word) || file.includes(word),
);
const workers = Number(process.env.WORKERS || Math.min(4, availableParallelism()));
const laboratories = Array.from({ length: Math.min(workers, faults.length) }, laboratory);
const began = Date.now();
const lines = new Array<string>(faults.length);
let bad = 0;
let pace: Pace = new Map();
let next = 0;

async function work(lab: Laboratory): Promise<void> {
  for (let at = next++; at < faults.length; at = next++) {
    const fault = faults[at]!;
    const found = await lab.plant(fault, pace);
    if (found.outcome !== "caught") bad++;
    const by = found.outcome === "caught" ? `caught by ${found.by}` : found.outcome.toUpperCase();
    lines[at] = `${fault.name} (${fault.file}): ${by}`;
    console.error(`${at + 1} of ${faults.length}: ${lines[at]}`);
  }
}

try {
  const [rehearsal] = await Promise.all(laboratories.slice(0, 1).map((lab) => lab.rehearse()));
  if (rehearsal !== undefined) {
    if (rehearsal.fallen.length > 0) throw new Error(`tests fall before anything is planted: ${rehearsal.fallen}`);
    pace = rehearsal.pace;
  }
  await Promise.all(laboratories.map(work));
} finally {
  for (const lab of laboratories) lab.close();
}
for (const line of lines) console.log(line);
console.log(`\n${faults.length - bad} of ${faults.length} faults caught, ${Math.round((Date.now() - began) / 1000)} s`);
if (bad > 0) process.exitCode = 1;
