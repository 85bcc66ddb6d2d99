import { account } from "./account.ts";
import { checkout } from "./checkout.ts";
import { expression } from "./expression.ts";
import { GRANTS } from "./grants.ts";
import { job, step } from "./job.ts";
import type { Site } from "./site.ts";

/** The two jobs that follow the default branch: run ▸ promote. `only`: a condition that all of them share. */
export function record(site: Site, only?: string): string[] {
  const { records: engine, branch } = site;
  const [recording, promoting] = [account(site, "record"), account(site, "promote")];
  const repository = [checkout(branch), engine.prepare];
  const and = (condition: string) => (only === undefined ? condition : `${only} && ${condition}`);
  return [
    job({
      id: "run",
      ...(only === undefined ? {} : { if: only }),
      ...recording,
      grants: [...GRANTS.read, ...recording.grants],
      minutes: 60,
      outputs: [
        ["result", "run"],
        ["verdicts", "run"],
      ],
      steps: [
        ...repository,
        ...recording.steps,
        step("Record", engine.uses("run"), [["record", `"true"`]], { id: "run" }),
      ],
    }),
    job({
      id: "promote",
      needs: ["run"],
      if: `"!cancelled() && ${and("needs.run.outputs.result != ''")}"`,
      ...promoting,
      grants: [...GRANTS.promote, ...promoting.grants],
      minutes: 30,
      steps: [
        ...repository,
        ...promoting.steps,
        step("Bring the promotions up to date", engine.uses("promote"), [
          ["result", expression("needs.run.outputs.result")],
          ["token", expression("github.token")],
        ]),
      ],
    }),
  ];
}
