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

/** The statements of a policy's text. */
export function statementsIn(policy: string, at: string): Statement[] {
  const { Statement: raw } = JSON.parse(policy) as { Statement: Raw | readonly Raw[] };
  return [raw].flat().map(({ Sid = "", Effect, Action, Resource, Principal = {}, Condition = {} }) => ({
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
