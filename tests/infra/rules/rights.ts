import type { Plan } from "../plan.ts";
import { added, allowing, put, type Rule, rewritten } from "./rule.ts";
import { type Statement, statementsOf } from "./statements.ts";

const JOBS = ["preview", "record", "promote", "monitor", "deploy"];
const STORE = "arn:aws:s3:::contender-000000000000-eu-central-1";
const work = (job: string) => `aws_iam_role_policy.ci["${job}"]`;
const own = (name: string) => `aws_iam_role_policy.function["${name}"]`;
const connect = (name: string) => `aws_iam_role_policy.connect["${name}"]`;

const allowed = (plan: Plan): Statement[] =>
  statementsOf(plan, "aws_iam_role_policy").filter(({ effect }) => effect === "Allow");

/** What only a few may do, by action: the folders of the store that each job creates in. */
const CREATES: Readonly<Record<string, readonly string[]>> = {
  preview: ["judged", "previews"],
  record: ["judged", "promotions", "records"],
  promote: [],
  monitor: ["drift"],
  deploy: ["deployments", "live"],
};

/** What Lambda's service has to be allowed so that a function stands in a VPC; these know no resources. */
const CABLE = [
  ...["ec2:AssignPrivateIpAddresses", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface"],
  ...["ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:UnassignPrivateIpAddresses"],
];

const READ = ["s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket"];
const CREATE = ["s3:AbortMultipartUpload", "s3:PutObject"];
const FUNCTION = [...CABLE, "logs:CreateLogStream", "logs:PutLogEvents", "s3:GetObject", "s3:ListBucket"];

/** All that each policy of a role allows. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(JOBS.map((job) => [work(job), CREATES[job]!.length > 0 ? [...READ, ...CREATE] : READ])),
  // For doctor, which stands there too.
  [work("promote")]: [...READ, "lambda:InvokeFunction"],
  [own("changes")]: [...FUNCTION, "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"],
  [own("indexer")]: FUNCTION,
  [connect("changes")]: ["rds-db:connect"],
  [connect("indexer")]: ["rds-db:connect"],
};

/** As whom each function may connect to the database. */
const USERS: Readonly<Record<string, string>> = {
  changes: "contender_writer",
  indexer: "contender_owner,contender_writer",
};

/** Rules of what roles may do. */
export const RIGHTS_RULES: readonly Rule[] = [
  {
    name: "each role may do its own work, and nothing else",
    offences: (plan) =>
      plan.all("aws_iam_role_policy").flatMap(({ address, values }) => {
        const actions = new Set(allowed(plan).flatMap((one) => (one.at.startsWith(`${address} `) ? one.actions : [])));
        const own = ACTIONS[address] ?? [];
        // The database's number is known when it stands: database_users says as whom they connect.
        const known = "policy" in values || own.join() === "rds-db:connect";
        return [
          ...(known ? [] : [`${address}: unknown`]),
          ...[...actions].filter((action) => !own.includes(action)).map((action) => `${address}: ${action}`),
        ];
      }),
    fixtures: [
      allowing(work("preview"), {
        Action: "lambda:InvokeFunction",
        Resource: "arn:aws:lambda:eu-central-1:0:function:x",
      }),
      allowing(work("record"), {
        Action: "lambda:InvokeFunction",
        Resource: "arn:aws:lambda:eu-central-1:0:function:x",
      }),
      allowing(work("promote"), { Action: "s3:PutObject", Resource: `${STORE}/records/*` }),
      allowing(own("indexer"), { Action: "s3:PutObject", Resource: `${STORE}/records/*` }),
      allowing(own("indexer"), { Action: ["ec2:RunInstances", "ec2:TerminateInstances"], Resource: "*" }),
      allowing(own("indexer"), {
        Action: "rds-db:connect",
        Resource: "arn:aws:rds-db:x:1:dbuser:db-1/contender_owner",
      }),
      added("aws_iam_role_policy.more", { policy: '{"Statement":{"Effect":"Allow","Action":"s3:GetObject"}}' }),
      added("aws_iam_role_policy.unknown", {}),
    ],
  },
  {
    name: "no right is a wildcard on data",
    offences: (plan) =>
      allowed(plan).flatMap(({ at, actions, resources }) => [
        ...actions.filter((action) => /[*?]/.test(action)).map((action) => `${at}: ${action}`),
        ...(resources.length > 0 ? [] : [`${at}: no resource`]),
        ...resources
          .filter(
            (resource) =>
              !/^arn:aws:(s3:::[^*?/]+(\/[^*?]+\/\*)?|logs:[^*?]+:\*|(lambda|sqs|kms|rds-db):[^*?]+)$/.test(resource) &&
              !(resource === "*" && actions.every((action) => CABLE.includes(action))),
          )
          .map((resource) => `${at}: ${resource}`),
      ]),
    fixtures: [
      rewritten(work("preview"), "-eu-central-1/previews/*", "-eu-central-1/*"),
      rewritten(work("preview"), "-eu-central-1/previews/*", "-eu-central-1/????ords/*"),
      rewritten(work("preview"), "s3:GetObjectVersion", "s3:Get*"),
      rewritten(work("preview"), "acme-ml/tracks/*", "acme-ml/*"),
      rewritten(own("changes"), "arn:aws:sqs:eu-central-1:000000000000:contender-changes", "*"),
      rewritten(own("indexer"), "-eu-central-1/records/*", "*"),
      allowing(own("indexer"), { Action: ["ec2:DescribeSubnets", "s3:GetObject"], Resource: "*" }),
    ],
  },
  {
    name: "no role deletes or changes the bucket, and each is told so",
    offences: (plan) => [
      ...allowed(plan)
        .flatMap(({ at, actions }) => actions.map((action) => `${at}: ${action}`))
        .filter((said) => /: s3:(Delete|PutBucket|PutLifecycle|Bypass|PutObjectAcl|PutReplication|\*)/.test(said)),
      ...JOBS.filter(
        (job) =>
          !statementsOf(plan, "aws_iam_role_policy").some(
            ({ at, effect, actions }) =>
              at.startsWith(work(job)) &&
              effect === "Deny" &&
              ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:PutBucketPolicy", "s3:PutLifecycleConfiguration"].every(
                (one) => actions.includes(one),
              ),
          ),
      ).map((job) => `${work(job)}: no denial`),
    ],
    fixtures: [
      rewritten(work("record"), "s3:AbortMultipartUpload", "s3:DeleteObject"),
      rewritten(work("deploy"), '"Deny"', '"Allow"'),
      rewritten(work("monitor"), "s3:DeleteObjectVersion", "s3:DeleteObjectTagging"),
    ],
  },
  {
    name: "each role creates in its own folders, and only deploy moves the live alias",
    offences: (plan) =>
      JOBS.flatMap((job) => {
        const puts = allowed(plan).filter(
          ({ at, actions }) => at.startsWith(work(job)) && actions.includes("s3:PutObject"),
        );
        const folders = puts.flatMap(({ resources }) => resources).sort();
        const own = CREATES[job]?.map((folder) => `${STORE}/${folder}/*`);
        return folders.join() === own?.join() ? [] : [`${work(job)}: ${folders}`];
      }),
    fixtures: [
      rewritten(work("preview"), "/judged/*", "/records/*"),
      rewritten(work("monitor"), "/drift/*", "/live/*"),
      rewritten(work("record"), `${STORE}/judged/*`, "arn:aws:s3:::acme-ml/judged/*"),
      rewritten(work("promote"), "s3:GetObjectVersion", "s3:PutObject"),
    ],
  },
  {
    name: "who records can't read previews",
    offences: (plan) =>
      allowed(plan)
        .filter(
          ({ at, resources }) => !at.startsWith(work("preview")) && resources.some((one) => one.includes("/previews/")),
        )
        .map(({ at }) => at),
    fixtures: [rewritten(work("record"), "/data/*", "/previews/*")],
  },
  {
    name: "a program in the VPC lays no cable",
    offences: (plan) =>
      ["changes", "indexer"]
        .filter(
          (name) =>
            !statementsOf(plan, "aws_iam_role_policy").some(
              ({ at, effect, actions, conditions }) =>
                at.startsWith(own(name)) &&
                effect === "Deny" &&
                CABLE.every((action) => actions.includes(action)) &&
                conditions.ArnEquals?.["lambda:SourceFunctionArn"]?.length === 1,
            ),
        )
        .map((name) => `${name}: no denial`),
    fixtures: [
      rewritten(own("changes"), "lambda:SourceFunctionArn", "aws:SourceArn"),
      rewritten(own("indexer"), '"Deny"', '"Allow"'),
    ],
  },
  {
    name: "the queue's function connects as the writer, and only the one that is asked may own tables",
    offences(plan) {
      const said = plan.outputs.database_users as Readonly<Record<string, readonly string[]>>;
      const written = (name: string) =>
        allowed(plan)
          .filter(({ at }) => at.startsWith(connect(name)))
          .map(({ resources }) => resources.map((one) => one.split("/").at(-1)));
      return Object.entries(USERS).flatMap(([name, users]) =>
        [said[name] ?? [], ...written(name)]
          .map((found) => [...found].sort().join())
          .filter((found) => found !== users),
      );
    },
    fixtures: [
      put("output.database_users", { changes: ["contender_writer", "contender_owner"] }),
      put("output.database_users", { indexer: ["contender_master"] }),
      put(connect("changes"), {
        policy:
          '{"Statement":{"Effect":"Allow","Action":"rds-db:connect","Resource":"arn:aws:rds-db:x:1:dbuser:db-1/contender_owner"}}',
      }),
    ],
  },
];
