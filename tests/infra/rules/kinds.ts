import { added, put, type Rule } from "./rule.ts";

/** The kinds of resources that the rules look at, or that can do no harm by themselves. */
const KINDS = [
  ..."budgets_budget cloudwatch_event_rule cloudwatch_event_target cloudwatch_log_group cloudwatch_log_metric_filter".split(
    " ",
  ),
  ..."cloudwatch_metric_alarm db_instance db_parameter_group db_subnet_group default_security_group".split(" "),
  ..."iam_openid_connect_provider iam_role iam_role_policy".split(" "),
  ..."lambda_event_source_mapping lambda_function lambda_permission route_table route_table_association".split(" "),
  ..."s3_bucket s3_bucket_lifecycle_configuration s3_bucket_notification s3_bucket_ownership_controls".split(" "),
  ..."s3_bucket_policy s3_bucket_public_access_block s3_bucket_server_side_encryption_configuration".split(" "),
  ..."s3_bucket_versioning security_group sns_topic sns_topic_policy sns_topic_subscription".split(" "),
  ..."sqs_queue sqs_queue_policy sqs_queue_redrive_allow_policy subnet vpc vpc_endpoint".split(" "),
  ..."vpc_security_group_egress_rule vpc_security_group_ingress_rule".split(" "),
].map((kind) => `aws_${kind}`);

/** What could also be said inside of a resource, past the rules for the resources that say it here. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  aws_iam_role: ["inline_policy", "managed_policy_arns"],
  aws_security_group: ["ingress", "egress"],
  aws_default_security_group: ["ingress", "egress"],
  aws_route_table: ["route"],
  aws_s3_bucket: ["acl", "grant", "policy", "lifecycle_rule", "replication_configuration", "website"],
  aws_sqs_queue: ["policy"],
  aws_sns_topic: ["policy"],
};

const ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";
const ANYTHING = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] });
const ANYWHERE = { cidr_blocks: ["0.0.0.0/0"], from_port: 0, to_port: 0, protocol: "-1" };

/** Rules of what there may be at all: the other rules see nothing else. */
export const KIND_RULES: readonly Rule[] = [
  {
    name: "every resource is of a kind that the rules know",
    offences: (plan) => plan.resources.filter(({ type }) => !KINDS.includes(type)).map(({ address }) => address),
    fixtures: [
      added("aws_iam_role_policy_attachment.more", { role: "contender-preview", policy_arn: ADMINISTRATOR }),
      added("aws_iam_policy.more", { policy: ANYTHING }),
      added("aws_s3_bucket_acl.store", { acl: "public-read" }),
      added("aws_security_group_rule.more", { type: "ingress", ...ANYWHERE }),
      added("aws_internet_gateway.more", {}),
      added("aws_nat_gateway.more", {}),
      added("aws_lambda_function_url.more", { authorization_type: "NONE" }),
    ],
  },
  {
    name: "nothing that has a resource of its own is said inside of another one",
    offences: (plan) =>
      plan.resources.flatMap(({ address, type, values }) =>
        (INSIDE[type] ?? []).filter((name) => values[name]?.length > 0).map((name) => `${address}: ${name}`),
      ),
    fixtures: [
      put('aws_iam_role.ci["preview"]', { managed_policy_arns: [ADMINISTRATOR] }),
      put('aws_iam_role.ci["preview"]', { inline_policy: [{ name: "more", policy: ANYTHING }] }),
      added("aws_security_group.more", { ingress: [ANYWHERE] }),
      put("aws_default_security_group.none", { egress: [ANYWHERE] }),
      put("aws_route_table.private", { route: [{ cidr_block: "0.0.0.0/0" }] }),
      put("aws_s3_bucket.store", { acl: "public-read" }),
      put("aws_sqs_queue.dead", { policy: ANYTHING }),
    ],
  },
];
