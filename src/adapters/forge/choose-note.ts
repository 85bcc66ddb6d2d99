import { ContenderError } from "../../errors.ts";
import type { Said } from "../../ports/forge.ts";
import { type Marker, parseMarker } from "../../report/marker.ts";

/** A note as it stands on a thread. Forges count them upwards. */
export interface Standing {
  readonly id: number;
  readonly text: string;
}

/** What is to be done with a thread's notes. */
export interface Choice {
  readonly outcome: Exclude<Said["outcome"], "refused">;
  /** Whether one is to be made. */
  readonly create: boolean;
  /** The one that stays, where it has to say something else. */
  readonly rewrite: Standing | undefined;
  /** Duplicates of ours: they go. */
  readonly remove: readonly number[];
}

export interface Situation {
  readonly text: string;
  /** Whether one may be made. */
  readonly create: boolean;
  /** Our own notes with the same `ci` on the thread. */
  readonly there: readonly Standing[];
  /** The thread's present commit, where that is known. */
  readonly head: string | undefined;
  /** Whether the note is known to be of an older commit than the newest that stands there. */
  readonly older: boolean;
}

/**
 * Decides what becomes of a thread's notes: one stays, the first that was made, and it says the newest that anybody has to say.
 * Newest is what belongs to the thread's present commit, then the later run of the workflow, then its higher attempt; whoever
 * brings the older of two changes nothing but what is needed to make the newer one stay. Two processes that look at the same
 * notes choose the same one.
 */
export function chooseNote({ text, create, there, head, older }: Situation): Choice {
  const best = newest(there, head);
  if (best === undefined) return { outcome: create ? "written" : "absent", create, rewrite: undefined, remove: [] };
  const [mine, theirs] = [markerOf(text), markerOf(best.text)];
  const loses = older || compare(mine, theirs, head) < 0;
  const kept = there.reduce((first, note) => (note.id < first.id ? note : first));
  const wanted = loses ? best.text : text;
  const stands = alike(kept.text, wanted);
  return {
    outcome: loses ? "newer" : stands ? "same" : "written",
    create: false,
    rewrite: stands ? undefined : { id: kept.id, text: wanted },
    remove: there.filter((note) => note !== kept).map((note) => note.id),
  };
}

/** The note of several that has the newest to say; of equals the one that was made last. */
export function newest(there: readonly Standing[], head: string | undefined): Standing | undefined {
  let best: Standing | undefined;
  for (const note of [...there].sort((a, b) => a.id - b.id)) {
    if (best === undefined || compare(markerOf(note.text), markerOf(best.text), head) >= 0) best = note;
  }
  return best;
}

/** Whether only the history of commits can tell which of two is the newer. */
export function undecided(text: string, best: Standing | undefined, head: string | undefined): boolean {
  if (best === undefined) return false;
  const [mine, theirs] = [markerOf(text), markerOf(best.text)];
  return mine.head !== theirs.head && mine.head !== head && theirs.head !== head;
}

/** Whether two texts are the same for a forge, which may turn line ends and cut blanks at the end. */
export function alike(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}

/** Above zero: a is newer; zero: nobody can tell, or neither is. */
function compare(a: Marker, b: Marker, head: string | undefined): number {
  if (a.head === b.head) return (a.round ?? 0) - (b.round ?? 0) || a.attempt - b.attempt;
  const present = Number(a.head === head) - Number(b.head === head);
  // Of two commits that the thread has left, where history tells nothing: after pushes by force.
  return present || (a.round && b.round ? a.round - b.round : 0);
}

/** @throws ContenderError `internal` where a note has no marker: it would never be found again. */
export function markerOf(text: string): Marker {
  const marker = parseMarker(text);
  if (marker) return marker;
  throw new ContenderError("internal", {
    message: "a note begins with its marker",
    expected: "<!-- contender {…} --> on its first line",
    found: text.slice(0, 40),
  });
}
