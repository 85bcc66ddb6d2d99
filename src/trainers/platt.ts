import { ContenderError } from "../errors.ts";
import { logistic } from "../model/logistic.ts";

/** A line on the log-odds: p = σ(slope · z + offset). */
export interface Line {
  readonly slope: number;
  readonly offset: number;
}

/**
 * Platt's sigmoid: the line on the log-odds under which the labels are most likely. Platt (1999), "Probabilistic outputs for
 * support vector machines", with the targets (N₊+1)/(N₊+2) and 1/(N₋+2), fitted by Newton's method with step halving (Lin,
 * Lin & Weng 2007, "A note on Platt's probabilistic outputs", Machine Learning 68) until the gradient per row is below 1e-13;
 * then one step more. The targets lie inside (0, 1), so the optimum is finite even for separated classes.
 *
 * A calibration never turns the order round: where the best slope would be below 0, or where all log-odds are equal, the
 * slope is 0, and every row gets the mean target.
 *
 * @param z n log-odds of rows that the model was not fitted on, finite
 * @param label n: 1 positive, 0 negative
 * @throws ContenderError `training-failed` where the optimum is not reached.
 * @example platt(Float64Array.of(-1, 1), Uint8Array.of(0, 1)) // { slope: 0.6931471805599453, offset: 0 }
 */
export function platt(z: Float64Array, label: Uint8Array): Line {
  const n = z.length;
  const positives = label.reduce((sum, one) => sum + one, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (n - positives + 2);
  const mean = (positives * high + (n - positives) * low) / n;
  const flat: Line = { slope: 0, offset: Math.log(mean) - Math.log1p(-mean) };
  const { centre, scale } = unitsOf(z);
  if (!(scale > 0)) return flat;
  const unit = z.map((one) => one / scale - centre);

  let slope = 0;
  let offset = flat.offset;
  let here = passOver(unit, label, high, low, slope, offset);
  for (let iteration = 0; iteration < 200; iteration++) {
    const determinant = here.haa * here.hbb - here.hab * here.hab;
    if (!(determinant > 0)) break;
    const da = (here.hbb * here.ga - here.hab * here.gb) / determinant;
    const db = (here.haa * here.gb - here.hab * here.ga) / determinant;
    if (Math.max(Math.abs(here.ga), Math.abs(here.gb)) <= 1e-13 * n) {
      const best = (slope - da) / scale;
      if (best <= 0) return flat;
      const line = { slope: best, offset: offset - db - (slope - da) * centre };
      if (Number.isFinite(line.slope) && Number.isFinite(line.offset)) return line;
      break;
    }
    let length = 1;
    let next = here;
    for (let halving = 0; halving < 60; halving++, length /= 2) {
      next = passOver(unit, label, high, low, slope - length * da, offset - length * db);
      if (next.loss <= here.loss + 1e-13 * here.loss) break;
    }
    slope -= length * da;
    offset -= length * db;
    here = next;
  }
  throw new ContenderError("training-failed", {
    message: "calibration: sigmoid found no line on the log-odds; they are too unlike each other",
    path: "trainer.calibration",
    hint: "set calibration: none, or take log1p of numbers with extreme cells",
  });
}

/** Mean and spread of the log-odds, so that Newton's steps don't depend on their size; safe for values to 1e304. */
function unitsOf(z: Float64Array): { centre: number; scale: number } {
  let largest = 0;
  for (let i = 0; i < z.length; i++) largest = Math.max(largest, Math.abs(z[i]));
  if (largest === 0) return { centre: 0, scale: 0 };
  let sum = 0;
  for (let i = 0; i < z.length; i++) sum += z[i] / largest;
  const mean = sum / z.length;
  let squares = 0;
  for (let i = 0; i < z.length; i++) squares += (z[i] / largest - mean) * (z[i] / largest - mean);
  const spread = Math.sqrt(squares / z.length);
  if (!(spread > 1e-14)) return { centre: 0, scale: 0 };
  return { centre: mean / spread, scale: spread * largest };
}

/** Loss, gradient and Hessian at one line. */
function passOver(u: Float64Array, label: Uint8Array, high: number, low: number, slope: number, offset: number) {
  let loss = 0;
  let ga = 0;
  let gb = 0;
  let haa = 0;
  let hab = 0;
  let hbb = 0;
  for (let i = 0; i < u.length; i++) {
    const target = label[i] === 1 ? high : low;
    const z = slope * u[i] + offset;
    const p = logistic(z);
    loss += Math.log1p(Math.exp(-Math.abs(z))) + (z > 0 ? z * (1 - target) : -z * target);
    const miss = p - target;
    const h = p * logistic(-z);
    ga += miss * u[i];
    gb += miss;
    haa += h * u[i] * u[i];
    hab += h * u[i];
    hbb += h;
  }
  return { loss, ga, gb, haa, hab, hbb };
}
