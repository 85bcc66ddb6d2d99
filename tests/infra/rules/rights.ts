import type { Plan } from "../plan.ts";
import { put, type Rule, rewritten } from "./rule.ts";
import { type Statement, statementsOf } from "./statements.ts";

const JOBS = ["preview", "record", "promote", "monitor", "deploy"];
const work = (job: string) => `aws_iam_role_policy.ci["${job}"]`;

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

/** Rules of what roles may do. */
export const RIGHTS_RULES: readonly Rule[] = [
  {
    name: "no right is a wildcard on data",
    offences: (plan) =>
      allowed(plan).flatMap(({ at, actions, resources }) => [
        ...actions.filter((action) => action.includes("*")).map((action) => `${at}: ${action}`),
        ...resources
          .filter((resource) =>
            actions.every((action) => action.startsWith("ec2:"))
              ? false
              : !/^arn:aws:(s3:::[^*/]+(\/[^*]+\/\*)?|logs:[^*]+:\*|(lambda|sqs|kms|rds-db):[^*]+)$/.test(resource) &&
                !/^arn:aws:s3:::[^*/]+\/[^*]+\/\*$/.test(resource),
          )
          .map((resource) => `${at}: ${resource}`),
      ]),
    fixtures: [
      rewritten(work("preview"), "-eu-central-1/previews/*", "-eu-central-1/*"),
      rewritten(work("preview"), "s3:GetObjectVersion", "s3:Get*"),
      rewritten(work("preview"), "acme-ml/tracks/*", "acme-ml/*"),
      rewritten(work("promote"), "arn:aws:lambda:eu-central-1:000000000000:function:contender-indexer", "*"),
      rewritten('aws_iam_role_policy.function["indexer"]', "-eu-central-1/records/*", "*"),
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
        const folders = puts.flatMap(({ resources }) =>
          resources.map((one) => /^arn:aws:s3:::[^/]+\/([^/]+)\/\*$/.exec(one)?.[1] ?? one),
        );
        return folders.sort().join() === CREATES[job]?.join() ? [] : [`${work(job)}: ${folders}`];
      }),
    fixtures: [
      rewritten(work("preview"), "/judged/*", "/records/*"),
      rewritten(work("monitor"), "/drift/*", "/live/*"),
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
    name: "a program in the VPC lays no cable, and only the one that is asked may own tables",
    offences: (plan) => [
      ...["changes", "indexer"]
        .filter(
          (name) =>
            !statementsOf(plan, "aws_iam_role_policy").some(
              ({ at, effect, actions, conditions }) =>
                at.startsWith(`aws_iam_role_policy.function["${name}"]`) &&
                effect === "Deny" &&
                actions.includes("ec2:CreateNetworkInterface") &&
                conditions.ArnEquals?.["lambda:SourceFunctionArn"]?.length === 1,
            ),
        )
        .map((name) => `${name}: no denial`),
      ...statementsOf(plan, "aws_iam_role_policy")
        .filter(
          ({ at, resources }) => at.includes('connect["changes"]') && resources.some((one) => one.endsWith("owner")),
        )
        .map(({ at }) => at),
    ],
    fixtures: [
      rewritten('aws_iam_role_policy.function["changes"]', "lambda:SourceFunctionArn", "aws:SourceArn"),
      put('aws_iam_role_policy.connect["changes"]', {
        policy:
          '{"Statement":{"Effect":"Allow","Action":"rds-db:connect","Resource":"arn:aws:rds-db:x:1:dbuser:db-1/contender_owner"}}',
      }),
    ],
  },
];
