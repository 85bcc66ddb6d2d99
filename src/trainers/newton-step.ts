import { cholesky, solveCholesky } from "./cholesky.ts";
import type { NewtonSystem } from "./newton-system.ts";

/** Below this share of its diagonal element a pivot is rounding: the columns are collinear. */
const COLLINEAR = 1e-12;

/**
 * Newton's step H⁻¹ g. The wide feature's diagonal block D is eliminated: with H = [A Bᵀ; B D] the step of the others solves
 * (A − Bᵀ D⁻¹ B) a = gₐ − Bᵀ D⁻¹ g_b (Schur complement; Boyd & Vandenberghe 2004, appendix C.4), then b = D⁻¹ (g_b − B a).
 *
 * @param damped where H is collinear: grow its diagonal by a share from 1e-12 up until it can be factored (the optimum
 * stays where it is, the gradient being exact); else give up
 * @returns undefined where H is not positive definite
 */
export function newtonStep(system: NewtonSystem, damped: boolean): Float64Array | undefined {
  const { gradient, square, side, diagonal } = system;
  const width = diagonal.length;
  const size = gradient.length - width;
  for (let w = 0; w < width; w++) if (!(diagonal[w] > 0)) return undefined;
  const reduced = square.slice();
  const step = gradient.slice();
  for (let w = 0; w < width; w++) {
    const line = w * size;
    for (let i = 0; i < size; i++) {
      const share = side[line + i] / diagonal[w];
      if (share === 0) continue;
      step[i] -= share * gradient[size + w];
      const row = i * size;
      for (let k = 0; k <= i; k++) reduced[row + k] -= share * side[line + k];
    }
  }
  const factor = factored(reduced, square, size, damped);
  if (factor === undefined) return undefined;
  const head = step.subarray(0, size);
  solveCholesky(factor, size, head);
  for (let w = 0; w < width; w++) {
    let sum = gradient[size + w];
    for (let i = 0; i < size; i++) sum -= side[w * size + i] * head[i];
    step[size + w] = sum / diagonal[w];
  }
  return step.every(Number.isFinite) ? step : undefined;
}

function factored(reduced: Float64Array, square: Float64Array, size: number, damped: boolean) {
  for (let share = 0; share < 1; share = share === 0 ? 1e-12 : share * 100) {
    const factor = reduced.slice();
    if (share > 0) for (let i = 0; i < size; i++) factor[i * size + i] += share * square[i * size + i];
    if (cholesky(factor, size, share === 0 && damped ? 1e-15 : COLLINEAR * (damped ? 1e-3 : 1))) return factor;
    if (!damped) return undefined;
  }
  return undefined;
}
