import type { Environment, Look, Protection, Settings, WorkflowRights } from "../ports/settings.ts";
import type { Needs } from "./doctor-needs.ts";
import type { Finding } from "./finding.ts";

/** The status that a promotion has to have. */
const REQUIRED = "contender/promotion";

/** What a forge's settings say of the loop. Pure; `seen` is what `Settings` gave, `needs` what the workflows name of it. */
export function switchFindings(
  settings: Pick<Settings, "forge" | "page">,
  branch: string,
  seen: {
    readonly workflows: Look<WorkflowRights>;
    readonly protection: Look<Protection>;
    readonly environments: Look<readonly Environment[]>;
    readonly variables: Look<readonly string[]>;
  },
  needs: Needs,
): Finding[] {
  const there = seen.environments.kind === "seen" ? seen.environments.value.map(({ name }) => name) : [];
  const owners = seen.protection.kind === "seen" && seen.protection.value.owners === true;
  return [
    ...looked(seen.workflows, "pull requests", (rights) => workflows(settings, rights, owners), {
      what: "whether workflows may create pull requests can't be seen",
      why: "without it `promote` can't propose anything",
      press: `${settings.page("workflows")} ▸ "Allow GitHub Actions to create and approve pull requests" (the organisation's too)`,
    }),
    ...looked(seen.protection, "branch protection", (found) => protection(settings, branch, found), {
      what: `how ${branch} is protected can't be seen`,
      why: "whoever can push to it can make any run the champion",
      press: settings.page("branches"),
    }),
    ...looked(seen.environments, "environments", (found) => environments(settings, branch, found, needs), {
      what: "the environments can't be seen",
      why: "one that any branch may use hands its secrets to any pull request",
      press: settings.page("environments"),
    }),
    ...looked(seen.variables, "variables", (found) => variables(settings, found, needs, there), {
      what: "the variables can't be seen",
      why: "none is needed while evidence lies in git; a store of one's own is named by one",
      press: settings.page("variables"),
    }),
  ];
}

function looked<T>(
  look: Look<T>,
  check: string,
  judge: (value: T) => Finding[],
  hidden: Omit<Finding, "check" | "state">,
): Finding[] {
  if (look.kind === "none") return [];
  if (look.kind === "seen") return judge(look.value);
  return [{ check, state: "unknown", ...hidden, needs: look.needs }];
}

function workflows({ page }: Pick<Settings, "page">, { pulls, write }: WorkflowRights, owners: boolean): Finding[] {
  const creates: Finding = pulls
    ? { check: "pull requests", state: "ok", what: "workflows may create pull requests" }
    : {
        check: "pull requests",
        state: "missing",
        what: "workflows may not create pull requests",
        why: "`promote` can't propose anything, unless it is given a GitHub App's token",
        press: `${page("workflows")} ▸ "Allow GitHub Actions to create and approve pull requests" (the organisation's too, if it is grey)`,
      };
  const approves: Finding[] =
    pulls && !owners
      ? [
          {
            check: "approvals by workflows",
            state: "missing",
            what: "the same switch lets workflows approve pull requests, and no code owner has to",
            why: "a workflow could approve what it proposed: the approval of a code owner is a person's",
            press: `${page("branches")} ▸ "Require review from Code Owners"`,
          },
        ]
      : [];
  const rights: Finding = write
    ? {
        check: "default permissions",
        state: "missing",
        what: "a job that names no permissions may write",
        why: "the workflows of the loop name theirs; any other one gets more than it needs",
        press: `${page("workflows")} ▸ Workflow permissions ▸ "Read repository contents"`,
      }
    : { check: "default permissions", state: "ok", what: "a job that names no permissions may only read" };
  return [creates, ...approves, rights];
}

