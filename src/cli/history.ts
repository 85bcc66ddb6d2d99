import { ContenderError } from "../errors.ts";
import { metricTable, productionTable, promotionsTable } from "../report/history-tables.ts";
import { ask } from "../verbs/ask.ts";
import type { Common, Door } from "./door.ts";
import { limitOf } from "./limit-of.ts";

export interface HistoryOptions extends Common {
  readonly metric?: string;
  readonly on?: string;
  readonly promotions?: boolean;
  readonly limit: string;
}

export async function history(door: Door, model: string | undefined, options: HistoryOptions): Promise<number> {
  const { metric, on, promotions } = options;
  const limit = limitOf(options.limit);
  const asked = [metric !== undefined && "--metric", on !== undefined && "--on", promotions && "--promotions"].filter(
    Boolean,
  );
  if (asked.length > 1)
    throw usage("one question at a time", "one of --metric, --on, --promotions", asked.join(" and "));
  if (model === undefined && (metric !== undefined || on !== undefined)) {
    throw usage(`${asked[0]} goes with one model`, "a model's name", "none");
  }
  const world = await door.world();
  if (metric !== undefined) {
    const answer = await ask(world, { ask: "metric", model: model!, metric, limit });
    door.show(metricTable(answer, metric), { command: "history", model, metric, runs: answer });
  } else if (on !== undefined) {
    const answer = await ask(world, { ask: "production", model: model!, on });
    door.show(productionTable(answer, model!, on), { command: "history", model, on, production: answer });
  } else {
    const answer = await ask(world, { ask: "promotions", ...(model === undefined ? {} : { model }), limit });
    door.show(promotionsTable(answer), { command: "history", model: model ?? null, promotions: answer });
  }
  return 0;
}

function usage(message: string, expected: string, found: string): ContenderError {
  return new ContenderError("usage", { message, expected, found, hint: "`contender history --help` shows how" });
}
