import { modelCard } from "../report/model-card.ts";
import { show as text } from "../report/show.ts";
import { card } from "../verbs/card.ts";
import { show as find, findRunId, pointers } from "../verbs/history.ts";
import type { Door } from "./door.ts";

export async function show(door: Door, typed: string, options: { card?: boolean } = {}): Promise<number> {
  const world = await door.world();
  if (options.card) {
    const input = await card(world, typed);
    const markdown = modelCard(input);
    door.show(markdown, { command: "show", model: input.model, run: input.run.run, card: markdown });
    return 0;
  }
  const told = await find(world, await findRunId(world, typed));
  const champion = (await pointers(world)).get(told.run.model)?.run === told.run.run;
  door.show(text({ ...told, champion }), { command: "show", champion, ...told });
  return 0;
}
