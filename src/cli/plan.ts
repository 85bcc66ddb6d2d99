import { planTable } from "../report/plan-table.ts";
import { configFiles } from "../verbs/configs.ts";
import { plan as look } from "../verbs/plan.ts";
import { type Common, doorFor } from "./door.ts";

export async function plan(typed: readonly string[], options: Common): Promise<number> {
  const door = doorFor(options);
  const world = await door.world();
  const planned = await look(world, await configFiles(world.repo, door.paths(world.root, typed)));
  door.show(planTable(planned), { command: "plan", plans: planned });
  return 0;
}
