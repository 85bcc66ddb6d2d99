import { runsSinceTable } from "../report/history-tables.ts";
import { runsTable } from "../report/runs-table.ts";
import { ask } from "../verbs/ask.ts";
import { runs as list, pointers } from "../verbs/history.ts";
import type { Common, Door } from "./door.ts";
import { limitOf } from "./limit-of.ts";

export interface RunsOptions extends Common {
  readonly since?: string;
  readonly limit: string;
}

export async function runs(door: Door, model: string | undefined, options: RunsOptions): Promise<number> {
  const world = await door.world();
  const { since } = options;
  if (since !== undefined) {
    const question = {
      ask: "runs",
      since,
      ...(model === undefined ? {} : { model }),
      limit: limitOf(options.limit),
    } as const;
    const answer = await ask(world, question);
    door.show(runsSinceTable(answer, since), { command: "runs", since, runs: answer });
    return 0;
  }
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
