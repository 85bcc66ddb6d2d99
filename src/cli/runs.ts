import { runsTable } from "../report/runs-table.ts";
import { runs as list, pointers } from "../verbs/history.ts";
import type { Door } from "./door.ts";

export async function runs(door: Door, model: string | undefined): Promise<number> {
  const world = await door.world();
  const champions = await pointers(world);
  const rows = (await list(world, model)).map(({ zone, run, executions, judgements }) => ({
    model: run.model,
    run: run.run,
    zone,
    metrics: run.metrics,
    when: executions[0]?.started ?? null,
    verdict: judgements.at(-1)?.verdict.verdict ?? null,
    champion: champions.get(run.model)?.run === run.run,
  }));
  door.show(runsTable(rows), { command: "runs", runs: rows });
  return 0;
}
