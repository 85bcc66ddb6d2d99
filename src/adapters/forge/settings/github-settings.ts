import type { Environment, Look, Protection, Settings, Topic } from "../../../ports/settings.ts";
import type { Requester } from "../remote/requester.ts";
import { shape } from "../remote/shapes.ts";
import { entries, HIDING, seen, words } from "./seen.ts";

const PAGES: Record<Topic, string> = {
  workflows: "settings/actions",
  branches: "settings/rules",
  environments: "settings/environments",
  variables: "settings/variables/actions",
};
const ADMIN = "a token with `administration: read`; a job's own can't have it";

/** GitHub: classic branch protection and rulesets count together. */
export function githubSettings(ask: Requester, web: string): Settings {
  const repo = "/repos/{owner}/{repo}";
  return {
    forge: "github",
    page: (topic) => `${web}/${PAGES[topic]}`,
    workflows: () =>
      seen(ask, { route: `GET ${repo}/actions/permissions/workflow`, right: "administration: read" }, ADMIN, (data) => {
        const found = shape(data, "the workflow permissions");
        return {
          pulls: found.at("can_approve_pull_request_reviews") === true,
          write: found.at("default_workflow_permissions") !== "read",
        };
      }),
    async protection(branch) {
      const rules = await ask.read({
        route: `GET ${repo}/rules/branches/{+branch}`,
        with: { branch, per_page: 100 },
        right: "metadata: read",
        allow: HIDING,
      });
      const classic = await ask.read({
        route: `GET ${repo}/branches/{+branch}/protection`,
        with: { branch },
        right: "administration: read",
        allow: HIDING,
      });
      const open = await ask.read({
        route: `GET ${repo}/branches/{+branch}`,
        with: { branch },
        right: "contents: read",
        allow: HIDING,
      });
      if (open.status >= 300) return { kind: "hidden", needs: "a token with `contents: read`" };
      const whole = shape(open.data, "a branch");
      // A branch that says it is not protected has no classic protection that could be hidden.
      const hidden = classic.status >= 300 && whole.at("protected") === true;
      const known = classic.status < 300 ? shape(classic.data, "a branch's protection") : undefined;
      return { kind: "seen", value: join(ruled(rules.data), known && classicOf(known.at), hidden, contexts(whole.at)) };
    },
    async environments() {
      const route = `GET ${repo}/environments`;
      const needs = "a token with `actions: read`";
      const listed = await seen(ask, { route, with: { per_page: 100 }, right: "actions: read" }, needs, (data) =>
        entries(shape(data, "the environments").at("environments")),
      );
      if (listed.kind !== "seen") return listed;
      const found: Environment[] = [];
      for (const entry of listed.value) {
        const one = await environment(ask, repo, entry);
        if (one.kind !== "seen") return one;
        found.push(one.value);
      }
      return { kind: "seen", value: found };
    },
    async variables() {
      const own = await variables(ask, `GET ${repo}/actions/variables`);
      if (own.kind !== "seen") return own;
      // One right shows both; whoever is no organisation has none to share.
      const shared = await variables(ask, `GET ${repo}/actions/organization-variables`);
      return { kind: "seen", value: [...own.value, ...(shared.kind === "seen" ? shared.value : [])] };
    },
  };
}

type At = (path: string) => unknown;

/** What rulesets ask of a branch. */
function ruled(data: unknown): Protection {
  const rules = entries(data).map((rule) => shape(rule, "a rule"));
  const of = (type: string) => rules.filter((rule) => rule.at("type") === type);
  const pulls = of("pull_request");
  const approvals = pulls.map((rule) => Number(rule.at("parameters.required_approving_review_count") ?? 0));
  const checks = of("required_status_checks").flatMap((rule) => entries(rule.at("parameters.required_status_checks")));
  return {
    pulls: pulls.length > 0,
    approvals: Math.max(0, ...approvals),
    owners: pulls.some((rule) => rule.at("parameters.require_code_owner_review") === true),
    checks: words(checks.map((check) => shape(check, "a check").at("context"))),
  };
}

function classicOf(at: At): Protection {
  const pulls = at("required_pull_request_reviews") !== undefined;
  return {
    pulls,
    approvals: Number(at("required_pull_request_reviews.required_approving_review_count") ?? 0),
    owners: at("required_pull_request_reviews.require_code_owner_reviews") === true,
    checks: words(entries(at("required_status_checks.contexts"))),
  };
}

function contexts(at: At): string[] {
  return words(entries(at("protection.required_status_checks.contexts")));
}

/** Whatever one of them asks for is asked for. What none of those that can be seen asks for may be asked for by a hidden one. */
function join(
  rules: Protection,
  classic: Protection | undefined,
  hidden: boolean,
  open: readonly string[],
): Protection {
  const either = (a: boolean | undefined, b: boolean | undefined) => a || b || (hidden ? undefined : false);
  const approvals = Math.max(rules.approvals ?? 0, classic?.approvals ?? 0);
  return {
    pulls: either(rules.pulls, classic?.pulls),
    approvals: approvals > 0 || !hidden ? approvals : undefined,
    owners: either(rules.owners, classic?.owners),
    checks: [...new Set([...(rules.checks ?? []), ...(classic?.checks ?? []), ...open])],
  };
}

/** Names, over all pages: GitHub gives thirty of them at once. */
async function variables(ask: Requester, route: string): Promise<Look<string[]>> {
  const names: string[] = [];
  for (let page = 1; ; page++) {
    const call = { route, with: { per_page: 30, page }, right: "actions: read" } as const;
    const some = await seen(ask, call, "a token with `variables: read`; a job's own can't have it", (data) =>
      entries(shape(data, "the variables").at("variables")),
    );
    if (some.kind !== "seen") return some;
    names.push(...words(some.value.map((entry) => shape(entry, "a variable").at("name"))));
    if (some.value.length < 30) return { kind: "seen", value: names };
  }
}

async function environment(ask: Requester, repo: string, entry: unknown): Promise<Look<Environment>> {
  const found = shape(entry, "an environment");
  const name = found.text("name");
  const policy = found.at("deployment_branch_policy");
  if (policy === undefined) return { kind: "seen", value: { name, branches: undefined } };
  if (found.at("deployment_branch_policy.custom_branch_policies") !== true) {
    return { kind: "seen", value: { name, branches: ["(protected branches)"] } };
  }
  const route = `GET ${repo}/environments/{name}/deployment-branch-policies`;
  const call = { route, with: { name, per_page: 100 }, right: "actions: read" } as const;
  return seen(ask, call, "a token with `actions: read`", (data) => {
    const policies = entries(shape(data, "the branch policies").at("branch_policies"));
    return { name, branches: words(policies.map((one) => shape(one, "a branch policy").at("name"))) };
  });
}
