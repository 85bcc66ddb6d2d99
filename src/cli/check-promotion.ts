import { CHAMPIONS } from "../registry/names.ts";
import { checkedList } from "../report/checked-list.ts";
import { checkPromotion as check } from "../verbs/check-promotion.ts";
import type { Common, Door } from "./door.ts";

export async function checkPromotion(door: Door, options: Common & { base?: string }): Promise<number> {
  const world = await door.world();
  const checked = await check(world, options.base === undefined ? undefined : await world.commitOf(options.base));
  const uncommitted = await world.repo.changed([CHAMPIONS]);
  door.show(checkedList(checked, uncommitted), { command: "check-promotion", checked, uncommitted });
  return 0;
}
