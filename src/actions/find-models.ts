import type { Repo } from "../ports/repo.ts";
import { allModels, changedModels } from "../verbs/changed-models.ts";
import type { Door } from "./door.ts";

/** The configs that a pull request changes, or all where the event is none: said in the log. */
export async function findModels(door: Door, repo: Repo): Promise<readonly string[]> {
  const { configs, strangers } = await (door.event.pull ? changedModels : allModels)(repo);
  door.warn(strangers);
  door.log(configs.length > 0 ? `to run: ${configs.join(", ")}` : "there is nothing to run");
  return configs;
}
