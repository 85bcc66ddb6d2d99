import type { Feature } from "./model.types.ts";

/**
 * How many codes a feature has: its levels, its buckets, 2 of an indicator, the pairs (or the levels) of an interaction with
 * levels; 0 of one that has none.
 *
 * @example codesOf(a bucket feature with the edges [1, 5]) // 3
 */
export function codesOf(feature: Feature): number {
  switch (feature.kind) {
    case "level":
      return feature.levels.length;
    case "bucket":
      return feature.edges.length + 1;
    case "indicator":
      return 2;
    case "interaction":
      return isCoded(feature.left) && isCoded(feature.right)
        ? codesOf(feature.left) * codesOf(feature.right)
        : codesOf(feature.left) + codesOf(feature.right);
    default:
      return 0;
  }
}

/** Whether a feature is a code rather than a number. */
export function isCoded(feature: Feature): boolean {
  return feature.kind === "level" || feature.kind === "bucket" || feature.kind === "indicator";
}
