/** Whether an API is Gitea's or Forgejo's (its version 1); any other is GitHub's. */
export function isGitea(apiUrl: string): boolean {
  return /\/api\/v1\/?$/.test(apiUrl);
}
