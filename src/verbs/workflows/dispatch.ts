import { account } from "./account.ts";
import { checkout } from "./checkout.ts";
import { expression } from "./expression.ts";
import { GRANTS } from "./grants.ts";
import { head } from "./head.ts";
import { job, step } from "./job.ts";
import { record } from "./record.ts";
import type { Site } from "./site.ts";

const ABOUT = `What a person asks for by "Run workflow". Whatever changes the repository ends in a pull request.
An order is never dropped: each run is a group of its own.`;

const TOKEN = ["token", expression("github.token")] as const;
const MODEL = ["model", expression("inputs.model")] as const;
const OVERRIDES = [
  "overrides",
  ["override", "override_2", "override_3"].map((name) => expression(`inputs.${name}`)).join("\n"),
] as const;

/** Text of users that is printed by a command can't be a workflow command: none is heard any more in this step. */
const DEAF = 'echo "::stop-commands::$(openssl rand -hex 20)"';

/** The job's token for one call of git: the clone keeps none. */
const AS_JOB = `-c credential.helper='!f() { echo username=x-access-token; echo "password=$GITHUB_TOKEN"; }; f'`;

/** A branch that was squashed and deleted leaves its commits to the forge: no clone has them. What is no whole hash is left alone. */
const FETCH_LOST = [
  `if [[ "$AT" =~ ^[0-9a-f]{40}$ ]] && ! git rev-parse --quiet --verify "$AT^{commit}" >/dev/null; then`,
  `  git ${AS_JOB} fetch --quiet --no-tags origin "$AT" || echo "The forge gives no commit $AT."`,
  "fi",
];

/** A group of its own for each run. Gitea does not know the number yet when it asks, and takes "" for no group at all. */
const GROUP = expression("github.run_id");

const INPUTS: readonly (readonly [name: string, about: string])[] = [
  ["model", "model: the config's file stem (train, roll back, reproduce)"],
  ["override", "train: path=value, as in trainer.l2=0.1"],
  ["override_2", "train: one more path=value"],
  ["override_3", "train: one more path=value"],
  ["to", "roll back: to which run (empty: the champion before)"],
  ["why", "roll back: why, for the pull request and for whoever asks later"],
  ["at", "reproduce: the commit whose config is trained (empty: the default branch's head)"],
  ["expect", "reproduce: the digest that must come out, as the comment's last lines say it"],
  ["judge", "reproduce: the commit whose judge counted, where the comment names one"],
];

/** `dispatch.yml`: train with overrides · retrain all · roll back · reproduce · doctor. */
export function dispatch(site: Site): string {
  const engine = site.records;
  const repository = [checkout(site.branch), engine.prepare];
  const preview = account(site, "preview");
  // Of all roles the one that writes nothing. Where it is not set yet, doctor is there to say so.
  const looks = account(site, "promote", "vars.CONTENDER_ROLE_PROMOTE != ''");
  const jobs = [
    job({
      id: "train",
      if: "inputs.task == 'train'",
      ...preview,
      grants: [...GRANTS.read, ...preview.grants],
      minutes: 60,
      outputs: [["result", "train"]],
      steps: [
        ...repository,
        ...preview.steps,
        step(
          "Train with the overrides",
          engine.uses("run"),
          [["configs", `'["configs/${expression("inputs.model")}.yaml"]'`], OVERRIDES],
          { id: "train" },
        ),
      ],
    }),
    job({
      id: "propose",
      needs: ["train"],
      if: "inputs.task == 'train'",
      grants: GRANTS.open,
      minutes: 10,
      steps: [
        ...repository,
        step("Propose the config", engine.uses("propose"), [
          MODEL,
          OVERRIDES,
          ["result", expression("needs.train.outputs.result")],
          TOKEN,
        ]),
      ],
    }),
    ...record(site, "inputs.task == 'retrain all'"),
    job({
      id: "roll-back",
      if: "inputs.task == 'roll back'",
      grants: GRANTS.open,
      minutes: 10,
      steps: [
        ...repository,
        step("Propose the earlier champion", engine.uses("revert"), [
          MODEL,
          ["to", expression("inputs.to")],
          ["why", expression("inputs.why")],
          TOKEN,
        ]),
      ],
    }),
    job({
      id: "reproduce",
      if: "inputs.task == 'reproduce'",
      ...preview,
      grants: [...GRANTS.read, ...preview.grants],
      minutes: 60,
      steps: [
        ...repository,
        command("Fetch a commit that no branch has any more", ["AT", "GITHUB_TOKEN"], FETCH_LOST, "inputs.at != ''"),
        ...preview.steps,
        engine.cli.steps,
        command(
          "Train it anew and compare",
          ["AT", "EXPECT", "JUDGE", "MODEL"],
          [
            `${engine.cli.command} reproduce --at "\${AT:-HEAD}" --expect "$EXPECT" \${JUDGE:+--judge "$JUDGE"} "configs/$MODEL.yaml"`,
          ],
        ),
      ],
    }),
    job({
      id: "doctor",
      if: "inputs.task == 'doctor'",
      ...looks,
      grants: [...GRANTS.doctor, ...looks.grants],
      minutes: 10,
      steps: [
        ...repository,
        ...looks.steps,
        engine.cli.steps,
        command("Look for missing switches", ["GITHUB_TOKEN"], [`${engine.cli.command} doctor`]),
      ],
    }),
  ];
  const choices = ["train", "retrain all", "roll back", "reproduce", "doctor"];
  const texts = INPUTS.map(
    ([name, about]) => `      ${name}:\n        description: "${about}"\n        type: string\n`,
  );
  const on = `  workflow_dispatch:
    inputs:
      task:
        description: "what to do"
        type: choice
        required: true
        options:
${choices.map((choice) => `          - ${choice}\n`).join("")}${texts.join("")}`;
  return head("dispatch", ABOUT, on, GROUP, false) + jobs.join("\n");
}

/** A step that calls the command line. What a person typed comes in by the environment only. */
function command(name: string, variables: readonly string[], lines: readonly string[], condition?: string): string {
  const value = (key: string) => (key === "GITHUB_TOKEN" ? "github.token" : `inputs.${key.toLowerCase()}`);
  const env = variables.map((key) => `          ${key}: ${expression(value(key))}\n`).join("");
  const script = [DEAF, ...lines].map((line) => `          ${line}\n`).join("");
  const when = condition === undefined ? "" : `        if: ${condition}\n`;
  return `      - name: ${name}\n${when}        shell: bash\n        env:\n${env}        run: |\n${script}`;
}
