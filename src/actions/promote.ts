import { parseRecorded } from "../report/parse-handover.ts";
import { promotedList } from "../report/promoted-list.ts";
import { allModels } from "../verbs/changed-models.ts";
import { promote } from "../verbs/promote.ts";
import { exitOfPromotions, failureOf } from "../verbs/promoted.ts";
import { promotionPage } from "../verbs/promotion-page.ts";
import { act, shown } from "./door.ts";

await act(async (door) => {
  const result = door.input("result");
  const world = await door.world(door.remote(), "reads");
  // A store that lasts holds the record; without one nothing but the digests that `run` handed over proves anything.
  const expected = result === "" && world.lasting ? undefined : parseRecorded(result);
  const { configs } = await allModels(world.repo);
  const { head } = await world.repo.heads();
  const given = { ci: door.input("ci") || "contender", all: true, ...(expected ? { expected } : {}) };
  const promoted = await promote(world, configs, undefined, (attempt) => promotionPage(attempt, head), given);
  const told = promoted.map(({ model, outcome, run, what }) => ({ model, outcome, run, what }));
  for (const { model, outcome, what } of told) door.log(`${model}: ${outcome}: ${what}`);
  door.output("promotions", JSON.stringify(told));
  await door.summary(promotedList(told));
  const failure = failureOf(promoted);
  if (failure) throw shown(failure);
  return exitOfPromotions(promoted);
});
