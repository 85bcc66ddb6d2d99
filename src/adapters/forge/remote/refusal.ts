import { ContenderError } from "../../../errors.ts";
import { harmless } from "../../../report/escape.ts";
import { isGitea } from "./is-gitea.ts";
import type { Call } from "./requester.ts";
import type { Answer } from "./transport.ts";

/** What a token may be allowed to do, as a workflow's `permissions:` spell it. */
export type Right =
  | "metadata: read"
  | "contents: read"
  | "contents: write"
  | "pull-requests: read"
  | "pull-requests: write"
  | "statuses: read"
  | "statuses: write"
  | "administration: read"
  | "actions: read";

/** A forge's no, in words that name the missing right and where to give it. The token is in none of them. */
export function refusal(
  answer: Answer,
  { route, right }: Call,
  { apiUrl, repository, token }: { apiUrl: string; repository: string; token: string },
): ContenderError {
  const gitea = isGitea(apiUrl);
  const { status } = answer;
  const said = harmless(wordsOf(answer).replaceAll(token, "***"), 300);
  const hint = hintOn(status, said, spelled(right, gitea), gitea, repository);
  const found = said === "" ? `${status}` : `${status} "${said}"`;
  return new ContenderError("forge-refused", {
    message: `${new URL(apiUrl).host} refused ${harmless(route, 200)} on ${harmless(repository, 200)} with ${found}; ${hint}`,
    expected: `a token with \`${spelled(right, gitea)}\``,
    found,
    hint,
  });
}

/** What a forge says beside a status: its message and the errors below it. */
export function wordsOf({ data }: Answer): string {
  const { message, errors } = (data ?? {}) as { message?: unknown; errors?: unknown };
  const more = Array.isArray(errors) ? errors.map(wordsOfError) : [];
  return [message, ...more].filter((words) => typeof words === "string").join(": ");
}

/** GitHub tells some in words, others as `{ resource, field, code }`. */
function wordsOfError(error: unknown): unknown {
  const { message, field, code } = (error ?? {}) as { message?: unknown; field?: unknown; code?: unknown };
  return message ?? (typeof field === "string" && typeof code === "string" ? `${field} ${code}` : error);
}

function hintOn(status: number, said: string, right: string, gitea: boolean, repository: string): string {
  if (/not permitted to create or approve pull requests/i.test(said)) {
    return `turn on "Allow GitHub Actions to create and approve pull requests" in Settings ▸ Actions ▸ General of ${repository} (and of its organisation), or hand in a GitHub App's token`;
  }
  const give = gitea
    ? `give the job \`permissions: { ${right} }\`, or a token of one's own the scopes write:repository and write:issue`
    : `give the job \`permissions: { ${right} }\` in its workflow (a token of one's own: the same in its settings)`;
  if (status === 401)
    return "the token is not known there: it has run out, or it is another forge's; hand in a new one";
  if (status === 403) return `the token lacks \`${right}\`: ${give}`;
  if (status === 404) return `nothing there that this token can see: look at the name ${repository}, or ${give}`;
  if (status === 410) return "it was there and is gone, or the feature is switched off in the repository's settings";
  if (status === 423) return "the repository is archived: unarchive it";
  return "look at what the forge says; if it makes no sense, please report it";
}

/** Gitea lets a job set statuses by its right to write contents. */
function spelled(right: Right, gitea: boolean): string {
  return gitea && right === "statuses: write" ? "contents: write" : right;
}
