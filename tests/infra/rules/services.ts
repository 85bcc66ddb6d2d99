import { added, failing, put, type Rule, without } from "./rule.ts";

const DATABASE = "aws_db_instance.index";
const NIGHTLY = "aws_lambda_permission.nightly";
const MAPPING = "aws_lambda_event_source_mapping.changes";
const CHANGES = 'aws_lambda_function.function["changes"]';

/** Rules of the database, the network, and the indexer. */
export const SERVICE_RULES: readonly Rule[] = [
  {
    name: "each database is private, encrypted, backed up, protected, and spoken to over TLS by tokens",
    offences: (plan) =>
      plan.all("aws_db_instance").flatMap(({ address, values: database }) => {
        const group = plan
          .all("aws_db_parameter_group")
          .find(({ values }) => values.name === database.parameter_group_name);
        const parameters = (group?.values.parameter ?? []) as { name: string; value: string }[];
        return failing({
          private: database.publicly_accessible === false,
          encrypted: database.storage_encrypted,
          protected: database.deletion_protection,
          "backed up for a week": database.backup_retention_period >= 7,
          "open to tokens": database.iam_database_authentication_enabled,
          "without a password in the state":
            database.manage_master_user_password && !database.password && !database.password_wo,
          "big enough for tokens (2 GiB)": !/\.(micro|nano)$/.test(database.instance_class ?? "x.micro"),
          "changed when that is applied": database.apply_immediately,
          "15 or newer": Number.parseInt(database.engine_version, 10) >= 15,
          "forced to TLS": parameters.some(({ name, value }) => name === "rds.force_ssl" && value === "1"),
        }).map((fact) => `${address}: ${fact}`);
      }),
    fixtures: [
      added("aws_db_instance.more", { publicly_accessible: true, storage_encrypted: false }),
      put(DATABASE, { publicly_accessible: true }),
      put(DATABASE, { storage_encrypted: false }),
      put(DATABASE, { deletion_protection: false }),
      put(DATABASE, { backup_retention_period: 0 }),
      put(DATABASE, { iam_database_authentication_enabled: false }),
      put(DATABASE, { manage_master_user_password: null }),
      put(DATABASE, { password: "hunter2" }),
      put(DATABASE, { instance_class: "db.t4g.micro" }),
      put(DATABASE, { apply_immediately: false }),
      put(DATABASE, { engine_version: "14" }),
      put("aws_db_parameter_group.index", { parameter: [{ name: "rds.force_ssl", value: "0" }] }),
      without("aws_db_parameter_group.index"),
    ],
  },
  {
    name: "the network has no way to the internet, and no endpoint that costs",
    offences: (plan) => [
      ...plan
        .all("aws_vpc_endpoint")
        .filter(({ values }) => values.vpc_endpoint_type !== "Gateway")
        .map(({ address }) => address),
      ...plan
        .all("aws_subnet")
        .filter(({ values }) => values.map_public_ip_on_launch)
        .map(({ address }) => address),
      ...["ingress", "egress"]
        .flatMap((way) => plan.all(`aws_vpc_security_group_${way}_rule`))
        .filter(
          ({ values }) =>
            values.cidr_ipv4 ||
            values.cidr_ipv6 ||
            ![5432, 443].includes(values.from_port) ||
            values.from_port !== values.to_port,
        )
        .map(({ address }) => address),
    ],
    fixtures: [
      put("aws_vpc_endpoint.s3", { vpc_endpoint_type: "Interface" }),
      put("aws_subnet.private[0]", { map_public_ip_on_launch: true }),
      put("aws_vpc_security_group_ingress_rule.from_indexer", { cidr_ipv4: "0.0.0.0/0" }),
      put("aws_vpc_security_group_egress_rule.to_s3", { to_port: 65535 }),
    ],
  },
  {
    name: "every log ends: each function and the database have a group with a retention",
    offences(plan) {
      const groups = plan.all("aws_cloudwatch_log_group");
      const logs = [
        ...plan.all("aws_lambda_function").map(({ values }) => `/aws/lambda/${values.function_name}`),
        ...plan
          .all("aws_db_instance")
          .flatMap(({ values }) =>
            (values.enabled_cloudwatch_logs_exports as string[]).map(
              (log) => `/aws/rds/instance/${values.identifier}/${log}`,
            ),
          ),
      ];
      return [
        ...groups.filter(({ values }) => !(values.retention_in_days > 0)).map(({ address }) => address),
        ...logs.filter((log) => !groups.some(({ values }) => values.name === log)),
      ];
    },
    fixtures: [
      put('aws_cloudwatch_log_group.function["indexer"]', { retention_in_days: 0 }),
      without('aws_cloudwatch_log_group.function["changes"]'),
      without("aws_cloudwatch_log_group.database"),
    ],
  },
  {
    name: "the queue feeds the indexer gently, names what failed, and gives up into dead letters",
    offences(plan) {
      const mapping = plan.one(MAPPING);
      const queue = plan.one("aws_sqs_queue.changes");
      const timeout = plan.one(CHANGES).timeout as number;
      return failing({
        "two at most": mapping.scaling_config?.[0]?.maximum_concurrency === 2,
        "partial failures": mapping.function_response_types?.join() === "ReportBatchItemFailures",
        "hidden for six times the function's time": queue.visibility_timeout_seconds >= 6 * timeout,
        "back soon": queue.visibility_timeout_seconds <= 900,
        encrypted: plan.all("aws_sqs_queue").every(({ values }) => values.sqs_managed_sse_enabled),
        "dead letters kept": plan.one("aws_sqs_queue.dead").message_retention_seconds >= 1209600,
      });
    },
    fixtures: [
      put(MAPPING, { scaling_config: [] }),
      put(MAPPING, { function_response_types: [] }),
      put("aws_sqs_queue.changes", { visibility_timeout_seconds: 30 }),
      put("aws_sqs_queue.changes", { visibility_timeout_seconds: 5400 }),
      put("aws_sqs_queue.dead", { sqs_managed_sse_enabled: false }),
      put("aws_sqs_queue.dead", { message_retention_seconds: 60 }),
      added("aws_sqs_queue.more", { sqs_managed_sse_enabled: false }),
    ],
  },
  {
    name: "the bucket tells of all that has rows, and of nothing else",
    offences(plan) {
      const queues = (plan.one("aws_s3_bucket_notification.store").queue ?? []) as {
        filter_prefix: string;
        events: string[];
      }[];
      const prefixes = queues
        .map((queue) => queue.filter_prefix)
        .sort()
        .join(" ");
      const wanted = "deployments/ drift/ promotions/ records/comparisons/ records/executions/ records/runs/";
      const events = queues.filter(
        (queue) => [...queue.events].sort().join() !== "s3:ObjectCreated:*,s3:ObjectRemoved:*",
      );
      return [...(prefixes === wanted ? [] : [prefixes]), ...events.map((queue) => queue.filter_prefix)];
    },
    fixtures: [
      {
        address: "aws_s3_bucket_notification.store",
        change: ({ queue, ...rest }) => ({ ...rest, queue: queue.slice(1) }),
      },
      {
        address: "aws_s3_bucket_notification.store",
        change: ({ queue, ...rest }) => ({
          ...rest,
          queue: queue.map((one: object) => ({ ...one, events: ["s3:ObjectCreated:Put"] })),
        }),
      },
    ],
  },
  {
    name: "the index is checked every night, by nobody but the schedule and who is allowed to ask",
    offences: (plan) =>
      failing({
        nightly: /^cron\(\d+ \d+ \* \* \? \*\)$/.test(
          plan.one("aws_cloudwatch_event_rule.nightly").schedule_expression,
        ),
        "a check": plan.one("aws_cloudwatch_event_target.nightly").input === '{"contender":"check"}',
        "the schedule's own": plan
          .all("aws_lambda_permission")
          .every(
            ({ address, values, unknown }) =>
              address === NIGHTLY && values.principal === "events.amazonaws.com" && unknown.includes("source_arn"),
          ),
      }),
    fixtures: [
      put("aws_cloudwatch_event_rule.nightly", { schedule_expression: "rate(30 days)" }),
      put("aws_cloudwatch_event_target.nightly", { input: '{"contender":"migrate"}' }),
      put(NIGHTLY, { principal: "*" }),
      put(NIGHTLY, { source_arn: "arn:aws:events:eu-central-1:999999999999:rule/other" }),
      added("aws_lambda_permission.more", { principal: "events.amazonaws.com", source_arn: "*" }),
    ],
  },
  {
    name: "no secret stands in the plan",
    offences: (plan) =>
      plan
        .all("aws_lambda_function")
        .filter(({ values }) =>
          /password|secret|postgres:\/\/[^/@]*:[^/@]*@/i.test(JSON.stringify(values.environment ?? [])),
        )
        .map(({ address }) => address),
    fixtures: [
      put(CHANGES, { environment: [{ variables: { PGPASSWORD: "hunter2" } }] }),
      put(CHANGES, { environment: [{ variables: { CONTENDER_DATABASE: "postgres://master:hunter2@db/contender" } }] }),
    ],
  },
];
