import { ContenderError } from "../../../errors.ts";
import type { Proposal, Proposed } from "../../../ports/forge.ts";
import { alike } from "../choose-note.ts";
import { askPull } from "./ask-pull.ts";
import { closedSince } from "./closed-since.ts";
import { messageOf, type Tip } from "./dialect.ts";
import { isFrom, ours } from "./identity.ts";
import { missingLabels, nextStep, type Seen } from "./next-step.ts";
import { ownCommit } from "./own-commit.ts";
import { type Pull, readPull } from "./pull.ts";
import type { Remote } from "./remote.ts";
import type { Requester } from "./requester.ts";
import { restless, rewrite } from "./rewrite.ts";
import { withMark } from "./superseded.ts";

/** Looks at most; a proposal needs four. */
const MOST_LOOKS = 12;

/**
 * Looks, takes one step, looks again, until the proposal stands as it shall: whoever is killed between two steps, or races
 * with somebody, is put right by the next look, his own or another's.
 */
export async function propose(remote: Remote, proposal: Proposal): Promise<Proposed> {
  const { dialect, base } = remote;
  refuseDefault(base, proposal.branch);
  const tips = new Map<string, Tip>();
  let moved: string | undefined;
  let opened: Pull | undefined;
  let changed = false;
  let labelled = false;
  let last = "";
  for (let look = 0; look < MOST_LOOKS; look++) {
    const seen = await lookAt(remote, proposal, { moved, opened, labelled, tips });
    const step = nextStep(seen, proposal);
    // What was just done is not seen yet: a forge's lists can lag, and somebody may be at work on the same thing.
    if (step.do === last) await remote.sleep(250 * look * (0.5 + remote.chance()));
    last = step.do;
    if (step.do === "move" || step.do === "open") {
      const closed = await closedSince(remote, proposal.stood ?? []);
      if (closed !== undefined) return { outcome: "closed", where: closed };
    }
    switch (step.do) {
      case "stale":
      case "taken":
        return { outcome: step.do, where: step.why };
      case "done": {
        const outcome = opened ? "opened" : moved !== undefined || changed ? "updated" : "unchanged";
        return { outcome, where: seen.pull!.where, head: seen.tip!.sha };
      }
      case "move":
        moved = (await dialect.move(proposal, seen.tip?.sha)) ?? moved;
        break;
      case "open":
        opened = (await open(remote, proposal)) ?? opened;
        if (opened) await label(remote, opened, proposal);
        break;
      case "close":
        for (const { number, body } of step.twins) {
          await rewrite(remote, number, { body: withMark(body, "opened twice at once"), state: "closed" });
        }
        break;
      case "rewrite":
        await rewrite(remote, step.pull.number, { title: proposal.title, body: proposal.body });
        changed = true;
        break;
      case "label":
        await label(remote, step.pull, proposal);
        labelled = true;
        changed = true;
    }
  }
  throw restless(proposal.branch);
}

/** What was learnt before a look. */
interface Known {
  readonly moved: string | undefined;
  readonly opened: Pull | undefined;
  readonly labelled: boolean;
  readonly tips: Map<string, Tip>;
}

async function lookAt(remote: Remote, proposal: Proposal, { moved, opened, labelled, tips }: Known): Promise<Seen> {
  const { ask, dialect, repository, base } = remote;
  const [main, head] = await Promise.all([dialect.head(base), dialect.head(proposal.branch)]);
  const nothing = { main, tip: undefined, pull: undefined, mine: false, twins: [], moved, labelled };
  if (main !== proposal.onto || head === undefined) return nothing;
  const known = tips.get(head) ?? (await dialect.tip(head));
  tips.set(head, known);
  const onto = known.parents.join() === proposal.onto;
  const same = known.ours && onto && alike(known.message, messageOf(proposal));
  const is =
    same && (await dialect.sameFiles(known, proposal)) ? "proposed" : await kindOf(remote, known, proposal.title);
  const tip = { sha: head, is, onto } as const;
  if (is !== "proposed") return { ...nothing, tip };
  const me = await dialect.me();
  const there = await openPulls(remote, proposal.branch);
  const mine = there.filter((pull) => ours(me, pull, repository));
  // Of two that were opened at once the first stays. A list can lag behind what was opened a moment ago.
  const pull = mine[0] ?? there[0] ?? (opened && (await readAgain(ask, opened)));
  return { ...nothing, tip, pull, mine: pull !== undefined && ours(me, pull, repository), twins: mine.slice(1) };
}

async function kindOf(remote: Remote, tip: Tip, title: string): Promise<"ours" | "merge" | "theirs"> {
  const own = await ownCommit(remote, tip, title);
  return own === undefined ? "theirs" : own === tip ? "ours" : "merge";
}

async function label({ dialect }: Remote, pull: Pull, { labels = [] }: Proposal): Promise<void> {
  const missing = missingLabels(pull, labels);
  if (missing.length > 0) await dialect.label(pull, missing);
}

/** Anybody's from that branch of the repository into the default one, the oldest first. */
async function openPulls({ dialect, repository, base }: Remote, branch: string): Promise<Pull[]> {
  const pulls = (await dialect.pulls(branch, "open")).filter((pull) => pull.state === "open" && pull.base === base);
  const own = pulls.filter((pull) => isFrom(pull, repository));
  return own.sort((a, b) => a.number - b.number);
}

async function readAgain(ask: Requester, { number }: Pull): Promise<Pull | undefined> {
  const pull = await askPull(ask, number);
  return pull.state === "open" ? pull : undefined;
}

async function open(remote: Remote, proposal: Proposal): Promise<Pull | undefined> {
  const { ask, dialect, repository, base } = remote;
  const { branch, title, body } = proposal;
  return ask.write(
    {
      route: "POST /repos/{owner}/{repo}/pulls",
      with: { title, body, head: branch, base },
      right: "pull-requests: write",
      allow: [404, 409, 422],
      words: /already exists|not exist|not found|couldn't be found|could not be found|head invalid/i,
    },
    ({ status, data }) => (status < 300 ? readPull(data) : undefined),
    async () => {
      const me = await dialect.me();
      const pulls = await openPulls(remote, branch);
      return pulls.find((pull) => ours(me, pull, repository)) ?? pulls[0];
    },
  );
}

/** @throws ContenderError `internal` for the default branch itself. */
export function refuseDefault(base: string, branch: string): void {
  if (branch !== base) return;
  throw new ContenderError("internal", {
    message: `a proposal has a branch of its own; found ${branch}, the default branch`,
  });
}
