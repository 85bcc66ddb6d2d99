import { MOST_ANSWERS } from "../history/parse-question.ts";
import { runsSinceTable } from "../report/history-tables.ts";
import { runsTable } from "../report/runs-table.ts";
import { ask } from "../verbs/ask.ts";
import { runs as list, pointers, refuseUnknown } from "../verbs/history.ts";
import type { Common, Door } from "./door.ts";
import { wholeNumber } from "./whole-number.ts";

export interface RunsOptions extends Common {
  readonly since?: string;
  readonly limit?: string;
}

export async function runs(door: Door, model: string | undefined, options: RunsOptions): Promise<number> {
  const { since, limit: typed } = options;
  const limit = typed === undefined ? undefined : wholeNumber("--limit", typed, 1, MOST_ANSWERS);
  const world = await door.world();
  if (since !== undefined) {
    const question = {
      ask: "runs",
      since,
      ...(model === undefined ? {} : { model }),
      limit: limit ?? 100,
    } as const;
    const answer = await ask(world, question);
    if (answer.length === 0 && model !== undefined) await refuseUnknown(world, model);
    door.show(runsSinceTable(answer, since), { command: "runs", since, runs: answer });
    return 0;
  }
  const champions = await pointers(world);
  const rows = (await list(world, model)).slice(0, limit).map(({ zone, run, executions, judgements }) => ({
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
