import type { Plan, Planned } from "../plan.ts";

/** What has to be true of a plan. */
export interface Rule {
  readonly name: string;
  /** What offends it, an address and a reason each. */
  offences(plan: Plan): string[];
  /** Plans that offend it: changes to Terraform's JSON, as text ▸ text or as a function of a resource's values. */
  readonly fixtures: readonly Fixture[];
}

/**
 * One change to the resource of an address, or to an output (`output.<name>`): what is returned stands in place of the values; undefined
 * takes it away.
 */
export interface Fixture {
  readonly address: string;
  /** Whether nothing stands at the address before. */
  readonly fresh?: true;
  // biome-ignore lint/suspicious/noExplicitAny: Terraform's JSON has the provider's shape
  change(values: any): object | undefined;
}

/** The plan with a fixture's change in it. @throws Error where it changes nothing */
export function changed(plan: Plan, fixture: Fixture): Plan {
  const [, output] = /^output\.(.+)$/.exec(fixture.address) ?? [];
  if (output === undefined) return planWith(plan, resourcesWith(plan, fixture), plan.outputs);
  return planWith(plan, plan.resources, { ...plan.outputs, [output]: valuesOf(fixture, plan.outputs[output]) });
}

function planWith({ account }: Plan, resources: readonly Planned[], outputs: Plan["outputs"]): Plan {
  return {
    account,
    outputs,
    resources,
    all: (type) => resources.filter((one) => one.type === type),
    one: (which) => resources.find((one) => one.address === which)?.values ?? {},
  };
}

function resourcesWith({ resources }: Plan, fixture: Fixture): Planned[] {
  const { address, fresh } = fixture;
  const found = resources.filter((one) => one.address === address);
  if (found.length !== (fresh ? 0 : 1)) throw new Error(`expected one ${address} to change, found ${found.length}`);
  const [type = ""] = address.split(".");
  const [before = { address, type, index: "", values: undefined, unknown: [], actions: "create" }] = found;
  const values = valuesOf(fixture, before.values);
  const rest = resources.filter((one) => one.address !== address);
  if (values === undefined) return rest;
  return [...rest, { ...before, values, unknown: before.unknown.filter((name) => !(name in values)) }];
}

function valuesOf({ address, change }: Fixture, before: unknown): object | undefined {
  const values = change(structuredClone(before));
  if (JSON.stringify(values) === JSON.stringify(before)) throw new Error(`the change to ${address} changes nothing`);
  return values;
}

/** A change of a policy's text. */
export function rewritten(address: string, from: string | RegExp, to: string, attribute = "policy"): Fixture {
  return { address, change: (values) => ({ ...values, [attribute]: values[attribute].replaceAll(from, to) }) };
}

/** A change of attributes. */
export function put(address: string, attributes: object): Fixture {
  return { address, change: (values) => ({ ...values, ...attributes }) };
}

/** The resource is not there. */
export function without(address: string): Fixture {
  return { address, change: () => undefined };
}

/** One more statement in a policy that allows something. */
export function allowing(address: string, statement: object): Fixture {
  const more = (policy: string) => {
    const { Statement, ...rest } = JSON.parse(policy) as { Statement: object[] };
    return JSON.stringify({ ...rest, Statement: [...Statement, { Sid: "More", Effect: "Allow", ...statement }] });
  };
  return { address, change: (values) => ({ ...values, policy: more(values.policy) }) };
}

/** One more resource. */
export function added(address: string, attributes: object): Fixture {
  return { address, fresh: true, change: () => attributes };
}

/** Of what has to be true, what is not. */
export function failing(facts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(facts)
    .filter(([, holds]) => !holds)
    .map(([name]) => `not ${name}`);
}
