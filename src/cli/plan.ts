import { planTable } from "../report/plan-table.ts";
import { configFiles } from "../verbs/configs.ts";
import { plan as look } from "../verbs/plan.ts";
import type { Door } from "./door.ts";

export async function plan(door: Door, typed: readonly string[], options: { power?: boolean }): Promise<number> {
  const world = await door.world();
  const planned = await look(world, await configFiles(world.repo, door.paths(world.root, typed)), options.power);
  door.show(planTable(planned), { command: "plan", plans: planned });
  return 0;
}
