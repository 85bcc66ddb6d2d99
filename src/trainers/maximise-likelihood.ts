import type { LogisticRegression } from "../config/config.types.ts";
import { ContenderError } from "../errors.ts";
import type { Design } from "./design.ts";
import { newtonStep } from "./newton-step.ts";
import { emptySystem, type NewtonSystem, newtonSystem } from "./newton-system.ts";

const HALVINGS = 40;

/**
 * The coefficients at which the penalised loss is least. Method: Newton–Raphson (iteratively reweighted least squares,
 * McCullagh & Nelder 1989, section 2.5) from the prior; a step that does not lower the loss is halved. It stops where no
 * component of the gradient, divided by the rows, exceeds `tolerance` (numbers in units of their standard deviation), and
 * then takes the step that it has at hand, which squares the distance to the optimum.
 *
 * Without a penalty a gradient also vanishes on the way to infinity, where classes are separated; there the step doesn't
 * shrink, and the fit is refused.
 */
export function maximiseLikelihood(
  design: Design,
  label: Uint8Array,
  weight: readonly [number, number],
  { l2, tolerance, max_iterations }: LogisticRegression,
): { beta: Float64Array; iterations: number } {
  let system = emptySystem(design);
  let next = emptySystem(design);
  let beta = new Float64Array(design.size + design.width);
  beta[0] = startOf(label, weight);
  newtonSystem(design, label, weight, l2, beta, system);
  let largest = Number.POSITIVE_INFINITY;
  for (let iteration = 0; iteration <= max_iterations; iteration++) {
    const step = newtonStep(system, l2 > 0);
    if (step === undefined) throw iteration > 0 && l2 === 0 && largest < 1e-6 ? separated() : collinear(l2);
    largest = magnitude(system.gradient) / design.rows;
    if (largest <= tolerance) {
      if (l2 === 0 && magnitude(step) > 1e-3 * (1 + magnitude(beta))) throw separated();
      return { beta: beta.map((one, j) => one - step[j]), iterations: iteration };
    }
    if (iteration === max_iterations) break;
    let length = 1;
    let trial = beta;
    for (let halving = 0; ; halving++) {
      if (halving > HALVINGS) throw unreached(iteration, largest, tolerance);
      trial = beta.map((one, j) => one - length * step[j]);
      newtonSystem(design, label, weight, l2, trial, next);
      if (isLower(next, system)) break;
      length /= 2;
    }
    beta = trial;
    [system, next] = [next, system];
  }
  if (l2 === 0 && magnitude(beta) > 15) throw separated();
  throw unreached(max_iterations, largest, tolerance);
}

/** Rounding may hide a fall near the optimum, so a rise by less than that is none. */
function isLower(next: NewtonSystem, system: NewtonSystem): boolean {
  return next.objective <= system.objective + 1e-12 * Math.abs(system.objective);
}

function startOf(label: Uint8Array, weight: readonly [number, number]): number {
  const positives = label.reduce((sum, one) => sum + one, 0);
  return Math.log(positives * weight[1]) - Math.log((label.length - positives) * weight[0]);
}

function magnitude(values: Float64Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]));
  return most;
}

function separated(): ContenderError {
  return new ContenderError("training-failed", {
    message:
      "logistic-regression has no finite optimum: the features separate the classes (a column or level goes with one class only), and l2 is 0",
    path: "trainer.l2",
    expected: "l2 above 0",
    found: "l2: 0",
    hint: "set l2, for example 1",
  });
}

function collinear(l2: number): ContenderError {
  return new ContenderError("training-failed", {
    message: `logistic-regression has no single optimum: columns are collinear, or there are fewer rows than weights (l2: ${l2})`,
    path: "trainer.l2",
    expected: "l2 above 0",
    found: `l2: ${l2}`,
    hint: "set a larger l2, for example 1, or leave one of the columns out",
  });
}

function unreached(iterations: number, largest: number, tolerance: number): ContenderError {
  return new ContenderError("training-failed", {
    message: `logistic-regression stopped after ${iterations} iterations at a gradient of ${largest} a row; expected at most ${tolerance}`,
    path: "trainer",
    expected: `a gradient of at most ${tolerance} a row`,
    found: String(largest),
    hint: "raise max_iterations, tolerance or l2",
  });
}
