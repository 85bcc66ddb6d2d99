/** What somebody asks the GitHub of the tests. */
export interface Asked {
  readonly method: string;
  /** Below `/repos/{owner}/{repo}`, where it is; else the whole path. No query. */
  readonly path: string;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: bodies as they come
  readonly body: any;
  readonly who: Caller;
  /** Counts from 0, over all that was asked. */
  readonly number: number;
}

/** What is answered. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes of the body that are sent before the connection is cut. */
  readonly cut?: number;
}

/** `drop`: the connection is closed without an answer; `hang`: it stays open without one. */
export type Fate = Reply | "drop" | "hang";

/** Who a token speaks for. A bot's is an installation's: it can't ask for its user. */
export interface Caller {
  readonly token: string;
  readonly login: string;
  readonly id: number;
  readonly bot: boolean;
  readonly rights: ReadonlySet<string>;
}

/** A no, thrown by a route. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: unknown[],
  ) {
    super(message);
  }
}
