import { account } from "./account.ts";
import { checkout, PULL_BASE, PULL_HEAD } from "./checkout.ts";
import { expression } from "./expression.ts";
import { GRANTS } from "./grants.ts";
import { head } from "./head.ts";
import { job, step } from "./job.ts";
import type { Site } from "./site.ts";

const ABOUT = `Trains what a pull request changes, judges it, and keeps one comment up to date.
A newer push ends the run of an older one: only the newest head is judged. Where no model is changed \`run\` returns at once,
and \`report\` brings a comment up to date that an earlier push has left.
A pull request from a fork has no rights: it is trained and judged, and its page stands in the summary.`;

/** Not from a fork. */
const OWN = "github.event.pull_request.head.repo.full_name == github.repository";

/** `experiment.yml`: run ▸ report. */
export function experiment(site: Site): string {
  const { previews: engine } = site;
  const preview = account(site, "preview", OWN);
  const repository = [checkout(PULL_HEAD), engine.prepare];
  const jobs = [
    job({
      id: "run",
      ...preview,
      grants: [...GRANTS.read, ...preview.grants],
      minutes: 60,
      outputs: [
        ["result", "run"],
        ["verdicts", "run"],
      ],
      steps: [...repository, ...preview.steps, step("Train and judge", engine.uses("run"), [], { id: "run" })],
    }),
    job({
      id: "report",
      needs: ["run"],
      if: `"!cancelled() && needs.run.outputs.result != '' && ${OWN}"`,
      grants: GRANTS.report,
      minutes: 10,
      steps: [
        // What may write runs nothing that is only proposed: it takes the hand-over, and needs no more of the head.
        ...(engine.built ? [checkout(PULL_BASE), engine.prepare] : []),
        step("Write the comment", engine.uses("report"), [
          ["result", expression("needs.run.outputs.result")],
          ["comment", "always"],
          ["token", expression("github.token")],
        ]),
      ],
    }),
  ];
  return (
    head(
      "experiment",
      ABOUT,
      "  pull_request:\n",
      `${expression("github.workflow")}-${expression("github.ref")}`,
      true,
    ) + jobs.join("\n")
  );
}
