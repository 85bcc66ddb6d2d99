import { codesOf } from "./codes-of.ts";
import type { Encoded, EncodedLevels, EncodedNumbers } from "./encoded.ts";
import type { InteractionFeature } from "./model.types.ts";

/**
 * Two encoded sides taken together. Numbers ▸ their product. Codes ▸ left × (codes of the right) + right. A number and a
 * code ▸ the number within its level. Where either side is missing the pair is; else, where a level is unseen the pair is.
 */
export function encodeInteraction(
  { right: second }: InteractionFeature,
  left: EncodedNumbers | EncodedLevels,
  right: EncodedNumbers | EncodedLevels,
): Encoded {
  if (left.kind === "number" && right.kind === "number") {
    const values = left.values.map((value, i) => bounded(value * right.values[i]));
    return { kind: "number", values };
  }
  if (left.kind === "level" && right.kind === "level") {
    const width = codesOf(second);
    const codes = left.codes.map((a, i) => pair(a, right.codes[i], width));
    return { kind: "level", codes };
  }
  const numbers = left.kind === "number" ? left : (right as EncodedNumbers);
  const levels = left.kind === "level" ? left : (right as EncodedLevels);
  const codes = levels.codes.map((code, i) => (Number.isNaN(numbers.values[i]) ? -1 : code));
  return { kind: "slopes", codes, values: numbers.values };
}

function pair(a: number, b: number, width: number): number {
  if (a >= 0 && b >= 0) return a * width + b;
  return a === -1 || b === -1 ? -1 : -2;
}

function bounded(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}
