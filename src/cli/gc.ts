import { gc as sweep } from "../verbs/gc.ts";
import type { Common, Door } from "./door.ts";
import { wholeNumber } from "./whole-number.ts";

export async function gc(door: Door, options: Common & { keep: string; apply?: boolean }): Promise<number> {
  const apply = options.apply ?? false;
  const keep = wholeNumber("--keep", options.keep, 0);
  const swept = await sweep(await door.world("fresh"), keep, apply);
  const lines = swept.map(({ zone, kept, removed }) => {
    const went = apply ? "removed" : "would be removed";
    return `- ${zone}/: ${removed.length} keys ${went}, ${kept.keys} stay (${kept.runs} runs)\n`;
  });
  const hint =
    apply || swept.every(({ removed }) => removed.length === 0)
      ? ""
      : "\nNothing was removed: `contender gc --apply` does it.\n";
  door.show(`${lines.join("")}${hint}`, { command: "gc", applied: apply, zones: swept });
  return 0;
}
