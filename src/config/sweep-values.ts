import { sha256 } from "../digest.ts";
import type { Config, Range } from "./config.types.ts";

/** What a path takes in one challenger; `at`: its position in the config's list, where it stands in one. */
export interface SweptValue {
  readonly value: unknown;
  readonly at: number | undefined;
}

type Sweep = NonNullable<Config["sweep"]>;

/** At most so many challengers. */
export const MOST_CHALLENGERS = 256;

/**
 * The values of a list or a range with steps; undefined for a range without, which has no end of them.
 *
 * @example valuesOf({ from: 0.01, to: 100, steps: 3, scale: "log" })?.map(({ value }) => value) // [0.01, 1, 100]
 */
export function valuesOf(values: readonly unknown[] | Range): SweptValue[] | undefined {
  if (!isRange(values)) return values.map((value, at) => ({ value, at }));
  const { steps } = values;
  if (steps === undefined) return undefined;
  return Array.from({ length: steps }, (_, i) => ({ value: between(values, i / (steps - 1)), at: undefined }));
}

export function isRange(values: readonly unknown[] | Range): values is Range {
  return !Array.isArray(values);
}

/** How many challengers a grid has. */
export function gridSize(over: Sweep["over"]): number {
  return Object.values(over).reduce((size, values) => size * (valuesOf(values)?.length ?? Number.POSITIVE_INFINITY), 1);
}

/** Every combination, the last path's values moving fastest; a value for each path in their order. */
export function grid(over: Sweep["over"]): SweptValue[][] {
  return Object.values(over).reduce<SweptValue[][]>(
    (found, values) => found.flatMap((before) => valuesOf(values)!.map((value) => [...before, value])),
    [[]],
  );
}

const DRAWS_EACH = 50;

/**
 * So many different combinations by seed; all of them, in the grid's order, where there are no more. A draw is the SHA-256 of
 * seed, number and path, so it is the same on every machine.
 */
export function sample({ over, samples, seed }: Sweep): SweptValue[][] {
  if (gridSize(over) <= samples) return grid(over);
  const found = new Map<string, SweptValue[]>();
  for (let draw = 0; draw < samples * DRAWS_EACH && found.size < samples; draw++) {
    const drawn = Object.entries(over).map(([path, values]): SweptValue => {
      const share = shareOf(`${seed}:${draw}:${path}`);
      const listed = valuesOf(values);
      if (listed) return listed[Math.floor(share * listed.length)]!;
      return { value: between(values as Range, share), at: undefined };
    });
    const name = JSON.stringify(drawn.map(({ value }) => value));
    if (!found.has(name)) found.set(name, drawn);
  }
  return [...found.values()];
}

/** A number of the range, `share` of the way up; to so many digits that 0.1 is 0.1 and a person can read it. */
function between({ from, to, scale }: Range, share: number): number {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const far =
    scale === "log" ? Math.exp(Math.log(from) + (Math.log(to) - Math.log(from)) * share) : from + (to - from) * share;
  return Number(far.toPrecision(scale === "log" ? 4 : 12));
}

/** From 0 to below 1. */
function shareOf(text: string): number {
  return Number.parseInt(sha256(text).slice(0, 13), 16) / 2 ** 52;
}
