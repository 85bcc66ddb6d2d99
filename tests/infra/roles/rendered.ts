import type { Plan } from "../plan.ts";

/** What versitygw is given of a plan. */
export interface Rendered {
  readonly issuer: string;
  readonly audience: string;
  readonly bucket: string;
  /** What of the bucket's policy versitygw can enforce. */
  readonly bucketPolicy: string;
  readonly roles: Readonly<Record<string, { name: string; arn: string; trust: string; policy: string }>>;
  /** Keys that are there before anybody comes. */
  readonly standing: readonly string[];
}

interface Statement {
  readonly Sid: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Condition keys of a bucket's policy that versitygw does not know, or that its HTTP would trip over: the plan's rules check these. */
const BEYOND = ["s3:if-none-match", "s3:if-match", "s3:ObjectCreationOperation", "aws:SecureTransport"];

/** Cuts out of a plan what versitygw can be given, unchanged. */
export function render(plan: Plan, standing: readonly string[]): { rendered: Rendered; beyond: string[] } {
  const provider = plan.one("aws_iam_openid_connect_provider.github[0]");
  const { Version, Statement } = JSON.parse(plan.one("aws_s3_bucket_policy.store").policy) as {
    Version: string;
    Statement: Statement[];
  };
  const isBeyond = ({ Condition = {} }: Statement) =>
    Object.values(Condition).some((keys) => Object.keys(keys).some((key) => BEYOND.includes(key)));
  const jobs = plan.all("aws_iam_role").filter(({ address }) => address.startsWith("aws_iam_role.ci["));
  const roles = jobs.map(({ index, values }) => [
    index,
    {
      name: values.name,
      arn: `arn:aws:iam::${plan.account}:role/${values.name}`,
      trust: values.assume_role_policy,
      policy: plan.one(`aws_iam_role_policy.ci["${index}"]`).policy,
    },
  ]);
  return {
    rendered: {
      issuer: provider.url.replace("https://", ""),
      audience: provider.client_id_list[0],
      bucket: plan.one("aws_s3_bucket.store").bucket,
      bucketPolicy: JSON.stringify({ Version, Statement: Statement.filter((one) => !isBeyond(one)) }),
      roles: Object.fromEntries(roles),
      standing,
    },
    beyond: Statement.filter(isBeyond).map(({ Sid }) => Sid),
  };
}
