import { canonical } from "../../src/canonical.ts";
import type { Store } from "../../src/ports/store.ts";
import { writeExecution } from "../../src/records/executions.ts";
import { writeJudgement } from "../../src/records/judgements.ts";
import { zone } from "../../src/records/layout.ts";
import { putObject } from "../../src/records/objects.ts";
import { writeRun } from "../../src/records/runs.ts";
import { comparisonOf, executionOf, judgementOf, runName, runOf } from "../records/run-of.ts";

/** Writes so many runs, each with an execution and a comparison of its own, sixteen at once. */
export async function manyRuns(top: Store, runs: number): Promise<void> {
  const records = zone(top, "records");
  let next = 0;
  const writer = async () => {
    while (next < runs) {
      const n = next++;
      const model = `model-${n % 20}`;
      const started = new Date(Date.UTC(2024, 0, 1) + n * 600_000).toISOString();
      await writeRun(records, runOf(model, n));
      const measured = { ...comparisonOf(), largest_shift: n / 1e6 };
      const comparison = await putObject(records, Buffer.from(`${canonical(measured)}\n`));
      const champion = { run: runName(0), model: comparison };
      await writeJudgement(records, judgementOf(model, n, { comparison, champion }));
      await writeExecution(records, { ...executionOf(model, n, `e-${n}`), started });
    }
  };
  await Promise.all(Array.from({ length: 16 }, writer));
}
