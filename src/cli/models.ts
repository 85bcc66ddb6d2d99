import { modelsTable } from "../report/models-table.ts";
import { models as list } from "../verbs/history.ts";
import type { Door } from "./door.ts";

export async function models(door: Door): Promise<number> {
  const rows = (await list(await door.world())).map(({ model, config, champion, refused, since }) => ({
    model,
    config,
    champion: champion ? { run: champion.pointer.run, metrics: champion.manifest.metrics } : null,
    ...(refused === undefined ? {} : { refused }),
    since: since ?? null,
    held: champion?.pointer.held ?? [],
  }));
  door.show(modelsTable(rows), { command: "models", models: rows });
  return rows.some(({ refused }) => refused !== undefined) ? 3 : 0;
}
