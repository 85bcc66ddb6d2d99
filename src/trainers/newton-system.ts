import type { Design } from "./design.ts";

/** The penalised loss at some coefficients, its gradient and its Hessian, by the blocks of a `Design`. */
export interface NewtonSystem {
  /** Σ weight · log-loss + l2/2 Σ penalty · w². */
  objective: number;
  /** size + width */
  readonly gradient: Float64Array;
  /** size × size, lower triangle. */
  readonly square: Float64Array;
  /** width × size: the wide feature's levels against the other coefficients. */
  readonly side: Float64Array;
  /** width: the wide feature's own diagonal. */
  readonly diagonal: Float64Array;
}

export function emptySystem({ size, width }: Design): NewtonSystem {
  return {
    objective: 0,
    gradient: new Float64Array(size + width),
    square: new Float64Array(size * size),
    side: new Float64Array(width * size),
    diagonal: new Float64Array(width),
  };
}

const BLOCK = 128;

/**
 * One pass over the rows: fills `into` with the loss, gradient and Hessian at `beta`. Numbers are centred and scaled block
 * by block in a small buffer, so that no copy of the design is ever made.
 *
 * @param beta size + width coefficients
 * @param weight what a row of each class counts: [negative, positive]
 */
export function newtonSystem(
  design: Design,
  label: Uint8Array,
  weight: readonly [number, number],
  l2: number,
  beta: Float64Array,
  into: NewtonSystem,
): void {
  const { rows, dense, levels, words, wide, size, width, penalty } = design;
  const { gradient, square, side, diagonal } = into;
  gradient.fill(0);
  square.fill(0);
  side.fill(0);
  diagonal.fill(0);
  let objective = 0;
  const columns = dense.length;
  const block = new Float64Array(BLOCK * (columns + 1));
  const stride = columns + 1;
  for (let r = 0; r < BLOCK; r++) block[r * stride] = 1;
  const longest = words.reduce((sum, { size: most }) => sum + most, levels.length);
  const place = new Int32Array(longest);
  const value = new Float64Array(longest);

  for (let start = 0; start < rows; start += BLOCK) {
    const end = Math.min(start + BLOCK, rows);
    for (let j = 0; j < columns; j++) {
      const { values, centre, scale } = dense[j];
      for (let i = start, at = j + 1; i < end; i++, at += stride) block[at] = (values[i] - centre) / scale;
    }
    for (let i = start; i < end; i++) {
      const row = (i - start) * stride;
      let z = 0;
      for (let j = 0; j < stride; j++) z += beta[j] * block[row + j];
      let sparse = 0;
      for (let f = 0; f < levels.length; f++) {
        const code = levels[f].codes[i];
        const own = code >= 0 ? levels[f].coefficient[code] : -1;
        if (own < 0) continue;
        place[sparse] = own;
        value[sparse++] = 1;
        z += beta[own];
      }
      for (let f = 0; f < words.length; f++) {
        const { first, cells } = words[f];
        for (let k = cells.offsets[i]; k < cells.offsets[i + 1]; k++) {
          place[sparse] = first + cells.ids[k];
          value[sparse] = cells.counts[k];
          z += beta[place[sparse]] * value[sparse];
          sparse++;
        }
      }
      const code = wide === undefined ? -1 : wide.codes[i];
      const own = wide !== undefined && code >= 0 ? wide.coefficient[code] : -1;
      if (own >= 0) z += beta[size + own];

      const positive = label[i] === 1;
      const e = Math.exp(-Math.abs(z));
      const tail = e / (1 + e);
      const share = positive ? weight[1] : weight[0];
      const miss = positive ? (z >= 0 ? -tail : tail - 1) : z >= 0 ? 1 - tail : tail;
      objective += share * (Math.log1p(e) + (positive === z < 0 ? Math.abs(z) : 0));
      const g = share * miss;
      const h = share * (tail / (1 + e));

      for (let j = 0; j < stride; j++) {
        const x = block[row + j];
        gradient[j] += g * x;
        const hx = h * x;
        const line = j * size;
        for (let k = 0; k <= j; k++) square[line + k] += hx * block[row + k];
      }
      for (let s = 0; s < sparse; s++) {
        const x = value[s];
        gradient[place[s]] += g * x;
        const hx = h * x;
        const line = place[s] * size;
        for (let k = 0; k < stride; k++) square[line + k] += hx * block[row + k];
        for (let k = 0; k <= s; k++) square[line + place[k]] += hx * value[k];
      }
      if (own >= 0) {
        gradient[size + own] += g;
        diagonal[own] += h;
        const line = own * size;
        for (let k = 0; k < stride; k++) side[line + k] += h * block[row + k];
        for (let s = 0; s < sparse; s++) side[line + place[s]] += h * value[s];
      }
    }
  }

  for (let j = 1; j < size + width; j++) {
    const ridge = l2 * penalty[j];
    objective += 0.5 * ridge * beta[j] * beta[j];
    gradient[j] += ridge * beta[j];
    if (j < size) square[j * size + j] += ridge;
    else diagonal[j - size] += ridge;
  }
  into.objective = objective;
}
