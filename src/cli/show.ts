import { show as text } from "../report/show.ts";
import { show as find, findRunId, pointers } from "../verbs/history.ts";
import type { Door } from "./door.ts";

export async function show(door: Door, typed: string): Promise<number> {
  const world = await door.world();
  const told = await find(world, await findRunId(world, typed));
  const champion = (await pointers(world)).get(told.run.model)?.run === told.run.run;
  door.show(text({ ...told, champion }), { command: "show", champion, ...told });
  return 0;
}
