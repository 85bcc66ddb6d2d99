import { checkout, PULL_HEAD_OR_QUEUE } from "./checkout.ts";
import { expression } from "./expression.ts";
import { GRANTS } from "./grants.ts";
import { head } from "./head.ts";
import { job, step } from "./job.ts";
import type { Site } from "./site.ts";

const ABOUT = `Checks the champion pointers that a pull request moves: red where one is made by hand or its evidence does not hold.
It has no path filter, so that it can be required: green at once where no pointer is touched. A merge queue is looked at as a
whole: a promotion does not pass together with a change of what it stands on.`;

/** `promotion-check.yml`: one job, named as the status that `promote` sets; the engine that made the records looks at them. */
export function promotionCheck({ records: engine }: Site): string {
  const only = job({
    id: "check",
    name: "contender/promotion",
    grants: GRANTS.read,
    minutes: 30,
    steps: [
      checkout(PULL_HEAD_OR_QUEUE),
      engine.prepare,
      step("Check the champion pointers", engine.uses("plan"), [["promotions", `"true"`]]),
    ],
  });
  return (
    head(
      "promotion-check",
      ABOUT,
      "  pull_request:\n  merge_group:\n",
      `${expression("github.workflow")}-${expression("github.ref")}`,
      true,
    ) + only
  );
}
