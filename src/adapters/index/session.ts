import type pg from "pg";
import { equalJitter } from "../equal-jitter.ts";
import { indexFailure, isPassing } from "./index-failure.ts";
import type { PostgresPlace } from "./parse-database.ts";

const WAITS = { first: 500, longest: 16_000 };

/** Chance and waiting come in. */
export interface Own {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1. */
  readonly chance: () => number;
  /** Most tries of one piece of work. */
  readonly tries: number;
}

/** Work in a database that may go away at any moment. */
export interface Session {
  /** One statement that changes nothing. */
  read<R extends pg.QueryResultRow>(doing: string, text: string, values?: readonly unknown[]): Promise<R[]>;
  /** A transaction: all of it or nothing. Its work may be done again when it is done already, and has to find that out. */
  write<T>(doing: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T>;
}

/**
 * Does work again after failures that pass, in bounds. A COMMIT without an answer is such a failure: done again, the work waits for
 * what is still under way, and changes nothing where it stands. (A transaction's number tells nothing for sure: where the server died
 * before it had written it down, the next one gets the same.)
 *
 * @throws ContenderError from its methods: `index-failed`, `index-refused`
 */
export function session(pool: pg.Pool, place: PostgresPlace, { sleep, chance, tries }: Own): Session {
  async function again<T>(doing: string, work: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
      try {
        return await work();
      } catch (error) {
        if (!isPassing(error) || tried >= tries) throw indexFailure(error, doing, place);
        await sleep(equalJitter(WAITS, tried, chance()));
      }
    }
  }

  async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    const ended = () => undefined;
    client.on("error", ended); // told by the statement that it strikes, too
    let failure: unknown;
    try {
      return await work(client);
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      client.off("error", ended);
      client.release(failure !== undefined);
    }
  }

  return {
    read: (doing, text, values = []) =>
      again(doing, () => withClient(async (client) => (await client.query(text, [...values])).rows)),
    write: (doing, work) =>
      again(doing, () =>
        withClient(async (client) => {
          await client.query("begin");
          const result = await work(client);
          await client.query("commit");
          return result;
        }),
      ),
  };
}
