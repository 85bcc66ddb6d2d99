import type { Asked, Fate, Reply } from "./github-types.ts";

/** How a job ends that meets a fault. */
export interface Ending {
  readonly exit: 0 | 2 | 75;
  /** In the log; each names what, where, or what to do. */
  readonly says?: readonly RegExp[];
}

/** Something that goes wrong between a job and the forge. */
export interface Fault {
  readonly name: string;
  /** `before`: the forge never does what it is asked for; `after`: it has done it, and the answer is another. */
  readonly side: "before" | "after";
  /** From one request on, for good; else once. */
  readonly lasts?: true;
  /** Which requests it can befall; all, without. */
  readonly befalls?: (asked: Asked) => boolean;
  fate(asked: Asked, reply: Reply | undefined, elsewhere: string): Fate;
  /** Absent: the job notices nothing and ends well. Two: either, by the place. */
  readonly ends?: readonly Ending[];
  /** Milliseconds that the job has to wait at least before it asks again. */
  readonly waits?: number;
  /** The connection stays open: deadlines have to be short. */
  readonly hangs?: true;
}

const WELL: Ending = { exit: 0 };
const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
const HTML = "<!DOCTYPE html><html><body>Unicorn!</body></html>";
const isWrite = ({ method, path }: Asked) => method !== "GET" && path !== "/graphql";
const not = (status: number, message: string, headers: Record<string, string> = {}) => ({
  status,
  body: { message },
  headers,
});
const limited = (seconds: number) => ({
  "x-ratelimit-remaining": "0",
  "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + seconds),
});
const unserved = (why: RegExp): Ending => ({
  exit: 75,
  says: [/127\.0\.0\.1:\d+ does not serve [A-Z]+ \S+: /, why, /run again/],
});

/** The request's answer, cut in the middle. */
function cut(reply: Reply | undefined): Fate {
  const text = JSON.stringify(reply?.body ?? { message: "only the beginning of this" }) ?? "{}";
  return { ...(reply ?? { status: 200 }), body: JSON.parse(text), cut: Math.floor(text.length / 2) };
}

/** A status with which nothing, or all, has happened. */
function both(name: string, fate: Fault["fate"], rest: Partial<Fault> = {}): Fault[] {
  return (["before", "after"] as const).map((side) => ({
    name: `${name}, ${side === "before" ? "nothing has happened" : "and it has happened"}`,
    side,
    fate,
    ...rest,
  }));
}

/** Faults that are over when the job asks again: nobody has to notice them. */
export const PASSING: readonly Fault[] = [
  ...both("500", () => not(500, "Server Error")),
  ...both("502 with HTML", () => ({ status: 502, body: HTML })),
  ...both("503 with retry-after", () => not(503, "Service Unavailable", { "retry-after": "3" }), { waits: 3000 }),
  ...both("504", () => not(504, "Gateway Timeout")),
  ...both("200 with HTML", () => ({ status: 200, body: HTML })),
  ...both("a cut answer", (_asked, reply) => cut(reply)),
  ...both("no answer", () => "hang", { hangs: true }),
  ...both("a reset connection", () => "drop"),
  {
    name: "429 with retry-after",
    side: "before",
    fate: () => not(429, "Slow down", { "retry-after": "9" }),
    waits: 9000,
  },
  { name: "429 without a time", side: "before", fate: () => not(429, "Too many requests"), waits: 60_000 },
  {
    name: "403, a secondary limit with retry-after",
    side: "before",
    fate: () => not(403, SECONDARY, { "retry-after": "7" }),
    waits: 7000,
  },
  { name: "403, a secondary limit without a time", side: "before", fate: () => not(403, SECONDARY), waits: 60_000 },
  {
    name: "403, the primary limit for half a minute more",
    side: "before",
    fate: () => not(403, "API rate limit exceeded", limited(30)),
    waits: 29_000,
  },
  {
    name: "a redirect on the same host",
    side: "before",
    fate: ({ method, path, query }) => ({
      status: 307,
      headers: { location: `${path === "/user" || path === "/graphql" ? "" : "/repos/acme/models"}${path}?${query}` },
      ...(method === "GET" ? {} : { body: {} }),
    }),
  },
];

