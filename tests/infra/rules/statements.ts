import type { Plan } from "../plan.ts";

/** A statement of a policy, its lists always lists. */
export interface Statement {
  /** Where it stands, for messages. */
  readonly at: string;
  readonly sid: string;
  readonly effect: "Allow" | "Deny";
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** `*`, or who by kind: `{ AWS: […] }`. */
  readonly principals: "*" | Readonly<Record<string, readonly string[]>>;
  /** Operator ▸ key ▸ values. */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

type Loose = string | readonly string[] | undefined;
const list = (loose: Loose) => (loose === undefined ? [] : typeof loose === "string" ? [loose] : loose);
const lists = (of: Readonly<Record<string, Loose>>) =>
  Object.fromEntries(Object.entries(of).map(([name, loose]) => [name, list(loose)]));

interface Raw {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Action?: Loose;
  readonly Resource?: Loose;
  readonly Principal?: "*" | Readonly<Record<string, Loose>>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, Loose>>>>;
}

/** What the rules understand of a statement. NotAction and its like are not among it: they allow whatever they don't name. */
const READ = ["Sid", "Effect", "Action", "Resource", "Principal", "Condition"];

/** The statements of a policy's text. @throws Error where a statement says something that the rules don't understand */
export function statementsIn(policy: string, at: string): Statement[] {
  const { Statement: raw } = JSON.parse(policy) as { Statement: Raw | readonly Raw[] };
  const statements = [raw].flat();
  const other = statements.flatMap((one) => Object.keys(one)).find((name) => !READ.includes(name));
  if (other !== undefined) throw new Error(`expected ${READ} in ${at}, found ${other}`);
  return statements.map(({ Sid = "", Effect, Action, Resource, Principal = {}, Condition = {} }) => ({
    at: `${at} ${Sid}`,
    sid: Sid,
    effect: Effect,
    actions: list(Action),
    resources: list(Resource),
    principals: Principal === "*" ? Principal : lists(Principal),
    conditions: Object.fromEntries(Object.entries(Condition).map(([operator, keys]) => [operator, lists(keys)])),
  }));
}

/** The statements of all resources of a type, by the attribute that holds them; what is not known yet has none. */
export function statementsOf(plan: Plan, type: string, attribute = "policy"): Statement[] {
  const known = plan.all(type).filter(({ values }) => typeof values[attribute] === "string");
  return known.flatMap(({ address, values }) => statementsIn(values[attribute], address));
}
