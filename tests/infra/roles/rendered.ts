import type { Plan } from "../plan.ts";
import { statementsOf } from "../rules/statements.ts";

/** What versitygw is given of a plan. */
export interface Rendered {
  readonly issuer: string;
  readonly audience: string;
  readonly bucket: string;
  readonly roles: Readonly<Record<string, { name: string; arn: string; trust: object; policy: object }>>;
}

/** Cuts out of a plan what versitygw can be given, unchanged. */
export function render(plan: Plan): Rendered {
  const provider = plan.one("aws_iam_openid_connect_provider.github[0]");
  const jobs = plan.all("aws_iam_role").filter(({ address }) => address.startsWith("aws_iam_role.ci["));
  const roles = jobs.map(({ index, values }) => [
    index,
    {
      name: values.name,
      arn: `arn:aws:iam::${plan.account}:role/${values.name}`,
      trust: JSON.parse(values.assume_role_policy),
      policy: JSON.parse(plan.one(`aws_iam_role_policy.ci["${index}"]`).policy),
    },
  ]);
  return {
    issuer: provider.url.replace("https://", ""),
    audience: provider.client_id_list[0],
    bucket: plan.one("aws_s3_bucket.store").bucket,
    roles: Object.fromEntries(roles),
  };
}

/** Rights that the roles have, or are denied, of which versitygw has no deed; and all of the bucket's own policy. */
export function beyond(plan: Plan): string[] {
  const rights = statementsOf(plan, "aws_iam_role_policy").filter(({ at }) => at.startsWith("aws_iam_role_policy.ci["));
  const actions = rights.flatMap((one) => one.actions).filter((action) => !action.startsWith("s3:"));
  const conditions = statementsOf(plan, "aws_s3_bucket_policy").map(({ sid }) => `the bucket's ${sid}`);
  return [...new Set([...actions, ...conditions])];
}