/** Faults that a job can't get over: it ends, says what it is, and the next one goes on. */
export const LASTING: readonly Fault[] = [
  { name: "500 for good", side: "before", lasts: true, fate: () => not(500, "Server Error"), ends: [unserved(/500/)] },
  {
    name: "502 for good, though all happens",
    side: "after",
    lasts: true,
    fate: () => ({ status: 502, body: HTML }),
    ends: [unserved(/502/)],
  },
  {
    name: "HTML for good",
    side: "before",
    lasts: true,
    fate: () => ({ status: 200, body: HTML }),
    ends: [unserved(/without JSON/)],
  },
  {
    name: "silence for good",
    side: "before",
    lasts: true,
    fate: () => "hang",
    hangs: true,
    ends: [unserved(/no answer within/)],
  },
  { name: "resets for good", side: "before", lasts: true, fate: () => "drop", ends: [unserved(/does not serve/)] },
  {
    name: "429 with an hour to wait",
    side: "before",
    fate: () => not(429, "Slow down", { "retry-after": "3600" }),
    ends: [unserved(/limit[\s\S]*run again after \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/)],
  },
  {
    name: "403, the primary limit for an hour more",
    side: "before",
    fate: () => not(403, "API rate limit exceeded", limited(3600)),
    ends: [unserved(/limit[\s\S]*run again after \d{4}-\d\d-\d\dT/)],
  },
  {
    name: "401",
    side: "before",
    lasts: true,
    fate: () => not(401, "Bad credentials"),
    ends: [{ exit: 2, says: [/refused [A-Z]+ \/.* with 401/, /hand in a new one/] }],
    befalls: ({ path }) => path !== "/graphql",
  },
  {
    name: "403, a right is missing",
    side: "before",
    lasts: true,
    fate: (asked) => (isWrite(asked) ? not(403, "Resource not accessible by integration") : not(403, "No")),
    befalls: isWrite,
    ends: [{ exit: 2, says: [/the token lacks `(contents|pull-requests|statuses): write`/, /permissions: \{ /] }],
  },
  {
    name: "403, no pull requests from Actions",
    side: "before",
    befalls: ({ method, path }) => method === "POST" && path === "/pulls",
    fate: () => not(403, "GitHub Actions is not permitted to create or approve pull requests."),
    ends: [{ exit: 2, says: [/Allow GitHub Actions to create and approve pull requests/, /Settings ▸ Actions/] }],
  },
  {
    name: "404, a token without scope",
    side: "before",
    lasts: true,
    fate: () => not(404, "Not Found"),
    befalls: ({ path }) => path !== "/graphql",
    // A branch that can't be seen is none.
    ends: [
      { exit: 2, says: [/with 404/, /look at the name acme\/models, or give the job/] },
      { exit: 75, says: [/there is no default branch/] },
      WELL,
    ],
  },
  {
    name: "422, it exists already",
    side: "before",
    befalls: ({ method, path }) => method === "POST" && (path === "/pulls" || path === "/git/refs"),
    fate: () => not(422, "Reference already exists"),
    ends: [WELL],
  },
  {
    name: "422, refused for no reason of ours",
    side: "before",
    befalls: isWrite,
    fate: () => not(422, "Validation Failed"),
    ends: [{ exit: 2, says: [/with 422 "Validation Failed"/, /look at what the forge says/] }],
  },
  {
    name: "409",
    side: "before",
    befalls: isWrite,
    fate: () => not(409, "Conflict"),
    ends: [{ exit: 2, says: [/with 409 "Conflict"/] }],
  },
  {
    name: "an answer of another shape",
    side: "after",
    fate: (_asked, reply) => ({ status: reply?.status ?? 200, body: { message: "Moved to another API" } }),
    ends: [{ exit: 75, says: [/the forge answered/] }, WELL],
  },
  {
    name: "410, switched off",
    side: "before",
    befalls: isWrite,
    fate: () => not(410, "Issues are disabled for this repo"),
    ends: [{ exit: 0 }, { exit: 2, says: [/with 410/, /switched off/] }],
  },
  {
    name: "423, archived",
    side: "before",
    befalls: isWrite,
    fate: () => not(423, "Repository was archived so is read-only."),
    ends: [{ exit: 2, says: [/unarchive it/] }],
  },
  {
    name: "a redirect to another host",
    side: "before",
    fate: ({ path }, _reply, elsewhere) => ({ status: 302, headers: { location: `${elsewhere}${path}` }, body: {} }),
    ends: [
      { exit: 2, says: [/sends us to http:\/\/127\.0\.0\.1:\d+: a token goes to one host only/, /GITHUB_API_URL/] },
    ],
  },
];

export const FAULTS = [...PASSING, ...LASTING];
