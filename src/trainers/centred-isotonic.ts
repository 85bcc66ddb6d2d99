/** A point of the curve: calibrated log-odds `value` at log-odds `at`. */
export interface Knot {
  readonly at: number;
  readonly value: number;
}

/** Rows next to each other in the order of their log-odds that are given one probability. */
interface Block {
  readonly rows: number;
  readonly positives: number;
  /** Mean of their log-odds. */
  readonly at: number;
}

const MOST_KNOTS = 512;

/**
 * Isotonic calibration: the rising curve on the log-odds under which the labels are most likely, drawn through the centres of
 * its blocks.
 *
 * - Blocks: pool adjacent violators (Ayer et al. 1955; Barlow et al. 1972), rows with equal log-odds first; so the share of
 *   positives rises strictly from block to block. It is what scikit-learn's IsotonicRegression gives those rows.
 * - Finite ends: only the first block can be without positives and only the last without negatives. Such a block of n rows
 *   says 1/(n + 2), or (n + 1)/(n + 2) (Laplace's rule of succession), so no probability is 0 or 1. Where that would reach
 *   its neighbour's share, the two are one block.
 * - Curve: one knot a block, at the mean of its log-odds, with ln(share / (1 − share)): straight lines between them, level
 *   beyond the outer ones (centred isotonic regression, Oron & Flournoy 2017, "Centered isotonic regression: point and
 *   interval estimation for dose–response studies", Statistics in Biopharmaceutical Research 9(3); lines on the log-odds
 *   here). A step function would make ties of all rows of a block and so spoil their order; this keeps it between the outer
 *   knots.
 * - At most 512 knots: more blocks are pooled with their neighbours, evenly.
 *
 * Where positives do not become more frequent with the log-odds, one knot is left: the share of positives, for every row.
 *
 * @param z n log-odds of rows that the model was not fitted on, finite
 * @param label n: 1 positive, 0 negative
 * @example centredIsotonic(Float64Array.of(-1, 1), Uint8Array.of(0, 1)) // [{ at: -1, value: ln 1/2 }, { at: 1, value: ln 2 }]
 */
export function centredIsotonic(z: Float64Array, label: Uint8Array): Knot[] {
  const blocks = atMost(pooledEnds(pooled(z, label)), MOST_KNOTS);
  return blocks.map((block) => ({ at: block.at, value: logOddsOf(block) }));
}

/** ln(share / (1 − share)); a block of one class by the rule of succession. */
function logOddsOf({ rows, positives }: Block): number {
  const isPure = positives === 0 || positives === rows;
  const extra = isPure ? 1 : 0;
  return Math.log(positives + extra) - Math.log(rows - positives + extra);
}

/** Blocks whose share of positives rises strictly; compared as fractions, exactly. */
function pooled(z: Float64Array, label: Uint8Array): Block[] {
  const order = Float64Array.from(z.keys()).sort((a, b) => z[a] - z[b] || a - b);
  const stack: Block[] = [];
  for (let i = 0; i < order.length; ) {
    const own = z[order[i]];
    let [rows, positives] = [0, 0];
    for (; i < order.length && z[order[i]] === own; i++) {
      rows++;
      positives += label[order[i]];
    }
    let block: Block = { rows, positives, at: own };
    for (let last = stack[stack.length - 1]; last && !isBelow(last, block); last = stack[stack.length - 1]) {
      block = merged(last, block);
      stack.pop();
    }
    stack.push(block);
  }
  return stack;
}

function isBelow(a: Block, b: Block): boolean {
  return a.positives * b.rows < b.positives * a.rows;
}

/** Two blocks, `a` before `b`, as one; its centre never leaves its rows, so centres rise strictly. */
function merged(a: Block, b: Block): Block {
  const rows = a.rows + b.rows;
  const at = Math.min(a.at + (b.at - a.at) * (b.rows / rows), b.at);
  return { rows, positives: a.positives + b.positives, at };
}

/** Joins a pure outer block with its neighbour where the rule of succession would put it beside or past it. */
function pooledEnds(blocks: readonly Block[]): Block[] {
  const out = [...blocks];
  if (out.length < 2) return out;
  const [first, second] = out;
  const [beforeLast, last] = out.slice(-2);
  const joinsFirst = first.positives === 0 && !(logOddsOf(first) < logOddsOf(second));
  const joinsLast = last.positives === last.rows && !(logOddsOf(beforeLast) < logOddsOf(last));
  if (joinsLast) out.splice(-2, 2, merged(beforeLast, last));
  if (joinsFirst && out.length > 1) out.splice(0, 2, merged(out[0], out[1]));
  return out;
}

function atMost(blocks: readonly Block[], most: number): Block[] {
  const kept = Math.min(blocks.length, most);
  return Array.from({ length: kept }, (_, k) => {
    const from = Math.floor((k * blocks.length) / kept);
    const to = Math.floor(((k + 1) * blocks.length) / kept);
    return blocks.slice(from, to).reduce(merged);
  });
}
