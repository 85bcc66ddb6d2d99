import { join } from "node:path";
import { remoteForge } from "../../src/adapters/forge/remote/remote-forge.ts";
import { type Handover, renderHandover } from "../../src/report/handover.ts";
import { allModels } from "../../src/verbs/changed-models.ts";
import { promote } from "../../src/verbs/promote.ts";
import { failureOf } from "../../src/verbs/promoted.ts";
import { promotionPage } from "../../src/verbs/promotion-page.ts";
import { report } from "../../src/verbs/report.ts";
import { type Wired, wire } from "../../src/wire.ts";
import { pullRequestEvent, pushEvent, type Step, type Stepped, step } from "../actions/runner.ts";
import { testClock } from "../adapters/forge-place.ts";
import { toolPath } from "../house/need.ts";
import { sectionOf } from "../report/sample.ts";
import type { Head, Stage } from "./faults-stage.ts";
import type { GitHubServer } from "./github-server.ts";

export const BRANCH = "promote/trending";
export const JOB = "github-actions[bot]";

/** A forge for one scenario at a time. */
export interface Stand {
  readonly stage: Stage;
  readonly server: GitHubServer;
}

/** One job of a workflow, as it finds the forge. */
export interface Flow {
  readonly name: string;
  /** Puts the forge, which is empty, where the job finds it. */
  begin(stand: Stand): Promise<void>;
  /** The job's step, as a runner starts it. */
  step(stand: Stand): Step;
  /** The same job in this process, where waiting takes no time. */
  here(stand: Stand): Promise<void>;
}

/** All that was asked of the forge by the job. */
export async function carryOut({ stage }: Stand, job: Step, changes: Partial<Step> = {}): Promise<Stepped> {
  // The Node that runners give to actions, where it is there; what it compiled once it keeps.
  const node = toolPath("node24");
  const compiled = { NODE_COMPILE_CACHE: join(stage.built.dist, "..", "compiled") };
  return step(stage.built, {
    ...job,
    ...(node ? { node } : {}),
    ...changes,
    env: { ...compiled, ...job.env, ...changes.env },
  });
}

function forgeOf({ server: { apiUrl, repository, tokens } }: Stand) {
  return remoteForge({ apiUrl, repository, token: tokens.job, defaultBranch: "main", ...testClock() });
}

function environment({ apiUrl, repository, tokens }: GitHubServer): Record<string, string> {
  return { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository, RUNNER_TOKEN: tokens.job };
}

const worlds = new Map<string, Promise<Wired>>();

function worldIn(folder: string, store: string): Promise<Wired> {
  const { CONTENDER_STORE: _store, ...env } = process.env;
  const world =
    worlds.get(folder) ??
    wire({ folder, env: { ...env, CI: "true" }, store, progress: { say: () => undefined, tick: () => undefined } });
  worlds.set(folder, world);
  return world;
}

/** `promote` on a checkout, in this process. @throws what it fails with */
export async function promoteHere(stand: Stand, folder: string): Promise<string[]> {
  const world = { ...(await worldIn(folder, stand.stage.store)), forge: forgeOf(stand) };
  const { configs } = await allModels(world.repo);
  const { head } = await world.repo.heads();
  const page = (attempt: Parameters<typeof promotionPage>[0]) => promotionPage(attempt, head);
  const done = await promote(world, configs, undefined, page, { ci: "contender", all: true });
  const failure = failureOf(done);
  if (failure) throw failure;
  return done.map(({ outcome }) => outcome);
}

/** Moves `main` as a push does. */
export function mainAt({ stage, server }: Stand, head: Head): void {
  server.git.run(["update-ref", "refs/heads/main", stage.shas[head]]);
}

function checkoutFor({ stage, server }: Stand, head: Head): string {
  return stage.checkout(head, server.git.head(BRANCH) !== undefined);
}

/** The job that follows `main`. @param before where `main` was before, each with its promotion brought up to date */
function promotes(name: string, head: Head, before: readonly Head[]): Flow {
  return {
    name,
    async begin(stand) {
      for (const old of before) {
        mainAt(stand, old);
        await promoteHere(stand, checkoutFor(stand, old));
      }
      mainAt(stand, head);
    },
    step: (stand) => ({
      action: "promote",
      workspace: checkoutFor(stand, head),
      event: pushEvent(stand.stage.shas[head]),
      with: { store: stand.stage.store, result: stand.stage.handed[head]! },
      env: environment(stand.server),
    }),
    async here(stand) {
      await promoteHere(stand, checkoutFor(stand, head));
    },
  };
}

