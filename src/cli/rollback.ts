import { code, prose } from "../report/escape.ts";
import { rollback as goBack } from "../verbs/rollback.ts";
import type { Common, Door } from "./door.ts";

export async function rollback(
  door: Door,
  model: string,
  options: Common & { to?: string; why?: string },
): Promise<number> {
  const done = await goBack(await door.world(), model, options.to, options.why);
  const { outcome, where, from, to, title } = done;
  door.show(
    `- ${code(model)}: **${outcome}** · ${prose(`${where}: ${title}`)}\n\n**Next**: merging it makes run ${code(to)} the champion again, in place of run ${code(from)}, whose subject is then held.\n`,
    { command: "rollback", ...done },
  );
  return 0;
}
