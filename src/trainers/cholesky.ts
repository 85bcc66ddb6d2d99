/**
 * Factors a symmetric positive definite matrix in place: A = L Lᵀ, L in the lower triangle (the upper one is not read).
 * Method: Cholesky–Banachiewicz, row by row (Golub & Van Loan 2013, section 4.2).
 *
 * @param matrix size × size, row-major
 * @param tolerance a pivot at or below this share of its diagonal element counts as 0
 * @returns false where the matrix is not positive definite to that tolerance; it is then half done
 */
export function cholesky(matrix: Float64Array, size: number, tolerance: number): boolean {
  for (let i = 0; i < size; i++) {
    const row = i * size;
    for (let j = 0; j < i; j++) {
      const other = j * size;
      matrix[row + j] = (matrix[row + j] - product(matrix, row, other, j)) / matrix[other + j];
    }
    const diagonal = matrix[row + i];
    const pivot = diagonal - product(matrix, row, row, i);
    if (!(pivot > tolerance * diagonal)) return false;
    matrix[row + i] = Math.sqrt(pivot);
  }
  return true;
}

/** Σ a[k] · b[k] over two rows; four sums side by side, for speed, always in the same order. */
function product(matrix: Float64Array, a: number, b: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let k = 0;
  for (; k + 3 < length; k += 4) {
    s0 += matrix[a + k] * matrix[b + k];
    s1 += matrix[a + k + 1] * matrix[b + k + 1];
    s2 += matrix[a + k + 2] * matrix[b + k + 2];
    s3 += matrix[a + k + 3] * matrix[b + k + 3];
  }
  for (; k < length; k++) s0 += matrix[a + k] * matrix[b + k];
  return s0 + s1 + (s2 + s3);
}

/**
 * Solves L Lᵀ x = b in place, with the factor that `cholesky` left.
 *
 * @example For A = [[4, 2], [2, 3]] and b = [8, 7] it leaves x = [1.25, 1.5].
 */
export function solveCholesky(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= factor[i * size + k] * b[k];
    b[i] = sum / factor[i * size + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    b[i] /= factor[i * size + i];
    for (let k = 0; k < i; k++) b[k] -= factor[i * size + k] * b[i];
  }
}
