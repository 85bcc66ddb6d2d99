import type pg from "pg";
import { ContenderError } from "../../errors.ts";
import { TABLES } from "../../history/columns.ts";
import type { Answer, Facts, Index, Question, Row, Table } from "../../ports/index.ts";
import { rowsFailure } from "./index-failure.ts";
import { ahead, LOCK, migrate } from "./migrate.ts";
import { MIGRATIONS, type Migration } from "./migrations/migrations.ts";
import { type PostgresPlace, placeName } from "./parse-database.ts";
import { LIMITS, type Limits, poolOf } from "./pool.ts";
import { statementOf } from "./questions.ts";
import { type Own, session } from "./session.ts";
import { stateOf, VERSION } from "./state.ts";
import { forgetRows, putRows, rangeSql } from "./write-rows.ts";

/** Rows that one answer brings. */
const PAGE = 2_000;
const LAST = 2_147_483_647;

/**
 * The index in PostgreSQL. Connects when it is first asked for something; one whose schema is newer than this program is neither
 * written nor read.
 *
 * @throws ContenderError from its methods: `index-failed` (try again), `index-refused` (a right, a certificate, a version)
 */
export function postgresIndex(
  place: PostgresPlace,
  own: Own,
  limits: Limits = LIMITS,
  migrations: readonly Migration[] = MIGRATIONS,
): Index {
  const pool = poolOf(place, limits);
  const known = migrations.length;
  const asked = session(pool, place, own);

  /** A schema only moves forward, and may do so between any two questions. */
  function fit(rows: readonly { readonly version: number | null }[]): void {
    const version = rows[0]?.version ?? 0;
    if (version > known) throw ahead(version, known);
    if (version < known) throw behind(place, version, known);
  }

  async function fitting(): Promise<void> {
    fit(await asked.read<{ version: number | null }>("read the schema's version", VERSION));
  }

  /** Changes rows, while no migration can come between. */
  const change = (doing: string, work: (client: pg.ClientBase) => Promise<void>) =>
    asked.write(doing, async (client) => {
      await client.query(`select pg_advisory_xact_lock_shared(${LOCK})`);
      fit((await client.query<{ version: number | null }>(VERSION)).rows);
      await work(client);
    });

  const put = (facts: readonly Facts[]) => async (client: pg.ClientBase) => {
    await putRows(client, facts).catch((error: unknown) => {
      throw rowsFailure(error, place);
    });
  };

  async function* rows(table: Table, after: string, upTo: string): AsyncIterable<Row> {
    await fitting();
    let [key, at] = [after, LAST];
    for (;;) {
      const page = await asked.read<Row>(`read ${table}`, rangeSql(table), [key, at, upTo, PAGE]);
      yield* page;
      if (page.length < PAGE) return;
      const last = page.at(-1)!;
      [key, at] = [last.key as string, last.at as number];
    }
  }

  return {
    fedBy: "callers",
    migrate: () => asked.write("migrate", (client) => migrate(client, migrations)),
    async apply(facts) {
      if (facts.length > 0) await change("write rows", put(facts));
    },
    async forget(keys) {
      if (keys.length > 0) await change("take rows away", (client) => forgetRows(client, keys));
    },
    survey: () =>
      asked.write("count rows", async (client) => {
        // Whoever may not is only warned.
        await client.query(`analyze ${TABLES.map((table) => `contender.${table}`).join(", ")}`);
      }),
    rows,
    async ask<Q extends Question>(question: Q) {
      await fitting();
      const { text, values } = statementOf(question);
      return (await asked.read("answer a question", text, values)) as unknown as Answer<Q>;
    },
    state: () => stateOf(asked, place, known),
    close: () => pool.end(),
  };
}

function behind(place: PostgresPlace, version: number, known: number): ContenderError {
  const hint = "`contender reindex --migrate` as the owner brings it up; its rows stay";
  return new ContenderError("index-refused", {
    message: `${placeName(place)} has version ${version} of the schema, and this program wants version ${known}; ${hint}`,
    expected: `version ${known}`,
    found: `version ${version}`,
    hint,
  });
}