function protection({ forge, page }: Pick<Settings, "forge" | "page">, branch: string, found: Protection): Finding[] {
  const press = (words: string) => `${page("branches")} ▸ ${words}`;
  const admin = "a token that may see how branches are protected (`administration: read`)";
  const one = (
    check: string,
    state: boolean | undefined,
    ok: string,
    no: string,
    why: string,
    where: string,
  ): Finding =>
    state === undefined
      ? { check, state: "unknown", what: `whether ${ok} can't be seen`, why, press: where, needs: admin }
      : state
        ? { check, state: "ok", what: ok }
        : { check, state: "missing", what: no, why, press: where };
  const approved = found.approvals === undefined ? undefined : found.approvals > 0;
  const ownersWords =
    forge === "github" ? '"Require review from Code Owners"' : '"Block merge on official review requests"';
  return [
    one(
      "branch protection",
      found.pulls,
      `${branch} takes pull requests only`,
      `anybody who can write can push to ${branch}`,
      "a champion that nobody looked at would be deployed",
      press(`protect \`${branch}\`: a pull request before merging`),
    ),
    one(
      "approvals",
      approved,
      `a merge to ${branch} takes an approval`,
      `a merge to ${branch} takes no approval`,
      "whoever opens a pull request could merge it alone",
      press("one approval or more"),
    ),
    one(
      "code owner reviews",
      found.owners,
      `a merge to ${branch} takes a code owner's approval`,
      `a merge to ${branch} takes no code owner's approval`,
      "CODEOWNERS says who may make a champion; without this nobody asks it",
      press(ownersWords),
    ),
    one(
      "required checks",
      found.checks?.some(covers),
      `a merge to ${branch} takes the check \`${REQUIRED}\``,
      `a merge to ${branch} does not take the check \`${REQUIRED}\``,
      "a pointer that was made by hand, or whose evidence is stale, could be merged",
      press(`require the status \`${REQUIRED}\``),
    ),
  ];
}

/** Gitea's are patterns, and there a job's status has the workflow's name before it and the event's behind. */
function covers(pattern: string): boolean {
  const plain = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  const fits = new RegExp(`^${plain.join(".*")}$`);
  return [REQUIRED, `promotion-check / ${REQUIRED} (pull_request)`].some((status) => fits.test(status));
}

function environments(
  { page }: Pick<Settings, "page">,
  branch: string,
  found: readonly Environment[],
  needs: Needs,
): Finding[] {
  const check = "environments";
  const open = found.filter(
    ({ branches }) => !branches?.every((one) => one === branch || one === "(protected branches)"),
  );
  const absent = needs.environments.filter((name) => !found.some((one) => one.name === name));
  if (open.length + absent.length === 0) {
    const what =
      found.length === 0 ? "there is no environment, and none is needed" : `every environment is limited to ${branch}`;
    return [{ check, state: "ok", what }];
  }
  const press = (name: string) => `${page("environments")} ▸ ${name} ▸ Deployment branches ▸ \`${branch}\``;
  return [
    ...absent.map(
      (name): Finding => ({
        check,
        state: "missing",
        what: `there is no environment ${name}, and a workflow's job stands in it`,
        why: "the job would make it, open to every branch",
        press: press(name),
      }),
    ),
    ...open.map(
      ({ name, branches }): Finding => ({
        check,
        state: "missing",
        what: `the environment ${name} may be used from ${branches === undefined ? "any branch" : branches.join(", ")}`,
        why: "what a pull request's branch may use, its workflow may take: secrets and cloud roles",
        press: press(name),
      }),
    ),
  ];
}

/** @param there the environments that there are: each may have variables of its own, which nobody lists */
function variables(
  { page }: Pick<Settings, "page">,
  found: readonly string[],
  needs: Needs,
  there: readonly string[],
): Finding[] {
  const check = "variables";
  const own = found.filter((name) => name.startsWith("CONTENDER_"));
  const absent = needs.variables.filter(({ name }) => !found.includes(name));
  if (absent.length === 0) {
    const what =
      own.length === 0
        ? "no variable is set, and none is needed: evidence lies in git"
        : `variables: ${own.join(", ")}`;
    return [{ check, state: "ok", what }];
  }
  const why = "the workflows name it: without it a job takes no role, or keeps no evidence";
  return absent.map(({ name, environment }): Finding => {
    if (environment === undefined || !there.includes(environment)) {
      return { check, state: "missing", what: `the variable ${name} is not set`, why, press: page("variables") };
    }
    return {
      check,
      state: "unknown",
      what: `the variable ${name} is not the repository's; whether the environment ${environment} has it can't be seen`,
      why,
      press: `${page("environments")} ▸ ${environment}`,
      needs: "a person's look",
    };
  });
}
