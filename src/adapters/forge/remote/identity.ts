import { isGitea } from "./is-gitea.ts";
import { type Pull, readUser, type User } from "./pull.ts";
import type { Requester } from "./requester.ts";
import { shape } from "./shapes.ts";

/** Who a token speaks for: people and machine users by number, which nobody can take over, bots by their reserved name. */
export interface Identity {
  readonly login: string;
  is(user: User): boolean;
  /** Whether it is we, or a job's own token: a workflow can have that in one job and a GitHub App's in another. */
  isOurs(user: User): boolean;
}

const GITHUB_JOB: User = { id: 41898282, login: "github-actions[bot]" };
const GITEA_JOB: User = { id: -2, login: "gitea-actions" };

/**
 * Asks who we are. Tokens of people and machine users can say so by `GET /user`; those of GitHub's Apps, the job's own among
 * them, can't, but GraphQL tells their bot's name; where that is silent too it is the job's token.
 */
export async function whoAmI(ask: Requester, apiUrl: string): Promise<Identity> {
  const gitea = isGitea(apiUrl);
  const allow = gitea ? [401, 403, 404] : [403, 404];
  const answer = await ask.read({ route: "GET /user", right: "metadata: read", allow });
  const user = answer.status === 200 ? readUser(answer.data) : undefined;
  if (user && user.id !== -1) return numbered(user);
  if (gitea) return numbered(GITEA_JOB);
  const bot = await botName(ask, apiUrl);
  return bot === undefined || bot === GITHUB_JOB.login ? numbered(GITHUB_JOB) : named(bot);
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

function numbered(me: User): Identity {
  return identity(me.login, (user) => user.id === me.id);
}

/** Names that end in `[bot]` belong to Apps alone. */
function named(login: string): Identity {
  return identity(login, (user) => user.login === login);
}

function identity(login: string, is: Identity["is"]): Identity {
  return { login, is, isOurs: (user) => is(user) || user.id === GITHUB_JOB.id || user.id === GITEA_JOB.id };
}

/** Whether a pull request is ours, from a branch of the repository itself. */
export function ours(me: Identity, pull: Pull, repository: string): boolean {
  return me.isOurs(pull.author) && isFrom(pull, repository);
}

/** Whether a pull request's branch is the repository's own. */
export function isFrom(pull: Pull, repository: string): boolean {
  return pull.head.repository?.toLowerCase() === repository.toLowerCase();
}
