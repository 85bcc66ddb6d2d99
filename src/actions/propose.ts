import { code } from "../report/escape.ts";
import { overridePage } from "../report/override-page.ts";
import { parseHandover } from "../report/parse-handover.ts";
import { proposeConfig } from "../verbs/override.ts";
import { act } from "./door.ts";

await act(async (door) => {
  const overrides = door.lines("overrides");
  const result = door.input("result");
  const handed = result === "" ? undefined : parseHandover(result);
  const world = await door.world(door.remote());
  const page = overridePage(overrides, handed);
  const { model, outcome, where, title } = await proposeConfig(world, door.input("model"), overrides, page);
  door.output("where", where);
  door.log(`${model}: ${outcome}: ${where}: ${title}`);
  await door.summary(`${code(model)}: **${outcome}** ${code(where, 300)}`);
  return 0;
});
