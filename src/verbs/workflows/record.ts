import { checkout } from "./checkout.ts";
import { expression } from "./expression.ts";
import { GRANTS } from "./grants.ts";
import { job, step } from "./job.ts";
import type { Site } from "./site.ts";

/** The two jobs that follow the default branch: run (plan, then run) ▸ promote. `only`: a condition that all of them share. */
export function record({ records: engine, branch }: Site, only?: string): string[] {
  const repository = [checkout(branch), engine.prepare];
  const and = (condition: string) => (only === undefined ? condition : `${only} && ${condition}`);
  return [
    job({
      id: "run",
      ...(only === undefined ? {} : { if: only }),
      grants: GRANTS.read,
      minutes: 60,
      outputs: [
        ["any", "plan"],
        ["result", "run"],
        ["verdicts", "run"],
      ],
      steps: [
        ...repository,
        step("List the models", engine.uses("plan"), [], { id: "plan" }),
        step(
          "Record",
          engine.uses("run"),
          [
            ["configs", expression("steps.plan.outputs.configs")],
            ["record", `"true"`],
          ],
          { id: "run", if: "steps.plan.outputs.any == 'true'" },
        ),
      ],
    }),
    job({
      id: "promote",
      needs: ["run"],
      if: `"!cancelled() && ${and("needs.run.outputs.any != ''")}"`,
      grants: GRANTS.promote,
      minutes: 30,
      steps: [
        ...repository,
        step("Bring the promotions up to date", engine.uses("promote"), [
          ["result", expression("needs.run.outputs.result")],
          ["token", expression("github.token")],
        ]),
      ],
    }),
  ];
}
