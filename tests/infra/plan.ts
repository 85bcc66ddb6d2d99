/** A resource of a plan, as it will be. */
export interface Planned {
  readonly address: string;
  readonly type: string;
  /** Of `for_each` and `count`; "" without. */
  readonly index: string;
  // biome-ignore lint/suspicious/noExplicitAny: Terraform's JSON has the provider's shape, which the rules read by name
  readonly values: any;
  /** Names of what is known only when it stands. */
  readonly unknown: readonly string[];
  /** What Terraform means to do: `create`, `no-op`, `delete,create`. */
  readonly actions: string;
}

/** A plan's JSON, read. */
export interface Plan {
  readonly account: string;
  /** What is known of them. */
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly resources: readonly Planned[];
  all(type: string): Planned[];
  /** One resource's values. @throws Error where there is none */
  one(address: string): Planned["values"];
}

interface Shown {
  readonly planned_values: { readonly outputs: Readonly<Record<string, { readonly value?: unknown }>> };
  readonly resource_changes: readonly {
    readonly address: string;
    readonly mode: string;
    readonly type: string;
    readonly index?: string | number;
    readonly change: {
      readonly actions: readonly string[];
      readonly after: object;
      readonly after_unknown: Readonly<Record<string, unknown>>;
    };
  }[];
}

/** Reads `terraform show -json`. */
export function planOf(text: string): Plan {
  const { planned_values, resource_changes } = JSON.parse(text) as Shown;
  const managed = resource_changes.filter(({ mode }) => mode === "managed");
  const resources = managed.map(({ address, type, index = "", change }) => ({
    address,
    type,
    index: `${index}`,
    values: change.after,
    actions: change.actions.join(),
    unknown: Object.keys(change.after_unknown).filter((name) => change.after_unknown[name] === true),
  }));
  const outputs = Object.fromEntries(Object.entries(planned_values.outputs).map(([name, { value }]) => [name, value]));
  return {
    account: (outputs.variables as { CONTENDER_STORE_OWNER: string }).CONTENDER_STORE_OWNER,
    outputs,
    resources,
    all: (type) => resources.filter((one) => one.type === type),
    one(address) {
      const found = resources.find((one) => one.address === address);
      if (!found) throw new Error(`expected ${address} in the plan, found ${resources.map((one) => one.address)}`);
      return found.values;
    },
  };
}
