import { checkedList } from "../report/checked-list.ts";
import { configList } from "../report/config-list.ts";
import { checkPromotion } from "../verbs/check-promotion.ts";
import { act, type Door } from "./door.ts";
import { findModels } from "./find-models.ts";

await act((door) => (door.flag("promotions") ? promotions(door) : models(door)));

async function models(door: Door): Promise<number> {
  const configs = await findModels(door, (await door.world()).repo);
  door.output("configs", JSON.stringify(configs));
  await door.summary(configList(configs, door.event.pull !== undefined));
  return 0;
}

/** Nothing is run then: the pointers that the pull request moves are looked at. */
async function promotions(door: Door): Promise<number> {
  const checked = await checkPromotion(await door.world());
  door.output("configs", "[]");
  for (const { model, kind, what } of checked) door.log(`${model}: ${kind}: ${what}`);
  await door.summary(checkedList(checked));
  return 0;
}
