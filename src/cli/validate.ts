import { configFiles } from "../verbs/configs.ts";
import { validate as check } from "../verbs/validate.ts";
import type { Door } from "./door.ts";

export async function validate(door: Door, typed: readonly string[]): Promise<number> {
  const world = await door.world();
  const good = await check(world.repo, await configFiles(world.repo, door.paths(world.root, typed)));
  door.show(good.map(({ file, model }) => `- ✓ ${file} (model ${model})\n`).join(""), {
    command: "validate",
    valid: good,
  });
  return 0;
}
