/**
 * A value that the runner puts in.
 *
 * @example `expression("github.token")` is `${{ github.token }}`
 */
export function expression(source: string): string {
  return `\${{ ${source} }}`;
}
