import { ContenderError } from "../errors.ts";

/** Coefficients of the rational functions, from the highest power down. */
const CENTRE = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
];
const SHOULDER = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const TAIL = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
];

/**
 * The z that a standard normal variable exceeds with probability `tail`. Wichura 1988, algorithm AS 241 (PPND16): sixteen
 * digits.
 *
 * @param tail upper tail, between 0 and 1, both left out.
 * @throws ContenderError `internal` elsewhere.
 * @example normalQuantile(0.025) // 1.959963984540054
 */
export function normalQuantile(tail: number): number {
  if (!(tail > 0 && tail < 1)) {
    throw new ContenderError("internal", { message: `a tail lies between 0 and 1; found ${tail}` });
  }
  const q = 0.5 - tail;
  if (Math.abs(q) <= 0.425) return q * rational(CENTRE, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q > 0 ? tail : 1 - tail));
  const z = r <= 5 ? rational(SHOULDER, r - 1.6) : rational(TAIL, r - 5);
  return q > 0 ? z : -z;
}

function rational([above, below]: readonly (readonly number[])[], x: number): number {
  let numerator = 0;
  let denominator = 0;
  for (const coefficient of above) numerator = numerator * x + coefficient;
  for (const coefficient of below) denominator = denominator * x + coefficient;
  return numerator / denominator;
}
