import type { Settings, Topic } from "../../../ports/settings.ts";
import type { Requester } from "../remote/requester.ts";
import { shape } from "../remote/shapes.ts";
import { entries, HIDING, seen, words } from "./seen.ts";

const PAGES: Record<Topic, string> = {
  workflows: "settings/actions/general",
  branches: "settings/branches",
  environments: "settings",
  variables: "settings/actions/variables",
};
const ADMIN = "the token of somebody who administers the repository";

/** Gitea and Forgejo: any job with the rights may open a pull request, and there are no environments. */
export function giteaSettings(ask: Requester, web: string): Settings {
  const repo = "/repos/{owner}/{repo}";
  return {
    forge: "gitea",
    page: (topic) => `${web}/${PAGES[topic]}`,
    workflows: async () => ({ kind: "none" }),
    async protection(branch) {
      const open = await ask.read({
        route: `GET ${repo}/branches/{+branch}`,
        with: { branch },
        right: "contents: read",
        allow: HIDING,
      });
      if (open.status >= 300) return { kind: "hidden", needs: "a token with `contents: read`" };
      const found = shape(open.data, "a branch");
      if (found.at("protected") !== true) {
        return { kind: "seen", value: { pulls: false, approvals: 0, owners: false, checks: [] } };
      }
      const rule = await ask.read({
        route: `GET ${repo}/branch_protections/{+name}`,
        with: { name: found.at("effective_branch_protection_name") || branch },
        right: "administration: read",
        allow: HIDING,
      });
      const known = rule.status < 300 ? shape(rule.data, "a branch's protection") : undefined;
      const checks = found.at("enable_status_check") === true ? words(entries(found.at("status_check_contexts"))) : [];
      return {
        kind: "seen",
        value: {
          pulls: known ? known.at("enable_push") !== true || known.at("enable_push_whitelist") === true : undefined,
          approvals: Number(found.at("required_approvals") ?? 0),
          // Who owns the changed files is asked for a review by the forge itself; this makes a merge wait for it.
          owners: known ? known.at("block_on_official_review_requests") === true : undefined,
          checks,
        },
      };
    },
    environments: async () => ({ kind: "none" }),
    variables: () =>
      seen(ask, { route: `GET ${repo}/actions/variables`, right: "actions: read" }, ADMIN, (data) =>
        words(entries(data).map((entry) => shape(entry, "a variable").at("name"))),
      ),
  };
}
