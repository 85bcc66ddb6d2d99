/**
 * `make mutate`: plants faults in the decision, one at a time, in a copy of the tree, and asks the tests that look after it and
 * the gate's test of itself. Prints who caught each; exits 1 where a fault survives or its old text is not found. Run whole it
 * writes docs/mutation.md; `FAULTS=holm` plants those only whose file or name contains the word. WORKERS copies are at work at a
 * time (default: one a core, at most four).
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { FAULTS } from "./faults.ts";
import { type Found, type Laboratory, laboratory } from "./laboratory.ts";
import { listing } from "./listing.ts";

const word = process.env.FAULTS ?? "";
const faults = FAULTS.filter(({ name, file }) => name.includes(word) || file.includes(word));
const workers = Number(process.env.WORKERS || Math.min(4, availableParallelism()));
const laboratories = Array.from({ length: Math.min(workers, faults.length) }, laboratory);
const began = Date.now();
const found = new Array<Found>(faults.length);
let next = 0;

async function work(lab: Laboratory): Promise<void> {
  for (let at = next++; at < faults.length; at = next++) {
    const { name, file } = faults[at]!;
    const one = await lab.plant(faults[at]!);
    found[at] = one;
    const test = one.by === undefined ? "" : ` by ${one.by.file}: ${one.by.name}`;
    const own = one.selfTest.length === 0 ? "" : `; by the gate's self-test: ${one.selfTest.join(", ")}`;
    const outcome = one.outcome === "caught" ? one.outcome : one.outcome.toUpperCase();
    console.error(`${at + 1} of ${faults.length}: ${name} (${file}): ${outcome}${test}${own}`);
  }
}

try {
  const rehearsals = laboratories.map((lab, at) => lab.rehearse(at, laboratories.length));
  const fallen = (await Promise.all(rehearsals)).flat();
  if (fallen.length > 0) throw new Error(`tests fall before anything is planted: ${fallen.join("\n")}`);
  await Promise.all(laboratories.map(work));
} finally {
  for (const lab of laboratories) lab.close();
}
const caught = found.filter(({ outcome }) => outcome === "caught").length;
const bySelfTest = found.filter(({ selfTest }) => selfTest.length > 0).length;
const seconds = Math.round((Date.now() - began) / 1000);
console.log(`${caught} of ${faults.length} faults caught, ${bySelfTest} by the gate's self-test too, ${seconds} s`);
if (caught < faults.length) process.exitCode = 1;
else if (word === "") {
  writeFileSync(fileURLToPath(new URL("../../docs/mutation.md", import.meta.url)), listing(faults, found));
}
