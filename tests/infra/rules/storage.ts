import type { Plan } from "../plan.ts";
import { added, failing, put, type Rule, rewritten, without } from "./rule.ts";
import { type Statement, statementsOf } from "./statements.ts";

const POLICY = "aws_s3_bucket_policy.store";
const QUEUE = "aws_sqs_queue_policy.changes";
const JOBS = ["preview", "record", "promote", "monitor", "deploy"];
const IMMUTABLE = ["previews", "records", "judged", "promotions", "deployments", "drift"];
const LIFECYCLE = "aws_s3_bucket_lifecycle_configuration.store";

const arn = (plan: Plan) => `arn:aws:s3:::${plan.one("aws_s3_bucket.store").bucket}`;

/** What the policies of a kind deny to everybody, of an action. */
function denied(plan: Plan, action: string, kind = "s3_bucket"): Statement[] {
  return statementsOf(plan, `aws_${kind}_policy`).filter(
    ({ effect, actions, principals }) => effect === "Deny" && actions.includes(action) && principals === "*",
  );
}

const overTls = (plan: Plan, kind: string, action: string, resource: string) =>
  denied(plan, action, kind).some(
    ({ resources, conditions }) =>
      resources.includes(resource) &&
      Object.keys(conditions).join() === "Bool" &&
      conditions.Bool?.["aws:SecureTransport"]?.join() === "false",
  );

interface LifecycleRule {
  readonly id: string;
  readonly status: string;
  readonly filter: readonly { readonly prefix?: string }[];
  readonly expiration: readonly unknown[];
  readonly noncurrent_version_expiration: readonly unknown[];
  readonly abort_incomplete_multipart_upload: readonly unknown[];
}

