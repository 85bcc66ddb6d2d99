import { code } from "../report/escape.ts";
import { rollback } from "../verbs/rollback.ts";
import { act } from "./door.ts";

await act(async (door) => {
  const world = await door.world(door.remote());
  const model = door.input("model");
  const { from, to, outcome, where } = await rollback(
    world,
    model,
    door.input("to") || undefined,
    door.input("why") || undefined,
  );
  door.output("where", where);
  door.log(`${outcome}: ${where}: ${model} goes back from run ${from} to run ${to}`);
  await door.summary(
    `${code(model)}: **${outcome}** ${code(where, 300)}: run ${code(to)} in place of run ${code(from)}.`,
  );
  return 0;
});
