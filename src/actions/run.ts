import { renderHandover } from "../report/handover.ts";
import { summaryPage } from "../report/summary-page.ts";
import { exitOf, handOver } from "../verbs/hand-over.ts";
import { parseConfigs } from "./configs-input.ts";
import { act, shown } from "./door.ts";
import { findModels } from "./find-models.ts";

await act(async (door) => {
  const record = door.flag("record");
  const gate = door.flag("gate");
  const named = door.input("configs");
  const given = named === "" ? undefined : parseConfigs(named);
  const overrides = door.lines("overrides");
  const world = await door.world();
  const find = async () => given ?? findModels(door, world.repo);
  const { round, attempt, pull } = door.event;
  const job = { ci: door.input("ci") || "contender", attempt, record, overrides, fork: pull?.fork ?? false };
  const { handover, settled, unseen, failure } = await handOver(world, find, job);
  door.output("result", renderHandover({ ...handover, ...(round === undefined ? {} : { round }) }));
  door.output(
    "verdicts",
    JSON.stringify(Object.fromEntries(handover.results.map(({ model, verdict }) => [model, verdict]))),
  );
  await door.summary(summaryPage(handover, settled, unseen));
  if (failure) throw shown(failure);
  return exitOf(handover, gate);
});
