import type { ColumnFeature, ColumnType, Transform, Word } from "./config.types.ts";

/** A transform without its number: `buckets` for `{ buckets: 20 }`. */
export type TransformWord = Word | "buckets" | "spline";

/** What may be done to a column's cells, by its type; the first is the default. Each may be written as a list of one. */
export const TRANSFORMS: Readonly<Record<ColumnType, readonly (readonly TransformWord[])[]>> = {
  number: [
    ["none"],
    ["log1p"],
    ["standardise"],
    ["log1p", "standardise"],
    ["buckets"],
    ["log1p", "buckets"],
    ["spline"],
    ["log1p", "spline"],
  ],
  date: [["none"], ["standardise"], ["buckets"], ["spline"]],
  boolean: [["one_hot"]],
  string: [
    ["one_hot"],
    ["tokens"],
    ["count"],
    ["count", "log1p"],
    ["count", "standardise"],
    ["count", "log1p", "standardise"],
  ],
};

/**
 * What is done to a feature's cells, in order, with the default of its column's type filled in.
 *
 * @example transformsOf({ column: "Views", transform: "log1p", … }, "number") // ["log1p"]
 * @example transformsOf({ column: "Views", transform: { buckets: 20 }, … }, "number") // [{ buckets: 20 }]
 * @example transformsOf({ column: "Licensed", … }, "boolean") // ["one_hot"]
 */
export function transformsOf({ transform }: ColumnFeature, type: ColumnType): readonly Transform[] {
  if (transform === undefined) return TRANSFORMS[type][0] as readonly Word[];
  return Array.isArray(transform) ? transform : [transform];
}

/** A transform's word. @example wordOf({ spline: 5 }) // "spline" */
export function wordOf(transform: Transform): TransformWord {
  if (typeof transform === "string") return transform;
  return "buckets" in transform ? "buckets" : "spline";
}

/** How a list of transforms is written. @example written(["log1p", { spline: 5 }]) // "[log1p, { spline: 5 }]" */
export function written(transforms: readonly Transform[]): string {
  const words = transforms.map((one) => {
    if (typeof one === "string") return one;
    return "buckets" in one ? `{ buckets: ${one.buckets} }` : `{ spline: ${one.spline} }`;
  });
  return words.length === 1 ? words[0] : `[${words.join(", ")}]`;
}
