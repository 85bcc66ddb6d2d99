import { configFiles } from "../verbs/configs.ts";
import { validate as check } from "../verbs/validate.ts";
import { type Common, doorFor } from "./door.ts";

export async function validate(typed: readonly string[], options: Common): Promise<number> {
  const door = doorFor(options);
  const world = await door.world();
  const good = await check(world.repo, await configFiles(world.repo, door.paths(world.root, typed)));
  door.show(good.map(({ file, model }) => `- ✓ ${file} (model ${model})\n`).join(""), {
    command: "validate",
    valid: good,
  });
  return 0;
}
