import { checkout } from "./checkout.ts";
import { expression } from "./expression.ts";
import { GRANTS } from "./grants.ts";
import { job, step } from "./job.ts";
import type { Site } from "./site.ts";

/** The three jobs that follow the default branch: plan ▸ run ▸ promote. `only`: a condition that all of them share. */
export function record({ records: engine, branch }: Site, only?: string): string[] {
  const repository = [checkout(branch), engine.prepare];
  const and = (condition: string) => (only === undefined ? condition : `${only} && ${condition}`);
  return [
    job({
      id: "plan",
      ...(only === undefined ? {} : { if: only }),
      grants: GRANTS.read,
      minutes: 10,
      outputs: [
        ["configs", "plan"],
        ["any", "plan"],
      ],
      steps: [...repository, step("List the models", engine.uses("plan"), [], "plan")],
    }),
    job({
      id: "run",
      needs: ["plan"],
      if: and("needs.plan.outputs.any == 'true'"),
      grants: GRANTS.read,
      minutes: 60,
      outputs: [
        ["result", "run"],
        ["verdicts", "run"],
      ],
      steps: [
        ...repository,
        step(
          "Record",
          engine.uses("run"),
          [
            ["configs", expression("needs.plan.outputs.configs")],
            ["record", `"true"`],
          ],
          "run",
        ),
      ],
    }),
    job({
      id: "promote",
      needs: ["plan", "run"],
      if: `"!cancelled() && ${and("needs.plan.result == 'success'")}"`,
      grants: GRANTS.promote,
      minutes: 30,
      steps: [
        ...repository,
        step("Bring the promotions up to date", engine.uses("promote"), [
          // Gitea's runner hands on the outputs of a skipped job as they are written here.
          ["result", expression("needs.run.result != 'skipped' && needs.run.outputs.result || ''")],
          ["token", expression("github.token")],
        ]),
      ],
    }),
  ];
}
