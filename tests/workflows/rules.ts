import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Grants } from "./grants.ts";

/** What a workflow may be, beyond being valid. `engine`: how `uses:` of our own actions must begin. */
export interface Law {
  readonly grants: Grants;
  readonly pins: Readonly<Record<string, readonly [commit: string, version: string]>>;
  readonly secrets: readonly string[];
  readonly engine: RegExp;
  /** Which role of the cloud account a job takes, and in which environment. Default: none takes any. */
  readonly roles?: Readonly<Record<string, readonly [variable: string, environment?: string]>>;
}

export interface Breach {
  readonly rule: Rule;
  readonly line: number;
  readonly found: string;
}

export type Rule =
  | "trigger"
  | "path-filter"
  | "top-permissions"
  | "grants"
  | "pull-code"
  | "run-expression"
  | "run-environment"
  | "role"
  | "pinned"
  | "cache"
  | "credentials"
  | "timeout"
  | "plain-if"
  | "bot-identity"
  | "secrets"
  | "concurrency"
  | "no-matrix"
  | "plain-job"
  | "swallowed";

type At = readonly (string | number)[];
type Yaml = Record<string, unknown>;
const ATOM = /^(?:!cancelled\(\)|[a-z][\w.-]* (?:==|!=) (?:'[^']*'|[a-z][\w.-]*))$/;
const TRIGGERS = new Set(["pull_request", "merge_group", "push", "workflow_dispatch"]);
/** What stands on the branch already: of a pull request nothing else is code that a job with rights may run. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow, as it stands there
const PULL_BASE = "${{ github.event.pull_request.base.sha }}";
const IDENTITY =
  /\b(?:github\.(?:actor|triggering_actor)\b|(?:sender|user|owner|author|committer|pusher)\.(?:login|name|email)\b)/;

/** Where a workflow breaks the law, top to bottom. `name`: its file's stem. */
export function breaches(name: string, text: string, law: Law): Breach[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) throw document.errors[0];
  const workflow = document.toJS() as Yaml;
  const source = text.split("\n");
  const found: Breach[] = [];
  const lineAt = (at: At) => {
    const node = document.getIn(at, true) as Node | undefined;
    return node?.range ? lines.linePos(node.range[0]).line : 1;
  };
  const breach = (rule: Rule, at: At, what: unknown) => {
    found.push({ rule, line: lineAt(at), found: typeof what === "string" ? what : JSON.stringify(what) });
  };

  const on = (typeof workflow.on === "string" ? { [workflow.on]: null } : workflow.on) as Yaml | string[];
  const triggers = Array.isArray(on) ? on : Object.keys(on);
  for (const trigger of triggers) if (!TRIGGERS.has(trigger)) breach("trigger", ["on"], trigger);
  for (const [trigger, filter] of Object.entries(on)) {
    for (const key of Object.keys((filter as Yaml | null) ?? {}))
      if (key.startsWith("paths")) breach("path-filter", ["on", trigger, key], key);
    if (trigger === "push" && (filter as Yaml | null)?.branches === undefined)
      breach("trigger", ["on"], "push to any branch");
  }
  if (!isDeepStrictEqual(workflow.permissions, {}))
    breach("top-permissions", ["permissions"], workflow.permissions ?? "none");
  const concurrency = workflow.concurrency as Yaml | undefined;
  if (typeof concurrency?.group !== "string" || typeof concurrency["cancel-in-progress"] !== "boolean")
    breach("concurrency", ["concurrency"], concurrency ?? "none");

  const startedByPull = triggers.includes("pull_request") || triggers.includes("merge_group");
  const jobs = workflow.jobs as Record<string, Yaml>;
  const granted = Object.keys(law.grants).filter((key) => key.startsWith(`${name}/`));
  for (const key of granted) if (!(key.slice(name.length + 1) in jobs)) breach("grants", ["jobs"], `no job ${key}`);
  for (const [id, job] of Object.entries(jobs)) {
    const at = ["jobs", id];
    const may = law.grants[`${name}/${id}`];
    if (may === undefined || !isDeepStrictEqual(job.permissions, may))
      breach("grants", [...at, "permissions"], job.permissions ?? "none");
    if (startedByPull && mayWrite(job))
      for (const [place, { uses, with: given }] of steps(job, at))
        if (String(uses).startsWith("actions/checkout@") && (given as Yaml | undefined)?.ref !== PULL_BASE)
          breach("pull-code", [...place, "uses"], (given as Yaml | undefined)?.ref ?? "the forge's merge");
    const minutes = job["timeout-minutes"];
    if (typeof minutes !== "number" || minutes > 90) breach("timeout", [...at, "timeout-minutes"], minutes ?? "none");
    if ("strategy" in job) breach("no-matrix", [...at, "strategy"], job.strategy);
    for (const key of ["uses", "container", "services", "secrets", "defaults"])
      if (key in job) breach("plain-job", [...at, key], key);
    if (job["runs-on"] !== "ubuntu-latest") breach("plain-job", [...at, "runs-on"], job["runs-on"] ?? "none");
    for (const [place, one] of [[at, job], ...steps(job, at)] as [At, Yaml][]) {
      if (
        one.if !== undefined &&
        !String(one.if)
          .split(" && ")
          .every((atom) => ATOM.test(atom))
      )
        breach("plain-if", [...place, "if"], one.if);
      if (one["continue-on-error"] !== undefined)
        breach("swallowed", [...place, "continue-on-error"], "continue-on-error");
    }
    const role = law.roles?.[`${name}/${id}`];
    const taken = ((job.steps ?? []) as Yaml[]).flatMap(({ uses, with: given }) =>
      String(uses).startsWith("aws-actions/") ? [(given as Yaml | undefined)?.["role-to-assume"]] : [],
    );
    const wanted = role === undefined ? [] : [`\${{ vars.${role[0]} }}`];
    if (!isDeepStrictEqual(taken, wanted)) breach("role", at, `takes ${taken.join(", ") || "no role"}`);
    const reserved = Object.values(law.roles ?? {}).some(([, environment]) => environment === job.environment);
    if (job.environment !== role?.[1] && (role !== undefined || (job.environment !== undefined && reserved)))
      breach("role", at, `stands in ${job.environment ?? "no environment"}`);
    for (const [place, step] of steps(job, at)) checkStep(step, place);
  }

  for (const [at, value] of scalars(document.contents as Node, [])) {
    if (IDENTITY.test(value)) breach("bot-identity", at, value);
    for (const [, secret] of value.matchAll(/\bsecrets\b(?:\.(\w+))?/g))
      if (value.includes("${{") && !law.secrets.includes(secret ?? "")) breach("secrets", at, value);
  }
  return found.sort((a, b) => a.line - b.line);

  function checkStep(step: Yaml, at: At): void {
    if (typeof step.run === "string") {
      if (step.run.includes("${{")) breach("run-expression", [...at, "run"], step.run);
      if (/GITHUB_(?:ENV|PATH)\b|::(?:set-env|add-path)/.test(step.run))
        breach("run-environment", [...at, "run"], step.run);
    }
    if (typeof step.uses !== "string") return;
    const inputs = (step.with ?? {}) as Yaml;
    const [, action = "", commit = ""] = /^(.+)@(.+)$/.exec(step.uses) ?? [];
    const comment = /#\s*(\S+)\s*$/.exec(source[lineAt([...at, "uses"]) - 1] ?? "")?.[1];
    const ours = law.engine.test(step.uses);
    const versioned =
      step.uses.startsWith("./") || (/^[0-9a-f]{40}$/.test(commit) && /^v\d+\.\d+\.\d+$/.test(comment ?? ""));
    const pin = law.pins[action];
    const known = ours ? versioned : pin !== undefined && pin[0] === commit && pin[1] === comment;
    if (!known) breach("pinned", [...at, "uses"], `${step.uses} # ${comment ?? ""}`);
    if (action === "actions/checkout" && inputs["persist-credentials"] !== false)
      breach("credentials", [...at, "uses"], "persist-credentials");
    const caches = action === "actions/setup-node" && (inputs["package-manager-cache"] !== false || "cache" in inputs);
    if (caches || /^actions\/cache\b/.test(action)) breach("cache", [...at, "uses"], step.uses);
  }
}

/** On the forge: a token that says who a job is changes nothing there, and what its role may do is the rule "role". */
function mayWrite({ permissions }: Yaml): boolean {
  if (typeof permissions === "string") return permissions !== "read-all";
  return Object.entries(permissions ?? {}).some(([scope, access]) => access === "write" && scope !== "id-token");
}

function steps(job: Yaml, at: At): [At, Yaml][] {
  return ((job.steps ?? []) as Yaml[]).map((step, place) => [[...at, "steps", place], step]);
}

/** Every text of a document, with its path. */
function* scalars(node: Node | null, at: At): Generator<[At, string]> {
  if (isScalar(node) && typeof node.value === "string") yield [at, node.value];
  else if (isMap(node)) for (const { key, value } of node.items) yield* scalars(value as Node, [...at, String(key)]);
  else if (isSeq(node)) for (const [place, item] of node.items.entries()) yield* scalars(item as Node, [...at, place]);
}
