import type { Forge, Proposal, Standing, Status } from "../../src/ports/forge.ts";

/** A pull request on the desk. */
interface Pull {
  ours: boolean;
  readonly branch: string;
  state: Standing["state"];
  title: string;
  body: string;
  message: string;
  head: string;
  superseded: boolean;
  readonly number: number;
  labels: readonly string[];
}

/** The local forge with pull requests, comments and statuses beside it, which a test plays the people with. */
export interface Desk extends Forge {
  readonly pulls: readonly Pull[];
  /** Statuses by commit, the newest last. */
  readonly marks: ReadonlyMap<string, readonly Status[]>;
  /** Calls of the port, in their order. */
  readonly calls: readonly string[];
  close(branch: string): void;
  reopen(branch: string): void;
  merged(branch: string): void;
  /** The comment of the pull request whose merge made a commit. */
  note(commit: string, text: string): void;
  latest(branch: string): Pull | undefined;
}

export function desk(local: Forge): Desk {
  const pulls: Pull[] = [];
  const marks = new Map<string, Status[]>();
  const notes = new Map<string, string>();
  const calls: string[] = [];
  const of = (branch: string) => pulls.filter((pull) => pull.branch === branch);
  const latest = (branch: string) => of(branch).at(-1);
  const where = (pull: Pull) => `https://forge.test/o/r/pull/${pull.number}`;
  const put = (proposal: Proposal, head: string): [Pull, boolean] => {
    const open = of(proposal.branch).find(({ state }) => state === "open");
    const { title, body, labels = [] } = proposal;
    const fresh = { title, body, message: `${title}\n\n${body}`, head, labels };
    if (open) return [Object.assign(open, fresh), false];
    const pull = {
      ours: true,
      branch: proposal.branch,
      state: "open" as const,
      superseded: false,
      number: pulls.length + 1,
      ...fresh,
    };
    pulls.push(pull);
    return [pull, true];
  };
  return {
    pulls,
    marks,
    calls,
    latest,
    close: (branch) => {
      latest(branch)!.state = "closed";
    },
    reopen: (branch) => {
      latest(branch)!.state = "open";
    },
    merged: (branch) => {
      latest(branch)!.state = "merged";
    },
    note: (commit, text) => {
      notes.set(commit, text);
    },
    async propose(proposal) {
      calls.push(`propose ${proposal.branch}`);
      const done = await local.propose(proposal);
      if (done.head === undefined) return done;
      const [pull, opened] = put(proposal, done.head);
      return {
        ...done,
        outcome: opened ? "opened" : done.outcome === "opened" ? "updated" : done.outcome,
        where: where(pull),
      };
    },
    async withdraw(branch, why) {
      calls.push(`withdraw ${branch}: ${why}`);
      for (const pull of of(branch))
        if (pull.state === "open") Object.assign(pull, { state: "closed", superseded: true });
      return local.withdraw(branch, why);
    },
    async standings(branch) {
      calls.push(`standings ${branch}`);
      return of(branch)
        .map((pull) => ({ ...pull, where: where(pull), message: async () => pull.message }))
        .reverse();
    },
    say: local.say,
    async noteBefore(commit, after) {
      calls.push(["noteBefore", commit, ...after].join(" "));
      const text = notes.get(commit);
      return text === undefined ? undefined : { text, where: "https://forge.test/o/r/pull/77#issuecomment-1" };
    },
    async mark(commit, status) {
      calls.push(`mark ${status.state}`);
      marks.set(commit, [...(marks.get(commit) ?? []), status]);
    },
  };
}
