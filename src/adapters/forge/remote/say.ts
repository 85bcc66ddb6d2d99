import { ContenderError } from "../../../errors.ts";
import type { Note, Said, Thread } from "../../../ports/forge.ts";
import { parseMarker } from "../../../report/marker.ts";
import { alike, type Choice, chooseNote, markerOf, newest, type Standing, undecided } from "../choose-note.ts";
import { askPull } from "./ask-pull.ts";
import { isBehind } from "./is-behind.ts";
import { type Pull, readUser } from "./pull.ts";
import type { Remote } from "./remote.ts";
import { shape } from "./shapes.ts";

/** Looks at most; a note needs two. */
const MOST_LOOKS = 8;
/** Shortest and longest wait for somebody else's rewrite that may be under way, in milliseconds. */
const SETTLES = { least: 200, most: 3000 } as const;
const COMMENTS = "/repos/{owner}/{repo}/issues/{number}/comments";
const COMMENT = "/repos/{owner}/{repo}/issues/comments/{id}";

/** A comment of ours, with its address. */
export interface Comment extends Standing {
  readonly where: string;
}

/**
 * Keeps one comment a thread and `ci`: looks, does what `chooseNote` says, looks again, until nothing is to be done. So two
 * processes at once, each with its own look, end with one comment that says the newer; who finds his own text there is done.
 * A forge has no conditional rewrite: an older one that was sent before ours can land after it. So who rewrote waits a few
 * times as long as it took him from looking at the comments to having rewritten one, then looks.
 */
export async function say(remote: Remote, on: Thread, note: Note): Promise<Said> {
  const { ci } = markerOf(note.text);
  const made = new Map<number, Comment>();
  let wrote = false;
  for (let look = 0; look < MOST_LOOKS; look++) {
    // A forge's lists can lag behind what was just written, and somebody may be at work on the same thread.
    if (look > 1) await remote.sleep(250 * look * (0.5 + remote.chance()));
    const pull = await pullOf(remote, on.pull);
    const shut = typeof pull === "string" ? pull : closedTo(pull);
    if (shut !== undefined) return { outcome: "refused", where: whereOf(pull, on), why: shut };
    const { head, where } = pull as Pull;
    await remote.dialect.me(); // asked once, and not between the look and what comes of it
    const began = remote.now();
    const there = await comments(remote, on.pull, ci, made);
    const older = undecided(note.text, newest(there, head.sha), head.sha)
      ? await isOlder(remote, note.text, newest(there, head.sha)!.text)
      : false;
    const choice = chooseNote({ ...note, there, head: head.sha, older });
    if (isRest(choice)) {
      const kept = there[0]?.where ?? where;
      return { outcome: wrote && choice.outcome === "same" ? "written" : choice.outcome, where: kept };
    }
    if (choice.create) {
      const comment = await create(remote, on.pull, note.text, ci);
      if (typeof comment === "string") return { outcome: "refused", where, why: comment };
      made.set(comment.id, comment);
      wrote = true;
    }
    if (choice.rewrite) {
      await rewrite(remote, choice.rewrite);
      wrote ||= choice.outcome === "written";
      await remote.sleep(Math.min(SETTLES.most, Math.max(SETTLES.least, 4 * (remote.now() - began))));
    }
    for (const id of choice.remove) await remove(remote, id);
    for (const id of choice.remove) made.delete(id);
  }
  throw restless(on.pull);
}

function isRest({ create, rewrite, remove }: Choice): boolean {
  return !create && rewrite === undefined && remove.length === 0;
}

/** The pull request, or why there is none. */
async function pullOf({ ask }: Remote, number: number): Promise<Pull | string> {
  // The event named it: what is not found is hidden from the token, and a right is missing.
  return (await askPull(ask, number, [410])) ?? `pull request ${number} is gone`;
}

function closedTo(pull: Pull): string | undefined {
  if (pull.locked) return `pull request ${pull.number} is locked`;
  return pull.state === "open" ? undefined : `pull request ${pull.number} is ${pull.state}`;
}

function whereOf(pull: Pull | string, on: Thread): string {
  return typeof pull === "string" ? `pull request ${on.pull}` : pull.where;
}

/** Our own comments with this `ci`, oldest first; also those that we just made and the list does not have yet. */
export async function comments(
  { ask, dialect }: Pick<Remote, "ask" | "dialect">,
  number: number,
  ci: string,
  made: ReadonlyMap<number, Comment> = new Map(),
): Promise<Comment[]> {
  const me = await dialect.me();
  const found = new Map(made);
  for (const entry of await ask.all({ route: `GET ${COMMENTS}`, with: { number }, right: "pull-requests: read" })) {
    const comment = readComment(entry);
    const mine = made.has(comment.id) || me.is(readUser((entry as { user?: unknown }).user));
    if (mine && parseMarker(comment.text)?.ci === ci) found.set(comment.id, comment);
    else found.delete(comment.id);
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

function readComment(data: unknown): Comment {
  const comment = shape(data, "a comment");
  const text = comment.at("body");
  return { id: comment.whole("id"), text: typeof text === "string" ? text : "", where: comment.text("html_url") };
}

/** @returns the comment, or why the thread takes none */
async function create(remote: Remote, number: number, text: string, ci: string): Promise<Comment | string> {
  return remote.ask.write<Comment | string>(
    {
      route: `POST ${COMMENTS}`,
      with: { number, body: text },
      right: "pull-requests: write",
      allow: [403, 410],
      words: /locked|gone|disabled/i,
    },
    ({ status, data }) => (status < 300 ? readComment(data) : `pull request ${number} takes no comments`),
    async () => (await comments(remote, number, ci)).find((comment) => alike(comment.text, text)),
  );
}

/** One that was deleted in the meantime is made again after the next look. */
async function rewrite({ ask }: Remote, { id, text }: Standing): Promise<void> {
  await ask.write(
    { route: `PATCH ${COMMENT}`, with: { id, body: text }, right: "pull-requests: write", allow: [404, 410] },
    () => true,
    async () => true, // the next look tells, with what others have written since
  );
}

async function remove({ ask }: Remote, id: number): Promise<void> {
  await ask.write(
    { route: `DELETE ${COMMENT}`, with: { id }, right: "pull-requests: write", allow: [404, 410] },
    () => true,
    async () => true, // the next look tells
  );
}

/** Whether the note's commit lies behind the other one's. */
async function isOlder({ ask }: Remote, text: string, there: string): Promise<boolean> {
  const [mine, theirs] = [markerOf(text).head, markerOf(there).head];
  return mine !== "" && theirs !== "" && (await isBehind(ask, mine, theirs));
}

function restless(pull: number): ContenderError {
  const hint = "run again once nobody else is at work on it";
  return new ContenderError("busy", {
    message: `the comment on pull request ${pull} does not come to rest: somebody else rewrites it all the time; ${hint}`,
    expected: "a comment that stays as it was written",
    found: `${MOST_LOOKS} looks, each with something new`,
    hint,
  });
}