/** Rules of the bucket. */
export const STORAGE_RULES: readonly Rule[] = [
  {
    name: "each bucket is versioned, its owner's, encrypted, private and never emptied",
    offences: (plan) =>
      plan.all("aws_s3_bucket").flatMap(({ address, values }) => {
        // What belongs to a bucket bears its name: which bucket it is put on is known when that stands.
        const beside = (what: string) => plan.all(`aws_s3_bucket_${what}`).find((one) => one.address.endsWith(name));
        const name = address.slice("aws_s3_bucket".length);
        const block = beside("public_access_block")?.values;
        const facts = {
          versioned: beside("versioning")?.values.versioning_configuration?.[0]?.status === "Enabled",
          owned: beside("ownership_controls")?.values.rule?.[0]?.object_ownership === "BucketOwnerEnforced",
          encrypted: /^(AES256|aws:kms)$/.test(
            beside("server_side_encryption_configuration")?.values.rule?.[0]
              ?.apply_server_side_encryption_by_default?.[0]?.sse_algorithm,
          ),
          "kept while something is in it": values.force_destroy === false,
          "public ACLs blocked": block?.block_public_acls && block.ignore_public_acls,
          "public policies blocked": block?.block_public_policy && block.restrict_public_buckets,
        };
        return failing(facts).map((fact) => `${address}: ${fact}`);
      }),
    fixtures: [
      added("aws_s3_bucket.more", { bucket: "more", force_destroy: false }),
      put("aws_s3_bucket.store", { force_destroy: true }),
      put("aws_s3_bucket_versioning.store", { versioning_configuration: [{ status: "Suspended" }] }),
      without("aws_s3_bucket_versioning.store"),
      put("aws_s3_bucket_ownership_controls.store", { rule: [{ object_ownership: "ObjectWriter" }] }),
      without("aws_s3_bucket_server_side_encryption_configuration.store"),
      ...["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"].map((name) =>
        put("aws_s3_bucket_public_access_block.store", { [name]: false }),
      ),
    ],
  },
  {
    name: "buckets, queues and topics are spoken to over TLS only",
    offences: (plan) => [
      ...plan
        .all("aws_s3_bucket")
        .map(({ values }) => `arn:aws:s3:::${values.bucket}`)
        .filter((bucket) => !["", "/*"].every((inside) => overTls(plan, "s3_bucket", "s3:*", bucket + inside))),
      ...plan
        .all("aws_sqs_queue")
        .map(({ values }) => `arn:aws:sqs:eu-central-1:${plan.account}:${values.name}`)
        .filter((queue) => !overTls(plan, "sqs_queue", "sqs:*", queue)),
      ...plan
        .all("aws_sns_topic")
        .map(({ values }) => `arn:aws:sns:eu-central-1:${plan.account}:${values.name}`)
        .filter((topic) => !overTls(plan, "sns_topic", "sns:Publish", topic)),
    ],
    fixtures: [
      rewritten(POLICY, '"aws:SecureTransport":"false"', '"aws:SecureTransport":"true"'),
      rewritten(POLICY, '"s3:*"', '"s3:PutObject"'),
      rewritten(QUEUE, "aws:SecureTransport", "aws:ViaAWSService"),
      without("aws_sqs_queue_policy.dead"),
      rewritten("aws_sns_topic_policy.alarms", "aws:SecureTransport", "aws:ViaAWSService"),
      added("aws_sqs_queue.more", { name: "more" }),
      added("aws_sns_topic.more", { name: "more" }),
    ],
  },
  {
    name: "what is immutable is only written where nothing stands, and the live alias only where it was seen",
    offences(plan) {
      const statements = denied(plan, "s3:PutObject");
      const demanded = (key: string, resource: string) =>
        statements.some(
          ({ resources, conditions }) =>
            resources.includes(resource) &&
            conditions.Null?.[key]?.join() === "true" &&
            Object.keys(conditions).sort().join() === "Bool,Null" &&
            conditions.Bool?.["s3:ObjectCreationOperation"]?.join() === "true",
        );
      const zones = IMMUTABLE.filter((zone) => !demanded("s3:if-none-match", `${arn(plan)}/${zone}/*`));
      return [...zones, ...(demanded("s3:if-match", `${arn(plan)}/live/*`) ? [] : ["live"])];
    },
    fixtures: [
      ...IMMUTABLE.map((zone) => rewritten(POLICY, `/${zone}/*`, "/elsewhere/*")),
      rewritten(POLICY, "s3:if-match", "s3:max-keys"),
      rewritten(POLICY, '"s3:if-none-match":"true"', '"s3:if-none-match":"false"'),
      rewritten(POLICY, "s3:ObjectCreationOperation", "s3:LocationConstraint"),
    ],
  },
  {
    name: "the bucket itself refuses deletes by any job",
    offences(plan) {
      const roles = JOBS.map((job) => `arn:aws:iam::${plan.account}:role/contender-${job}`);
      return ["s3:DeleteObject", "s3:DeleteObjectVersion"].flatMap((action) =>
        roles
          .filter(
            (role) =>
              !denied(plan, action).some(
                ({ resources, conditions }) =>
                  resources.includes(`${arn(plan)}/*`) &&
                  Object.keys(conditions).join() === "ArnEquals" &&
                  Object.keys(conditions.ArnEquals ?? {}).join() === "aws:PrincipalArn" &&
                  conditions.ArnEquals?.["aws:PrincipalArn"]?.includes(role),
              ),
          )
          .map((role) => `${role}: ${action}`),
      );
    },
    fixtures: [
      rewritten(POLICY, "role/contender-monitor", "role/other"),
      rewritten(POLICY, '"s3:DeleteObjectVersion"', '"s3:DeleteObjectTagging"'),
      rewritten(POLICY, "aws:PrincipalArn", "aws:SourceArn"),
    ],
  },
  {
    name: "previews go, with what was not finished, and nothing else does",
    offences(plan) {
      const rules = (plan.one(LIFECYCLE).rule ?? []) as LifecycleRule[];
      const on = rules.filter(({ status }) => status === "Enabled");
      const goes = on.filter((one) => one.expiration.length + one.noncurrent_version_expiration.length > 0);
      return [
        ...goes
          .filter(({ filter }) => filter[0]?.prefix !== "previews/")
          .map(({ id }) => `${id} expires more than previews`),
        ...(goes.length > 0 ? [] : ["previews stay"]),
        ...(on.some((one) => one.abort_incomplete_multipart_upload.length > 0) ? [] : ["uploads stay"]),
      ];
    },
    fixtures: [
      { address: LIFECYCLE, change: (values) => ({ rule: values.rule.slice(1) }) },
      { address: LIFECYCLE, change: (values) => ({ rule: values.rule.slice(0, 1) }) },
      {
        address: LIFECYCLE,
        change: (values) => ({ rule: values.rule.map((one: object) => ({ ...one, filter: [{ prefix: "" }] })) }),
      },
    ],
  },
  {
    name: "no policy lets just anybody in",
    offences: (plan) =>
      ["aws_s3_bucket_policy", "aws_sqs_queue_policy", "aws_sns_topic_policy", "aws_vpc_endpoint"]
        .flatMap((type) => statementsOf(plan, type))
        .filter(({ effect }) => effect === "Allow")
        .filter(({ conditions: { StringEquals = {} } }) => {
          const accounts = [StringEquals["aws:SourceAccount"], StringEquals["aws:PrincipalAccount"]];
          return !accounts.some((account) => account?.join() === plan.account);
        })
        .map(({ at }) => at),
    fixtures: [
      rewritten(POLICY, '"Deny"', '"Allow"'),
      rewritten(QUEUE, "aws:SourceAccount", "aws:SourceIp"),
      rewritten(QUEUE, "StringEquals", "StringNotEquals"),
      rewritten(QUEUE, '"aws:SourceAccount":"000000000000"', '"aws:SourceAccount":"111111111111"'),
      rewritten(QUEUE, '"StringEquals":{"aws:SourceAccount":"000000000000"', '"StringLike":{"aws:SourceAccount":"*"'),
      rewritten("aws_sns_topic_policy.alarms", "aws:SourceAccount", "aws:SourceIp"),
      rewritten("aws_vpc_endpoint.s3", "aws:PrincipalAccount", "aws:SourceIp"),
    ],
  },
];
