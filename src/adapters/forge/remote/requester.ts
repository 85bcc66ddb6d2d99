import { ContenderError } from "../../../errors.ts";
import { harmless } from "../../../report/escape.ts";
import { isGitea } from "./is-gitea.ts";
import { patience, type Verdict } from "./patience.ts";
import { type Right, refusal, wordsOf } from "./refusal.ts";
import { type Answer, type Fetch, type Lost, transport } from "./transport.ts";

/** A forge, as it is reached. Clock, chance and waiting come in. */
export interface Reach {
  /** Ends in `/api/v1`: Gitea or Forgejo; else GitHub. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1. */
  readonly chance: () => number;
  readonly fetch?: Fetch;
  /** Milliseconds: for one request, and for all that had to be asked again with the waits between. */
  readonly deadlines?: { readonly one: number; readonly all: number };
}

/** One thing to ask for. */
export interface Call {
  /** As GitHub's documentation writes it: `GET /repos/{owner}/{repo}/pulls`; the repository is filled in. */
  readonly route: string;
  readonly with?: Readonly<Record<string, unknown>>;
  /** What the token has to be allowed to do. */
  readonly right: Right;
  /** Statuses beside 2xx that are an answer, no refusal. */
  readonly allow?: readonly number[];
  /** Those count as an answer only where the forge's words fit; any other is refused. */
  readonly words?: RegExp;
}

export interface Requester {
  /** Asks for something that changes nothing. */
  read(call: Call): Promise<Answer>;
  /** A list, page by page: complete, or it throws. */
  pages(call: Call): AsyncIterable<unknown[]>;
  /** Every item of a list. */
  all(call: Call): Promise<unknown[]>;
  /**
   * Asks for a change. Where it is not certain that the forge has not done it, it is asked for again only after a look.
   *
   * @param take what an answer says
   * @param look what the answer would have said, where the change has happened already; else undefined
   */
  write<T>(call: Call, take: (answer: Answer) => T, look: () => Promise<T | undefined>): Promise<T>;
  /** Something else is begun: its requests are counted by themselves. */
  begin(): void;
  /** How many requests were sent in all. */
  sent(): number;
}

/** A promotion needs thirty, in several calls; whoever needs more than this for one thing goes in circles. */
export const MOST_REQUESTS = 200;
const DEADLINES = { one: 15_000, all: 180_000 };

/**
 * Asks a forge, patiently: lost answers, 5xx and limits are tried again with jitter, in a bound of time that holds for all of
 * them together, however much was answered meanwhile; a no is told in words that name the missing right.
 *
 * @throws ContenderError from its calls: `busy` (the forge asks us to come later), `forge-failed`, `forge-refused`.
 */
export function requester(reach: Reach): Requester {
  const { apiUrl, repository, token, now, sleep, chance, deadlines = DEADLINES } = reach;
  const [owner, repo] = repository.split("/") as [string, string];
  const send = transport(apiUrl, token, deadlines.one, reach.fetch);
  const page = isGitea(apiUrl) ? { limit: 50 } : { per_page: 100 };
  let sent = 0;
  let begun = 0;
  let spent = 0;

  /** Sends it once; what came, and what to do about it. */
  async function once(call: Call, tried: number): Promise<{ answer: Answer | Lost; verdict: Verdict }> {
    if (sent - begun >= MOST_REQUESTS) throw tooMany(call.route);
    sent++;
    const from = now();
    const answer = await send(call.route, { owner, repo, ...call.with });
    const verdict = patience(answer, tried, now(), chance());
    if (verdict.kind !== "answered") spent += now() - from;
    return { answer, verdict };
  }

  async function pause(call: Call, verdict: Exclude<Verdict, { kind: "answered" }>): Promise<void> {
    spent += verdict.wait;
    if (verdict.kind === "late" || spent > deadlines.all) throw tooLate(call, verdict, apiUrl, token, now());
    await sleep(verdict.wait);
  }

  function settled(call: Call, answer: Answer): Answer {
    const allowed = call.allow?.includes(answer.status) && (call.words?.test(wordsOf(answer)) ?? true);
    if (answer.status < 300 || allowed) return answer;
    throw refusal(answer, call, { apiUrl, repository, token });
  }

  async function read(call: Call): Promise<Answer> {
    for (let tried = 1; ; tried++) {
      const { answer, verdict } = await once(call, tried);
      if (verdict.kind === "answered") return settled(call, answer as Answer);
      await pause(call, verdict);
    }
  }

  async function* pages(call: Call): AsyncIterable<unknown[]> {
    for (let number = 1; ; number++) {
      const answer = await read({ ...call, with: { ...call.with, ...page, page: number } });
      if (!Array.isArray(answer.data)) throw noList(call, answer.data);
      yield answer.data;
      if (!/<[^>]*>\s*;[^,]*\brel="?next\b/.test(String(answer.headers.link ?? ""))) return;
    }
  }

  return {
    read,
    pages,
    async all(call) {
      const items: unknown[] = [];
      for await (const some of pages(call)) items.push(...some);
      return items;
    },
    async write(call, take, look) {
      for (let tried = 1; ; tried++) {
        const { answer, verdict } = await once(call, tried);
        if (verdict.kind === "answered") return take(settled(call, answer as Answer));
        await pause(call, verdict);
        const happened = await look();
        if (happened !== undefined) return happened;
      }
    },
    begin: () => {
      begun = sent;
    },
    sent: () => sent,
  };
}

function tooLate(call: Call, { wait, why }: { wait: number; why: string }, apiUrl: string, token: string, now: number) {
  const limit = /limit/.test(why);
  const at = new Date(now + wait).toISOString().replace(/\.\d+Z$/, "Z");
  const hint = limit ? `run again after ${at}` : "run again; if it stays so, look at the forge's status page";
  const found = harmless(why.replaceAll(token, "***"), 300);
  return new ContenderError(limit ? "busy" : "forge-failed", {
    message: `${new URL(apiUrl).host} does not serve ${call.route}: ${found}; ${hint}`,
    expected: "an answer",
    found,
    hint,
  });
}

function tooMany(route: string): ContenderError {
  return new ContenderError("forge-failed", {
    message: `more than ${MOST_REQUESTS} requests to the forge for one thing, the last was ${route}; it should need thirty at most`,
    expected: `at most ${MOST_REQUESTS} requests`,
    found: "more",
    hint: "fewer comments on the pull request; please report it if they are not many",
  });
}

function noList(call: Call, data: unknown): ContenderError {
  return new ContenderError("forge-failed", {
    message: `the forge answered ${call.route} with something else than a list`,
    expected: "a list",
    found: data === null ? "null" : typeof data,
  });
}
