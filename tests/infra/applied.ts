/**
 * What moto's server can't take: Terraform waits for it for ever; the VPC's first security group is now and then not found. The rules
 * look at it in the plan.
 */
export const PLAN_ONLY = [
  "aws_budgets_budget.month",
  "aws_default_security_group.none",
  "aws_sqs_queue_redrive_allow_policy.dead",
];

/** What takes from 10 seconds to more than a minute, because Terraform waits for AWS's sake, and all that hangs on it. */
export const SLOW = [
  "aws_db_instance.",
  "aws_db_subnet_group.",
  "aws_vpc",
  "aws_subnet.",
  "aws_route_table",
  "aws_security_group.",
  "aws_sqs_queue.",
  "aws_sqs_queue_policy.",
  "aws_s3_bucket_lifecycle_configuration.",
  "aws_s3_bucket_notification.",
  "aws_iam_role_policy.connect",
  "aws_lambda_",
  "aws_cloudwatch_event_target.",
  "aws_cloudwatch_metric_alarm.",
];

/** What moto gives back otherwise (how a parameter is applied, a rule's tags, white space): a second plan changes it again. */
export const FORGOTTEN = ["aws_db_parameter_group.", "aws_vpc_security_group_", "aws_sqs_queue.changes"];

/** The addresses that a test applies: with `TORTURE=1` all that moto can take. */
export function applied(addresses: readonly string[]): string[] {
  const slow = (address: string) => process.env.TORTURE !== "1" && SLOW.some((start) => address.startsWith(start));
  return addresses.filter((address) => !PLAN_ONLY.includes(address) && !slow(address));
}
