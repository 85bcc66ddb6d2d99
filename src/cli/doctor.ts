import { findingsText } from "../report/findings.ts";
import { doctor as look } from "../verbs/doctor.ts";
import type { Common, Door } from "./door.ts";
import { reached } from "./reached.ts";

export async function doctor(door: Door, options: Common & { gate?: boolean }): Promise<number> {
  const world = await door.world();
  const findings = await look(world, await reached(world.root, process.env));
  door.show(findingsText(findings), { command: "doctor", findings });
  return options.gate && findings.some(({ state }) => state === "missing") ? 1 : 0;
}
