import type { Plan } from "../plan.ts";
import { type Rule, rewritten } from "./rule.ts";
import { type Statement, statementsOf } from "./statements.ts";

const ISSUER = "token.actions.githubusercontent.com";
const NAMES = ["repo:acme/tracks:", "repo:acme@1234567/tracks@7654321:"];
const RECORD = 'aws_iam_role.ci["record"]';
const PREVIEW = 'aws_iam_role.ci["preview"]';
const TRUST = "assume_role_policy";

const federated = (plan: Plan): Statement[] =>
  statementsOf(plan, "aws_iam_role", TRUST).filter(({ actions }) => !actions.every((one) => one === "sts:AssumeRole"));

const equals = ({ conditions }: Statement, claim: string) => conditions.StringEquals?.[`${ISSUER}:${claim}`] ?? [];

/** Rules of the trust that roles have in GitHub's tokens. */
export const TRUST_RULES: readonly Rule[] = [
  {
    name: "trust is by StringEquals alone, and without wildcards",
    offences: (plan) =>
      federated(plan).flatMap(({ at, effect, conditions }) => [
        ...(effect === "Allow" ? [] : [`${at}: ${effect}`]),
        ...Object.keys(conditions)
          .filter((operator) => operator !== "StringEquals")
          .map((operator) => `${at}: ${operator}`),
        ...Object.values(conditions)
          .flatMap((keys) => Object.values(keys).flat())
          .filter((value) => /[*?]/.test(value))
          .map((value) => `${at}: ${value}`),
      ]),
    fixtures: [
      rewritten(RECORD, "StringEquals", "StringLike", TRUST),
      rewritten(PREVIEW, "StringEquals", "ForAllValues:StringEquals", TRUST),
      rewritten(PREVIEW, "acme/tracks:pull_request", "acme/tracks:*", TRUST),
    ],
  },
  {
    name: "trust asks for the audience, and for this repository in both of GitHub's formats, and by its number",
    offences: (plan) =>
      federated(plan).flatMap((statement) => {
        const subjects = equals(statement, "sub");
        const wrong = subjects.filter((subject) => !NAMES.some((name) => subject.startsWith(name)));
        const absent = NAMES.filter((name) => !subjects.some((subject) => subject.startsWith(name)));
        const audience = equals(statement, "aud").join() === "sts.amazonaws.com" ? [] : ["aud"];
        const number = equals(statement, "repository_id").join() === "7654321" ? [] : ["repository_id"];
        return [...wrong, ...absent, ...audience, ...number].map((what) => `${statement.at}: ${what}`);
      }),
    fixtures: [
      rewritten(RECORD, ":aud", ":azp", TRUST),
      rewritten(RECORD, ":sub", ":actor", TRUST),
      rewritten(RECORD, "sts.amazonaws.com", "anybody", TRUST),
      rewritten(PREVIEW, "acme@1234567", "mallory@1", TRUST),
      rewritten(PREVIEW, "acme/tracks", "acme", TRUST),
      rewritten(PREVIEW, ":repository_id", ":repository_owner_id", TRUST),
      rewritten(RECORD, '"7654321"', '"8888888"', TRUST),
    ],
  },
  {
    name: "all but preview are lent to an environment of their own on the default branch",
    offences(plan) {
      const seen = new Map<string, string>();
      return federated(plan).flatMap((statement) => {
        const { at } = statement;
        if (at.startsWith(PREVIEW)) return [];
        const environments = equals(statement, "sub").map(
          (subject) => /:environment:(.+)$/.exec(subject)?.[1] ?? "none",
        );
        const doubled = environments.filter((name) => (seen.get(name) ?? at) !== at);
        for (const name of environments) seen.set(name, at);
        const ref = equals(statement, "ref").join() === "refs/heads/main" ? [] : [`${at}: ref`];
        return [
          ...ref,
          ...(environments.includes("none") ? [`${at}: no environment`] : []),
          ...doubled.map((name) => `${at}: ${name}`),
        ];
      });
    },
    fixtures: [
      rewritten(RECORD, ":ref", ":base_ref", TRUST),
      rewritten(RECORD, "refs/heads/main", "refs/pull/7/merge", TRUST),
      rewritten(RECORD, "environment:record", "pull_request", TRUST),
      rewritten(RECORD, "environment:record", "environment:production", TRUST),
    ],
  },
  {
    name: "roles are lent by GitHub or to Lambda, and to nobody else",
    offences: (plan) =>
      statementsOf(plan, "aws_iam_role", TRUST).flatMap(({ at, principals }) => {
        const who =
          principals === "*"
            ? ["*"]
            : Object.entries(principals).flatMap(([kind, names]) => names.map((name) => `${kind} ${name}`));
        const known = [
          `Federated arn:aws:iam::${plan.account}:oidc-provider/${ISSUER}`,
          "Service lambda.amazonaws.com",
        ];
        return who.filter((one) => !known.includes(one)).map((one) => `${at}: ${one}`);
      }),
    fixtures: [
      rewritten(RECORD, "oidc-provider/token.actions.githubusercontent.com", "oidc-provider/gitlab.com", TRUST),
      rewritten('aws_iam_role.function["indexer"]', "lambda.amazonaws.com", "ec2.amazonaws.com", TRUST),
      rewritten('aws_iam_role.function["indexer"]', '"Service":"lambda.amazonaws.com"', '"AWS":"*"', TRUST),
    ],
  },
];
