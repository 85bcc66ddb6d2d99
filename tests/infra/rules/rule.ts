import type { Plan } from "../plan.ts";

/** What has to be true of a plan. */
export interface Rule {
  readonly name: string;
  /** What offends it, an address and a reason each. */
  offences(plan: Plan): string[];
  /** Plans that offend it: changes to Terraform's JSON, as text ▸ text or as a function of a resource's values. */
  readonly fixtures: readonly Fixture[];
}

/** One change to the resources of an address: what is returned stands in place of the values; undefined takes the resource away. */
export interface Fixture {
  readonly address: string;
  // biome-ignore lint/suspicious/noExplicitAny: Terraform's JSON has the provider's shape
  change(values: any): object | undefined;
}

/** The plan with a fixture's change in it. @throws Error where it changes nothing */
export function changed(plan: Plan, { address, change }: Fixture): Plan {
  const found = plan.resources.filter((one) => one.address === address);
  if (found.length !== 1) throw new Error(`expected one ${address} to change, found ${found.length}`);
  const resources = plan.resources.flatMap((one) => {
    if (one.address !== address) return [one];
    const values = change(structuredClone(one.values));
    if (JSON.stringify(values) === JSON.stringify(one.values))
      throw new Error(`the change to ${address} changes nothing`);
    if (values === undefined) return [];
    return [{ ...one, values, unknown: one.unknown.filter((name) => !(name in values)) }];
  });
  return {
    account: plan.account,
    resources,
    all: (type) => resources.filter((one) => one.type === type),
    one: (which) => resources.find((one) => one.address === which)?.values ?? {},
  };
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
