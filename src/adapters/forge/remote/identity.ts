import { isGitea } from "./is-gitea.ts";
import { type Pull, readUser, type User } from "./pull.ts";
import type { Requester } from "./requester.ts";
import { shape } from "./shapes.ts";

/**
 * Who a token speaks for: people and machine users by number, which nobody can take over, bots by their name, since names that
 * end in `[bot]` belong to Apps alone.
 */
export interface Identity {
  readonly login: string;
  is(user: User): boolean;
  /** Whether it is we, or a job's own token: a workflow can have that in one job and a GitHub App's in another. */
  isOurs(user: User): boolean;
}

const GITHUB_JOB = { id: 41898282, login: "github-actions[bot]" };
const GITEA_JOB = { id: -2, login: "gitea-actions" };

/**
 * Asks who we are. Tokens of people and machine users can say so by `GET /user`; those of GitHub's Apps, the job's own among
 * them, can't, but GraphQL tells their bot's name; where that is silent too it is the job's token.
 */
export async function whoAmI(ask: Requester, apiUrl: string): Promise<Identity> {
  const gitea = isGitea(apiUrl);
  const isJob = jobOn(apiUrl);
  const identity = (login: string, is: Identity["is"]) => ({
    login,
    is,
    isOurs: (user: User) => is(user) || isJob(user),
  });
  const allow = gitea ? [401, 403, 404] : [403, 404];
  const answer = await ask.read({ route: "GET /user", right: "metadata: read", allow });
  const user = answer.status === 200 ? readUser(answer.data) : undefined;
  if (user && user.id !== -1) return identity(user.login, ({ id }) => id === user.id);
  if (gitea) return identity(GITEA_JOB.login, isJob);
  const bot = await botName(ask, apiUrl);
  if (bot === undefined || bot === GITHUB_JOB.login) return identity(GITHUB_JOB.login, isJob);
  return identity(bot, ({ login }) => login === bot);
}

/**
 * Tells a job's own token: on github.com by its number. An Enterprise server has numbers of its own; there it is the bot with
 * that name, which is taken: no person can have brackets in his, and an App's is the only one of its kind.
 */
function jobOn(apiUrl: string): Identity["is"] {
  if (isGitea(apiUrl)) return ({ id }) => id === GITEA_JOB.id;
  if (new URL(apiUrl).host === "api.github.com") return ({ id }) => id === GITHUB_JOB.id;
  return ({ login, bot }) => bot && login === GITHUB_JOB.login;
}

async function botName(ask: Requester, apiUrl: string): Promise<string | undefined> {
  const { status, data } = await ask.read({
    route: `POST ${apiUrl.replace(/\/+$/, "").replace(/\/api\/v3$/, "/api")}/graphql`,
    with: { query: "query { viewer { login } }" },
    right: "metadata: read",
    allow: [400, 401, 403, 404, 405, 422],
  });
  const login = status === 200 ? shape(data, "a viewer").at("data.viewer.login") : undefined;
  return typeof login === "string" && login.endsWith("[bot]") ? login : undefined;
}

/** Whether a pull request is ours, from a branch of the repository itself. */
export function ours(me: Identity, pull: Pull, repository: string): boolean {
  return me.isOurs(pull.author) && isFrom(pull, repository);
}

/** Whether a pull request's branch is the repository's own. */
export function isFrom(pull: Pull, repository: string): boolean {
  return pull.head.repository?.toLowerCase() === repository.toLowerCase();
}
