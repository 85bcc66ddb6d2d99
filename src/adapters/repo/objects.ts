import type { Socket } from "node:net";
import type { ContenderError } from "../../errors.ts";
import { type GitProcess, gitFailure, gitStarter, notStarted } from "./git.ts";

/** What git keeps by its digest: a commit, a tree, a blob, a tag. */
export interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * Reads objects by name, as git spells names (`<commit>^{commit}`, `<commit>:<path>`), without a line's end in them; undefined
 * where there is none.
 */
export type Objects = (names: readonly string[]) => Promise<readonly (GitObject | undefined)[]>;

const COMMAND = ["cat-file", "--batch"];
/** How long the process waits for the next question, in milliseconds. It never keeps the caller from ending. */
const IDLE = 1000;

/** One call of a reader's. */
interface Asked {
  readonly names: readonly string[];
  readonly found: (GitObject | undefined)[];
  /** It was asked before, of a process that ended. */
  readonly again: boolean;
  done(found: readonly (GitObject | undefined)[]): void;
  fail(error: ContenderError): void;
}

/**
 * The objects of a clone. One process answers all questions, one after the other; it ends when nobody asks for a while, and is
 * started again where it was killed.
 *
 * @throws ContenderError from its calls: what `gitIn` throws from its own
 */
export function objectsIn(folder: string, environment: NodeJS.ProcessEnv): Objects {
  const start = gitStarter(folder, environment);
  let batch: Batch | undefined;
  const ask = (asked: Asked): void => {
    batch ??= new Batch(folder, start(COMMAND), {
      ends(of) {
        if (batch === of) batch = undefined;
      },
      ended(left, why) {
        for (const one of left) {
          if (one.again) one.fail(why);
          else ask({ ...one, found: [], again: true });
        }
      },
    });
    batch.ask(asked);
  };
  return async (names) =>
    names.length === 0 ? [] : new Promise((done, fail) => ask({ names, found: [], again: false, done, fail }));
}

/** Who asks a process, and is told of its end. */
interface Asker {
  /** It takes no more questions. */
  ends(batch: Batch): void;
  /** It is over: what it has not answered, and why. */
  ended(left: readonly Asked[], why: ContenderError): void;
}

class Batch {
  readonly #child: GitProcess;
  readonly #asker: Asker;
  readonly #waiting: Asked[] = [];
  #pieces: Buffer[] = [];
  #held = 0;
  #header: { readonly type: string; readonly size: number } | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(folder: string, child: GitProcess, asker: Asker) {
    this.#child = child;
    this.#asker = asker;
    const stderr: Buffer[] = [];
    const end = (why: ContenderError): void => {
      clearTimeout(this.#idle);
      asker.ends(this);
      asker.ended(this.#waiting.splice(0), why);
    };
    child.stdout.on("data", (piece: Buffer) => {
      this.#pieces.push(piece);
      this.#held += piece.length;
      while (this.#next());
    });
    child.stderr.on("data", (piece: Buffer) => stderr.push(piece));
    child.stdin.on("error", () => undefined); // its end says why
    child.on("error", (error) => end(notStarted(folder, error)));
    child.on("exit", () => asker.ends(this));
    child.on("close", (code) => end(gitFailure(COMMAND, code, Buffer.concat(stderr).toString("utf8"))));
    this.#rest();
  }

  ask(asked: Asked): void {
    clearTimeout(this.#idle);
    this.#child.ref();
    for (const pipe of this.#pipes()) pipe.ref();
    this.#waiting.push(asked);
    this.#child.stdin.write(asked.names.map((name) => `${name}\n`).join(""));
  }

  /** Takes one answer out of what has come: `<sha> <type> <size>\n<bytes>\n`, or one line that says that there is none. */
  #next(): boolean {
    if (!this.#header) {
      const all = this.#all();
      const end = all.indexOf(0x0a);
      if (end < 0) return false;
      const [, type, size] = /^[0-9a-f]+ (commit|tree|blob|tag) (\d+)$/.exec(all.toString("utf8", 0, end)) ?? [];
      this.#keep(all.subarray(end + 1));
      if (type === undefined) return this.#tell(undefined);
      this.#header = { type, size: Number(size) };
    }
    const { type, size } = this.#header;
    if (this.#held <= size) return false;
    const all = this.#all();
    this.#header = undefined;
    this.#keep(all.subarray(size + 1));
    return this.#tell({ type, bytes: all.subarray(0, size) });
  }

  #tell(object: GitObject | undefined): boolean {
    const asked = this.#waiting[0];
    if (!asked) return false;
    asked.found.push(object);
    if (asked.found.length === asked.names.length) {
      this.#waiting.shift();
      if (this.#waiting.length === 0) this.#rest();
      asked.done(asked.found);
    }
    return true;
  }

  #all(): Buffer {
    const all = this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
    this.#pieces = [all];
    return all;
  }

  #keep(rest: Buffer): void {
    this.#pieces = rest.length > 0 ? [rest] : [];
    this.#held = rest.length;
  }

  /** Nobody waits: the caller may end, and after a while git does. */
  #rest(): void {
    this.#child.unref();
    for (const pipe of this.#pipes()) pipe.unref();
    this.#idle = setTimeout(() => {
      this.#asker.ends(this);
      this.#child.stdin.end();
    }, IDLE).unref();
  }

  #pipes(): Socket[] {
    const { stdin, stdout, stderr } = this.#child;
    return [stdin, stdout, stderr] as unknown as Socket[];
  }
}
