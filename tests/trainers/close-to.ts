import assert from "node:assert/strict";

/** Fails unless every number is within `tolerance` of its reference, relative to max(1, |reference|). */
export function closeTo(found: ArrayLike<number>, reference: ArrayLike<number>, tolerance: number, what: string): void {
  assert.equal(found.length, reference.length, `${what}: lengths`);
  for (let i = 0; i < found.length; i++) {
    const apart = Math.abs(found[i] - reference[i]) / Math.max(1, Math.abs(reference[i]));
    assert.ok(apart <= tolerance, `${what}[${i}]: found ${found[i]}, reference ${reference[i]}, ${apart} apart`);
  }
}

/** The same, relative to the reference itself: for numbers that may be tiny. */
export function relativelyCloseTo(
  found: ArrayLike<number>,
  reference: ArrayLike<number>,
  tolerance: number,
  what: string,
) {
  assert.equal(found.length, reference.length, `${what}: lengths`);
  for (let i = 0; i < found.length; i++) {
    const apart = Math.abs(found[i] - reference[i]) / Math.abs(reference[i]);
    assert.ok(apart <= tolerance, `${what}[${i}]: found ${found[i]}, reference ${reference[i]}, ${apart} apart`);
  }
}
