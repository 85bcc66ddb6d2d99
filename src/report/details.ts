/**
 * A part that is folded until somebody opens it.
 *
 * @param summary words of our own: foreign text has no place inside the tag
 */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