/** A hand-over of a pull request's commit. */
export function handedOver(head: string, changes: Partial<Handover> = {}): Handover {
  const section = sectionOf();
  const { model, verdict, run, judgement } = section;
  const digests = { run: "1".repeat(64), model: judgement.challenger.model };
  const result = { model, verdict: verdict.verdict, run: run.run, digests };
  const frame = { ci: "contender", head, attempt: 1, record: false, command: "contender run" };
  return { ...frame, models: [section], results: [result], ...changes };
}

/** The job that keeps a pull request's comment. */
export function reportStep({ server }: Stand, handover: Handover, pull = 1): Step {
  return {
    action: "report",
    workspace: "/",
    event: pullRequestEvent(handover.head, { number: pull }),
    with: { result: renderHandover(handover) },
    env: environment(server),
  };
}

export async function reportHere(stand: Stand, handover: Handover, pull = 1): Promise<string> {
  const thread = { number: pull, head: handover.head, fork: false };
  return (await report(async () => forgeOf(stand), handover, thread, "always")).outcome;
}

/** Ada's pull request, number 1, from `try` into `main`. */
export async function openTry(stand: Stand, head: Head): Promise<void> {
  const { server, stage } = stand;
  mainAt(stand, "first");
  server.git.run(["update-ref", "refs/heads/try", stage.shas[head]]);
  await server.as(server.tokens.ada, "POST", "/pulls", { title: "Try", head: "try", base: "main" });
}

/** The next push to it. */
export function pushTry({ server, stage }: Stand, head: Head): void {
  server.git.run(["update-ref", "refs/heads/try", stage.shas[head]]);
}

function comments(name: string, head: Head, before: Head | undefined): Flow {
  const handover = ({ stage }: Stand) => handedOver(stage.shas[head]);
  return {
    name,
    async begin(stand) {
      await openTry(stand, before ?? head);
      if (before) await reportHere(stand, handedOver(stand.stage.shas[before]));
      pushTry(stand, head);
    },
    step: (stand) => reportStep(stand, handover(stand)),
    async here(stand) {
      await reportHere(stand, handover(stand));
    },
  };
}

export const FLOWS = {
  "comment, new": comments("comment, new", "worse", undefined),
  "comment, newer": comments("comment, newer", "worse", "better"),
  "promotion, new": promotes("promotion, new", "first", []),
  "promotion, unchanged": promotes("promotion, unchanged", "first", ["first"]),
  "promotion, newer": promotes("promotion, newer", "other", ["first"]),
  "promotion, withdrawn": promotes("promotion, withdrawn", "worse", ["better"]),
  "promotion, after a superseded one": promotes("promotion, after a superseded one", "again", ["better", "worse"]),
} satisfies Record<string, Flow>;

/** What people see on the forge: all that has to be the same in the end. */
export async function stateOf({ server }: Stand): Promise<object> {
  server.before = undefined;
  server.after = undefined;
  const { git, tokens } = server;
  const ask = (path: string) => server.as(tokens.ada, "GET", path);
  const plain = (text: string) => (text ?? "").replaceAll(server.url, "").trimEnd();
  const pulls = [];
  for (const pull of await ask("/pulls?state=all&per_page=100")) {
    const { number, state, title, body, labels, head, user } = pull;
    pulls.push({
      number,
      by: user.login,
      from: head.ref,
      state,
      title,
      body: plain(body),
      labels: labels.map(({ name }: { name: string }) => name).sort(),
      comments: (await ask(`/issues/${number}/comments?per_page=100`)).map(
        (comment: { user: { login: string }; body: string }) => [comment.user.login, plain(comment.body)],
      ),
    });
  }
  const commit = git.head(BRANCH);
  const told = commit && git.run(["show", "--no-patch", "--format=%T %P %an%n%B", commit]);
  const statuses = commit === undefined ? [] : await ask(`/commits/${commit}/statuses`);
  return {
    main: git.head("main"),
    pulls: pulls.sort((a, b) => a.number - b.number),
    proposed: told && plain(told),
    statuses: shownOf(statuses).map(({ context, state, description }) => [context, state, plain(description!)]),
  };
}

/** Of each context a merge box shows the newest status, which the forge tells first. */
function shownOf(statuses: readonly Record<string, string>[]): Record<string, string>[] {
  return statuses.filter((one, at) => statuses.findIndex(({ context }) => context === one.context) === at);
}

/** What a request asks for, without what differs from run to run. */
export function nameOf({ method, path }: { method: string; path: string }): string {
  return `${method} ${path.replace(/[0-9a-f]{40}/g, "<commit>")}`;
}

/** Carries work out on as many forges at once as there are. After a failure nothing more is begun, and no forge is at work. */
export async function spread<T>(
  stands: readonly Stand[],
  items: readonly T[],
  work: (stand: Stand, item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const ends = await Promise.allSettled(
    stands.map(async (stand) => {
      try {
        for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(stand, item);
      } finally {
        queue.length = 0;
      }
    }),
  );
  const failed = ends.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}
