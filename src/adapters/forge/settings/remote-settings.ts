import type { Settings } from "../../../ports/settings.ts";
import { isGitea } from "../remote/is-gitea.ts";
import { type Reach, requester } from "../remote/requester.ts";
import { giteaSettings } from "./gitea-settings.ts";
import { githubSettings } from "./github-settings.ts";

/**
 * The switches of a repository on GitHub, or on Gitea and Forgejo where the API's address ends in `/api/v1`.
 *
 * @throws ContenderError from its calls: `forge-failed` or `busy` where the forge does not serve us now.
 */
export function remoteSettings(reach: Reach): Settings {
  const ask = requester(reach);
  const web = `${webOf(reach.apiUrl)}/${reach.repository}`;
  return isGitea(reach.apiUrl) ? giteaSettings(ask, web) : githubSettings(ask, web);
}

/** @example webOf("https://api.github.com") // "https://github.com" */
export function webOf(apiUrl: string): string {
  const { protocol, host, pathname } = new URL(apiUrl);
  const path = pathname.replace(/\/api\/v[13]\/?$/, "").replace(/\/$/, "");
  return `${protocol}//${path === "" ? host.replace(/^api\.(?=github\.com$|[^.]+\.ghe\.com$)/, "") : host}${path}`;
}
