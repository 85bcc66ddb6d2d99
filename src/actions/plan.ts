import { checkedList } from "../report/checked-list.ts";
import { configList } from "../report/config-list.ts";
import { allModels, changedModels } from "../verbs/changed-models.ts";
import { checkPromotion } from "../verbs/check-promotion.ts";
import { act, type Door } from "./door.ts";

await act((door) => (door.flag("promotions") ? promotions(door) : models(door)));

async function models(door: Door): Promise<number> {
  const { repo } = await door.world();
  const { configs, strangers } = await (door.event.pull ? changedModels : allModels)(repo);
  door.warn(strangers);
  door.output("configs", JSON.stringify(configs));
  door.output("any", String(configs.length > 0));
  door.log(configs.length > 0 ? `to run: ${configs.join(", ")}` : "there is nothing to run");
  await door.summary(configList(configs, door.event.pull !== undefined));
  return 0;
}

/** Nothing is run then: the pointers that the pull request moves are looked at. */
async function promotions(door: Door): Promise<number> {
  const checked = await checkPromotion(await door.world());
  door.output("configs", "[]");
  door.output("any", "false");
  for (const { model, kind, what } of checked) door.log(`${model}: ${kind}: ${what}`);
  await door.summary(checkedList(checked));
  return 0;
}
