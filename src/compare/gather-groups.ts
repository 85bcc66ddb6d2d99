const MOST = 1000;

/**
 * Influences of at most 1,000 groups: of more, those of every thousandth group are added up, and all are scaled so that the
 * sum of squares stays what it was. Groups are independent, so their gatherings are; a resampling then costs the same at
 * every size of the holdout.
 *
 * @example of 1,000 groups or fewer: the influences themselves
 */
export function gatherGroups(influence: Float64Array): Float64Array {
  if (influence.length <= MOST) return influence;
  const gathered = new Float64Array(MOST);
  let before = 0;
  for (let k = 0; k < influence.length; k++) {
    gathered[k % MOST] += influence[k];
    before += influence[k] * influence[k];
  }
  let after = 0;
  for (let k = 0; k < MOST; k++) after += gathered[k] * gathered[k];
  const scale = after > 0 ? Math.sqrt(before / after) : 1;
  return gathered.map((sum) => sum * scale);
}
