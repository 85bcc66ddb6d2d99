import { defaults, GitHub } from "@actions/github/lib/utils";
import { ContenderError } from "../../../errors.ts";

/** What a forge answers, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** No answer came that can be read. The forge may have done what it was asked for, or not. */
export interface Lost {
  readonly lost: string;
}

/** Sends one request, once. */
export type Transport = (route: string, parameters: Record<string, unknown>) => Promise<Answer | Lost>;

export type Fetch = typeof globalThis.fetch;

/** Most bytes of an answer. */
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_HOPS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Octokit without its own patience: one request, its whole answer read within a deadline and a bound, no redirect to another
 * host (it would carry the token there).
 *
 * @param deadline milliseconds for a request and its answer
 */
export function transport(apiUrl: string, token: string, deadline: number, own?: Fetch): Transport {
  const fetch = own ?? (defaults.request?.fetch as Fetch);
  const octokit = new GitHub({
    auth: `token ${token}`,
    baseUrl: apiUrl,
    userAgent: "contender",
    log: silent,
    request: { fetch: (url: string, init: RequestInit) => fetchWhole(fetch, url, init) },
  });
  return async (route, parameters) => {
    const signal = AbortSignal.timeout(deadline);
    try {
      const { status, headers, data } = await octokit.request(route, { ...parameters, request: { signal } });
      if (status !== 204 && status !== 205 && typeof data !== "object") return { lost: `${status} without JSON` };
      return { status, headers, data };
    } catch (error) {
      const { response, cause } = error as { response?: Answer; cause?: unknown };
      if (response) return { status: response.status, headers: response.headers, data: response.data };
      if (cause instanceof ContenderError) throw cause;
      return { lost: signal.aborted ? `no answer within ${deadline / 1000} s` : wordsOf(error) };
    }
  };
}

function wordsOf(error: unknown): string {
  const { message, cause } = error as Error;
  const deeper = (cause as Error | undefined)?.cause as Error | undefined;
  return deeper?.message ?? message;
}

async function fetchWhole(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  let at = url;
  for (let hop = 0; ; hop++) {
    const response = await fetch(at, { ...init, redirect: "manual" });
    const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
    if (location === null) return whole(response);
    await response.body?.cancel();
    const to = new URL(location, at);
    if (to.origin !== new URL(url).origin || hop === MOST_HOPS) throw astray(url, to);
    at = to.href;
  }
}

/** Reads an answer to its end: a cut one throws here, where it counts as lost. */
async function whole(response: Response): Promise<Response> {
  const { status, headers } = response;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw tooLong();
    chunks.push(chunk);
  }
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : Buffer.concat(chunks), { status, headers: [...headers] as [string, string][] });
}

function astray(from: string, to: URL): ContenderError {
  const hint = "set GITHUB_API_URL to where the forge's API really is";
  return new ContenderError("forge-refused", {
    message: `${new URL(from).origin} sends us to ${to.origin}: a token goes to one host only; ${hint}`,
    expected: "an answer, or another place on the same host",
    found: `a redirect to ${to.origin}`,
    hint,
  });
}

function tooLong(): ContenderError {
  return new ContenderError("forge-failed", {
    message: `the forge's answer is longer than ${MOST_BYTES / 1024 / 1024} MiB; nothing of ours is that long`,
    expected: `at most ${MOST_BYTES} bytes`,
    found: "more",
  });
}
