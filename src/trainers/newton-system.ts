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
  const stride = dense.length + 1;
  const isSparse = levels.length + words.length > 0 || wide !== undefined;
  const byColumn = new Float64Array(BLOCK * stride).fill(1);
  const byRow = new Float64Array(isSparse ? BLOCK * stride : 0).fill(1);
  const z = new Float64Array(BLOCK);
  const g = new Float64Array(BLOCK);
  const h = new Float64Array(BLOCK);
  const longest = words.reduce((sum, { size: most }) => sum + most, levels.length);
  const place = new Int32Array(longest);
  const value = new Float64Array(longest);

  for (let start = 0; start < rows; start += BLOCK) {
    const count = Math.min(BLOCK, rows - start);
    z.fill(beta[0]);
    for (let j = 1; j < stride; j++) {
      const { values, centre, scale } = dense[j - 1];
      const column = j * BLOCK;
      for (let r = 0; r < count; r++) {
        const x = (values[start + r] - centre) / scale;
        byColumn[column + r] = x;
        z[r] += beta[j] * x;
      }
      if (isSparse) for (let r = 0; r < count; r++) byRow[r * stride + j] = byColumn[column + r];
    }
    for (let r = 0; r < count; r++) {
      const i = start + r;
      let sparse = 0;
      for (let f = 0; f < levels.length; f++) {
        const code = levels[f].codes[i];
        const own = code >= 0 ? levels[f].coefficient[code] : -1;
        if (own < 0) continue;
        place[sparse] = own;
        value[sparse++] = 1;
        z[r] += beta[own];
      }
      for (let f = 0; f < words.length; f++) {
        const { first, cells } = words[f];
        for (let k = cells.offsets[i]; k < cells.offsets[i + 1]; k++) {
          place[sparse] = first + cells.ids[k];
          value[sparse] = cells.counts[k];
          z[r] += beta[place[sparse]] * value[sparse];
          sparse++;
        }
      }
      const code = wide === undefined ? -1 : wide.codes[i];
      const own = wide !== undefined && code >= 0 ? wide.coefficient[code] : -1;
      if (own >= 0) z[r] += beta[size + own];

      const positive = label[i] === 1;
      const e = Math.exp(-Math.abs(z[r]));
      const tail = e / (1 + e);
      const share = positive ? weight[1] : weight[0];
      const miss = positive ? (z[r] >= 0 ? -tail : tail - 1) : z[r] >= 0 ? 1 - tail : tail;
      objective += share * (Math.log1p(e) + (positive === z[r] < 0 ? Math.abs(z[r]) : 0));
      g[r] = share * miss;
      h[r] = share * (tail / (1 + e));

      const row = r * stride;
      for (let s = 0; s < sparse; s++) {
        const x = value[s];
        gradient[place[s]] += g[r] * x;
        const hx = h[r] * x;
        const line = place[s] * size;
        for (let k = 0; k < stride; k++) square[line + k] += hx * byRow[row + k];
        for (let k = 0; k <= s; k++) square[line + place[k]] += hx * value[k];
      }
      if (own >= 0) {
        gradient[size + own] += g[r];
        diagonal[own] += h[r];
        const line = own * size;
        for (let k = 0; k < stride; k++) side[line + k] += h[r] * byRow[row + k];
        for (let s = 0; s < sparse; s++) side[line + place[s]] += h[r] * value[s];
      }
    }
    addDense(byColumn, stride, g, h, count, gradient, square, size);
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

/**
 * The dense part of one block: gradient += Xᵀ g and square += Xᵀ diag(h) X, lower triangle. X lies column by column, so that
 * each entry is one sum in registers; four of them at a time.
 */
function addDense(
  columns: Float64Array,
  width: number,
  g: Float64Array,
  h: Float64Array,
  count: number,
  gradient: Float64Array,
  square: Float64Array,
  size: number,
): void {
  const weighted = new Float64Array(BLOCK);
  for (let j = 0; j < width; j++) {
    const own = j * BLOCK;
    let slope = 0;
    for (let r = 0; r < count; r++) {
      slope += g[r] * columns[own + r];
      weighted[r] = h[r] * columns[own + r];
    }
    gradient[j] += slope;
    const line = j * size;
    let k = 0;
    for (; k + 3 <= j; k += 4) {
      const a = k * BLOCK;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let r = 0; r < count; r++) {
        const x = weighted[r];
        s0 += x * columns[a + r];
        s1 += x * columns[a + BLOCK + r];
        s2 += x * columns[a + 2 * BLOCK + r];
        s3 += x * columns[a + 3 * BLOCK + r];
      }
      square[line + k] += s0;
      square[line + k + 1] += s1;
      square[line + k + 2] += s2;
      square[line + k + 3] += s3;
    }
    for (; k <= j; k++) {
      let sum = 0;
      for (let r = 0; r < count; r++) sum += weighted[r] * columns[k * BLOCK + r];
      square[line + k] += sum;
    }
  }
}
