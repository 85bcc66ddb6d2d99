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
  /** A transaction: all of it or nothing, done once even where the answer to its COMMIT is lost. */
  write<T>(doing: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T>;
}

/**
 * Does work again after failures that pass, in bounds. A COMMIT without an answer is found out: the server is asked by the
 * transaction's number what became of it.
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

  /** What became of a transaction whose COMMIT had no answer. */
  async function committed(number: string): Promise<boolean> {
    for (let asked = 1; ; asked++) {
      const status = await withClient(async (client) => {
        const { rows } = await client.query<{ status: string }>("select txid_status($1::bigint) as status", [number]);
        return rows[0]?.status;
      });
      if (status !== "in progress" || asked >= tries) return status === "committed";
      await sleep(500 * asked);
    }
  }

  return {
    read: (doing, text, values = []) =>
      again(doing, () => withClient(async (client) => (await client.query(text, [...values])).rows)),
    async write<T>(doing: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
      /** The number and result of a transaction that was told to commit. */
      let told: { readonly number: string; readonly result: T } | undefined;
      return again(doing, async () => {
        if (told !== undefined && (await committed(told.number))) return told.result;
        told = undefined;
        return withClient(async (client) => {
          await client.query("begin");
          const result = await work(client);
          const { rows } = await client.query<{ number: string }>("select pg_current_xact_id()::text as number");
          told = { number: rows[0]!.number, result };
          await client.query("commit");
          return result;
        });
      });
    },
  };
}
