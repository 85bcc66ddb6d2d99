import { parseHandover } from "../report/parse-handover.ts";
import { POLICIES, report } from "../verbs/report.ts";
import { act } from "./door.ts";
import { refuseOtherWorkflow } from "./other-workflow.ts";

await act(async (door) => {
  const policy = door.choice("comment", POLICIES);
  const handover = parseHandover(door.input("result"));
  refuseOtherWorkflow(handover.ci, door.input("ci"));
  const { outcome, where, why, text } = await report(door.forge, handover, door.event.pull, policy);
  door.output("outcome", outcome);
  door.output("where", where);
  door.log(`${outcome}${where === "" ? "" : `: ${where}`}${why === undefined ? "" : ` (${why})`}`);
  if (outcome === "refused") await door.summary(text);
  return 0;
});
