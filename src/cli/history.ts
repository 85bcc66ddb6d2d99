import schema from "../config/config.schema.json" with { type: "json" };
import { nearest } from "../config/nearest.ts";
import { ContenderError } from "../errors.ts";
import { MOST_ANSWERS } from "../history/parse-question.ts";
import { metricTable, productionTable, promotionsTable } from "../report/history-tables.ts";
import { ask } from "../verbs/ask.ts";
import { refuseUnknown } from "../verbs/history.ts";
import type { Common, Door } from "./door.ts";
import { wholeNumber } from "./whole-number.ts";

export interface HistoryOptions extends Common {
  readonly metric?: string;
  readonly on?: string;
  readonly promotions?: boolean;
  readonly limit: string;
}

export async function history(door: Door, model: string | undefined, options: HistoryOptions): Promise<number> {
  const { metric, on, promotions } = options;
  const limit = wholeNumber("--limit", options.limit, 1, MOST_ANSWERS);
  const asked = [metric !== undefined && "--metric", on !== undefined && "--on", promotions && "--promotions"].filter(
    Boolean,
  );
  if (asked.length > 1)
    throw usage("one question at a time", "one of --metric, --on, --promotions", asked.join(" and "));
  if (model === undefined && (metric !== undefined || on !== undefined)) {
    throw usage(`${asked[0]} goes with one model`, "a model's name", "none");
  }
  if (metric !== undefined && !METRICS.includes(metric)) throw unknownMetric(metric);
  const world = await door.world();
  const known = async (answer: readonly unknown[]) => {
    if (answer.length === 0 && model !== undefined) await refuseUnknown(world, model);
  };
  if (metric !== undefined) {
    const answer = await ask(world, { ask: "metric", model: model!, metric, limit });
    await known(answer);
    door.show(metricTable(answer, metric), { command: "history", model, metric, runs: answer });
  } else if (on !== undefined) {
    const answer = await ask(world, { ask: "production", model: model!, on });
    await known(answer);
    door.show(productionTable(answer, model!, on), { command: "history", model, on, production: answer });
  } else {
    const answer = await ask(world, { ask: "promotions", ...(model === undefined ? {} : { model }), limit });
    await known(answer);
    door.show(promotionsTable(answer), { command: "history", model: model ?? null, promotions: answer });
  }
  return 0;
}

const METRICS: readonly string[] = schema.definitions.metric.enum;

function unknownMetric(typed: string): ContenderError {
  const meant = nearest(typed, METRICS);
  return new ContenderError("usage", {
    message: `${JSON.stringify(typed.slice(0, 80))} is not a metric`,
    expected: METRICS.join(", "),
    found: JSON.stringify(typed.slice(0, 80)),
    ...(meant === undefined ? {} : { hint: `write ${meant}` }),
  });
}

function usage(message: string, expected: string, found: string): ContenderError {
  return new ContenderError("usage", { message, expected, found, hint: "`contender history --help` shows how" });
}
