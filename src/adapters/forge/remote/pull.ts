import type { Standing } from "../../../ports/forge.ts";
import { shape } from "./shapes.ts";

/** Somebody on a forge. Of a person who is gone the id is -1 (Gitea's word for it). */
export interface User {
  readonly id: number;
  readonly login: string;
  /** Whether the forge says that it is a machine's. */
  readonly bot: boolean;
}

/** A pull request, as both forges tell of it. */
export interface Pull {
  readonly number: number;
  readonly where: string;
  readonly state: Standing["state"];
  readonly title: string;
  readonly body: string;
  readonly author: User;
  readonly locked: boolean;
  readonly labels: readonly string[];
  /** Its branch, the repository that has it (undefined: gone) and its present commit. */
  readonly head: { readonly branch: string; readonly repository: string | undefined; readonly sha: string };
  readonly base: string;
  /** The commit that its merge made. */
  readonly merge: string | undefined;
}

export function readUser(data: unknown): User {
  const user = shape(data ?? {}, "a user");
  const [id, login] = [user.at("id"), user.at("login")];
  return {
    id: typeof id === "number" ? id : -1,
    login: typeof login === "string" ? login : "",
    bot: user.at("type") === "Bot",
  };
}

/** @throws ContenderError `forge-failed` where it is none. */
export function readPull(data: unknown): Pull {
  const pull = shape(data, "a pull request");
  const labels = (pull.at("labels") ?? []) as { name?: unknown }[];
  const repository = pull.at("head.repo.full_name");
  const merged = pull.at("merged") === true || pull.at("merged_at") !== undefined;
  return {
    number: pull.whole("number"),
    where: pull.text("html_url"),
    state: merged ? "merged" : pull.text("state") === "open" ? "open" : "closed",
    title: pull.text("title"),
    body: (pull.at("body") as string | undefined) ?? "",
    author: readUser(pull.at("user")),
    locked: (pull.at("locked") ?? pull.at("is_locked")) === true,
    labels: labels.map((label) => String(label.name)),
    head: {
      branch: branchOf(pull.text("head.ref"), pull.text("head.label")),
      repository: typeof repository === "string" ? repository : undefined,
      sha: pull.text("head.sha"),
    },
    base: pull.text("base.ref"),
    merge: merged ? (pull.at("merge_commit_sha") as string | undefined) : undefined,
  };
}

/** Gitea names a branch that is gone in the label alone; where somebody else's repository has it, theirs stands before it. */
function branchOf(ref: string, label: string): string {
  return /^refs\/pull\/\d+\/head$/.test(ref) ? label.slice(label.indexOf(":") + 1) : ref;
}
