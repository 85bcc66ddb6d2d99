/**
 * The host and the repository that a remote's address names; undefined where it is a folder, or in words of its own.
 *
 * @example originRepository("git@github.com:acme/ml.git") // { host: "github.com", repository: "acme/ml" }
 */
export function originRepository(address: string): { readonly host: string; readonly repository: string } | undefined {
  const url = /^(?:https?|ssh):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address);
  const scp = /^(?:[\w.-]+@)?([\w.-]+):([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(address);
  const [, host, repository] = url ?? scp ?? [];
  return host === undefined || repository === undefined ? undefined : { host, repository };
}
