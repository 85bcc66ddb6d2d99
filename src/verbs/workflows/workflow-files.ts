import { dispatch } from "./dispatch.ts";
import { experiment } from "./experiment.ts";
import { promote } from "./promote.ts";
import { promotionCheck } from "./promotion-check.ts";
import type { Site } from "./site.ts";

/** The workflows of a repository that uses the engine, by file name. */
export function workflowFiles(site: Site): { name: string; text: string }[] {
  return [
    { name: "experiment.yml", text: experiment(site) },
    { name: "promote.yml", text: promote(site) },
    { name: "promotion-check.yml", text: promotionCheck(site) },
    { name: "dispatch.yml", text: dispatch(site) },
  ];
}
