import { randomWords } from "../../src/compare/random-words.ts";
import { sha256 } from "../../src/digest.ts";
import type { Scores } from "../../src/evaluate/scores.ts";
import { COMMON, type Design, type Own, SHARED } from "./designs.ts";

/** A stream of chance that belongs to a name: uniform numbers in [0, 1) and standard normal ones. */
export interface Chance {
  uniform(): number;
  normal(): number;
}

export function chanceOf(name: string): Chance {
  const word = randomWords(sha256(name));
  const uniform = () => word() / 4294967296;
  let spare: number | undefined;
  const normal = () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      const x = uniform() * 2 - 1;
      const y = uniform() * 2 - 1;
      const size = x * x + y * y;
      if (size === 0 || size >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(size)) / size);
      spare = y * scale;
      return x * scale;
    }
  };
  return { uniform, normal };
}

/**
 * A holdout of so many groups, scored by some models. Latent value of a row: √s u + √(1−s) e with u of its group; a model sees
 * it through noise that all models share and noise of its own, both by group and by row, and says about the probability that
 * the latent value exceeds the cut (the normal distribution's shape by the logistic one).
 */
export function draw(design: Design, groups: number, chance: Chance, models: readonly Own[]): Scores[] {
  const { group, latent } = truth(design, groups, chance);
  const n = latent.length;
  const row = Int32Array.from({ length: n }, (_, i) => i);
  const label = Uint8Array.from(latent, (value) => (value > design.cut ? 1 : 0));
  const seen = noisy(latent, group, groups, COMMON, chance);
  return models.map((own) => {
    const variance = 1 + square(COMMON.group) + square(COMMON.row) + square(own.group) + square(own.row);
    const slope = 1.702 / Math.sqrt(1 - 1 / variance);
    const values = noisy(seen, group, groups, own, chance).map((sight) => {
      const p = 1 / (1 + Math.exp(-slope * (sight / variance - design.cut)));
      return design.grid === 0 ? p : Math.round(p / design.grid) * design.grid;
    });
    return { row, group, label, values, k: 1 };
  });
}

function truth({ rows: [fewest, most] }: Design, groups: number, chance: Chance) {
  const of: number[] = [];
  const latent: number[] = [];
  for (let k = 0; k < groups; k++) {
    const u = Math.sqrt(SHARED) * chance.normal();
    const size = fewest === most ? fewest : fewest + Math.floor(chance.uniform() * (most - fewest + 1));
    for (let i = 0; i < size; i++) {
      of.push(k);
      latent.push(u + Math.sqrt(1 - SHARED) * chance.normal());
    }
  }
  return { group: Int32Array.from(of), latent: Float64Array.from(latent) };
}

function noisy(signal: Float64Array, group: Int32Array, groups: number, noise: Own, chance: Chance): Float64Array {
  const ofGroup = Float64Array.from({ length: groups }, () => noise.group * chance.normal());
  return signal.map((value, i) => value + ofGroup[group[i]] + noise.row * chance.normal());
}

function square(x: number): number {
  return x * x;
}
