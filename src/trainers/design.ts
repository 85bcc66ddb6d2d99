import { ContenderError } from "../errors.ts";
import { meanOf, momentsOf, varianceOf } from "../features/moments.ts";
import { codesOf } from "../model/codes-of.ts";
import type { Encoded, EncodedSlopes } from "../model/encoded.ts";
import { featureName } from "../model/reads.ts";
import type { Training } from "./trainer.ts";

/** A column of numbers, seen as (x − centre) / scale, so that Newton's steps and the tolerance do not depend on units. */
export interface Dense {
  readonly feature: number;
  /** The column's place among its feature's columns: 0 unless it is one of a spline. */
  readonly place: number;
  readonly values: Float64Array;
  readonly centre: number;
  readonly scale: number;
}

/** One-hot levels: `coefficient[code]` is the level's coefficient, −1 where it has none (the reference level). */
export interface Levels {
  readonly feature: number;
  readonly codes: Int32Array;
  readonly coefficient: Int32Array;
}

/** Few non-zero numbers a row, by compressed rows: word counts, or a number in the column of its level. */
interface Sparse {
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
  readonly counts: Uint32Array | Float64Array;
}

/** Sparse columns: column `w` has the coefficient `first + w`. */
export interface Words {
  readonly feature: number;
  readonly cells: Sparse;
  readonly first: number;
  readonly size: number;
}

/**
 * The design of a regression. Coefficients: 0 is the intercept, then `dense`, then `levels` and `words` in their order, up
 * to `size`; behind them those of `wide`, the feature with the most levels, which never meet each other in a row: their
 * block of the Hessian is diagonal and is eliminated (Schur complement) rather than factored.
 */
export interface Design {
  readonly rows: number;
  readonly dense: readonly Dense[];
  readonly levels: readonly Levels[];
  readonly words: readonly Words[];
  readonly wide: Levels | undefined;
  /** Coefficients without those of `wide`. */
  readonly size: number;
  /** Coefficients of `wide`. */
  readonly width: number;
  /** What the penalty l2/2 · w² is multiplied with for each coefficient: 1/scale² for numbers, 1 else, 0 for the intercept. */
  readonly penalty: Float64Array;
}

const MOST = 4096;

/**
 * Booleans and indicators are one column of 0 and 1, a spline is its columns, a number within levels a sparse column for
 * each level. Text levels, buckets and pairs of levels are one-hot with a coefficient each; without a penalty
 * (`free`), where that would be collinear with the intercept, the most frequent level is the reference and has none. A
 * column that is constant over the rows has no coefficient: its weight is 0 at the optimum of every penalty.
 *
 * @throws ContenderError `training-failed` for more than 4,096 coefficients beside the widest feature's, or numbers too far
 * apart for a finite variance.
 */
export function designOf({ features, encoded, label }: Training, free: boolean): Design {
  const rows = label.length;
  const dense: Dense[] = [];
  const coded: { feature: number; codes: Int32Array; counts: Float64Array }[] = [];
  const bags: { feature: number; cells: Sparse; size: number }[] = [];
  for (const [feature, cells] of encoded.entries()) {
    const own = features[feature];
    if (own.kind === "tokens" && cells.kind === "tokens") {
      bags.push({ feature, cells, size: own.vocabulary.length });
    } else if (cells.kind === "slopes") {
      bags.push({ feature, cells: sparseOf(cells), size: codesOf(own) });
    } else if (cells.kind === "level" && !(own.kind === "level" && own.type === "boolean")) {
      coded.push({ feature, codes: cells.codes, counts: countOf(cells.codes, codesOf(own)) });
    } else {
      dense.push(...denseOf(feature, cells, featureName(own)));
    }
  }
  const widest = coded.reduce((best, { counts }) => Math.max(best, counts.length), 0);
  let at = 1 + dense.length;
  let wide: Levels | undefined;
  let width = 0;
  const levels: Levels[] = [];
  for (const { feature, codes, counts } of coded) {
    const isWide = wide === undefined && counts.length === widest;
    const first = isWide ? 0 : at;
    const { coefficient, used } = number(counts, first, free ? rows : undefined);
    if (isWide) {
      wide = { feature, codes, coefficient };
      width = used;
    } else {
      levels.push({ feature, codes, coefficient });
      at += used;
    }
  }
  const words = bags.map((bag) => {
    at += bag.size;
    return { ...bag, first: at - bag.size };
  });
  if (at > MOST) {
    throw new ContenderError("training-failed", {
      message: `logistic-regression carries at most ${MOST} coefficients beside its widest column's; the features ask for ${at}`,
      path: "features",
      hint: "set max_levels or min_count",
    });
  }
  const penalty = new Float64Array(at + width).fill(1);
  penalty[0] = 0;
  for (const [j, { scale }] of dense.entries()) penalty[j + 1] = 1 / scale / scale;
  return { rows, dense, levels, words, wide, size: at, width, penalty };
}

function denseOf(feature: number, cells: Encoded, name: string): Dense[] {
  switch (cells.kind) {
    case "number":
      return columnOf(feature, 0, cells.values, true, name);
    case "basis":
      return cells.columns.flatMap((values, place) => columnOf(feature, place, values, true, name));
    case "level":
    case "indicator":
      return columnOf(feature, 0, Float64Array.from(cells.codes), false, name);
    default:
      return [];
  }
}

/** None where the column is constant. */
function columnOf(feature: number, place: number, values: Float64Array, isNumber: boolean, name: string): Dense[] {
  const moments = momentsOf(values);
  const scale = Math.sqrt(varianceOf(moments));
  if (!Number.isFinite(scale)) {
    throw new ContenderError("training-failed", {
      message: `column ${JSON.stringify(name)} holds numbers too far apart for a finite variance`,
      path: name,
      hint: "use log1p, or mend the extreme cells",
    });
  }
  if (!Number.isFinite(1 / scale / scale)) return [];
  return [{ feature, place, values, centre: isNumber ? meanOf(moments) : 0, scale: isNumber ? scale : 1 }];
}

/** Each row's number in the column of its level; unseen levels have no column. */
function sparseOf({ codes, values }: EncodedSlopes): Sparse {
  const offsets = new Int32Array(codes.length + 1);
  for (let i = 0; i < codes.length; i++) offsets[i + 1] = offsets[i] + (codes[i] >= 0 ? 1 : 0);
  const seen = (_: number, i: number) => codes[i] >= 0;
  return { offsets, ids: codes.filter(seen), counts: values.filter(seen) };
}

function countOf(codes: Int32Array, levels: number): Float64Array {
  const counts = new Float64Array(levels);
  for (let i = 0; i < codes.length; i++) if (codes[i] >= 0) counts[codes[i]]++;
  return counts;
}

/** Numbers the levels' coefficients from `first`; with `free` rows, leaves the most frequent level out where all are seen. */
function number(counts: Float64Array, first: number, free: number | undefined) {
  const seen = counts.reduce((sum, count) => sum + count, 0);
  const most = counts.reduce((best, count) => Math.max(best, count), 0);
  const reference = seen === free ? counts.indexOf(most) : -1;
  let used = 0;
  const coefficient = Int32Array.from(counts, (_, level) => (level === reference ? -1 : first + used++));
  return { coefficient, used };
}
