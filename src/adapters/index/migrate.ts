import type pg from "pg";
import { sha256 } from "../../digest.ts";
import { ContenderError } from "../../errors.ts";
import { grantRoles, standIn } from "./grant-roles.ts";
import type { Migration } from "./migrations/migrations.ts";
import { ENCODING, utf8Only } from "./utf8-only.ts";

/**
 * Held by whoever migrates, and shared by whoever writes rows. Nobody else's: the first eight bytes of "contender" less its first letter,
 * as a number.
 */
export const LOCK = "8029464458842956658";

/** What a migration may take, in milliseconds: more than any other statement, on the server and for whoever waits for it. */
const LONGEST = { server: 600_000, client: 605_000 } as const;

/**
 * Brings schema and grants to the newest version, within the transaction that the caller holds open: a lock lets one migrate at a
 * time (the next one waits as long as it may take), and a killed one leaves nothing.
 *
 * @throws ContenderError `index-refused` where the database is ahead of this program, was migrated by something else, or is not UTF-8
 */
export async function migrate(
  client: pg.ClientBase,
  migrations: readonly Migration[],
): Promise<{ readonly from: number; readonly to: number }> {
  await client.query(`set local statement_timeout = ${LONGEST.server}`);
  await client.query(`set local lock_timeout = ${LONGEST.server}`);
  await patiently(client, `select pg_advisory_xact_lock(${LOCK})`);
  await client.query("set local lock_timeout to default");
  const { rows: asked } = await client.query<{ encoding: string }>(`select ${ENCODING} as encoding`);
  utf8Only(asked[0]!.encoding);
  const standDown = await standIn(client);
  await client.query("create schema if not exists contender");
  await client.query(
    "create table if not exists contender.migrations (version int primary key, what text not null, digest text not null)",
  );
  const { rows: done } = await client.query<Done>("select version, digest from contender.migrations order by version");
  const known = migrations.length;
  const from = done.at(-1)?.version ?? 0;
  if (from > known) throw ahead(from, known);
  for (const { version, digest } of done) {
    const own = migrations[version - 1];
    if (own === undefined || sha256(own.sql) !== digest) throw foreign(version, own && sha256(own.sql), digest);
  }
  for (const { version, what, sql } of migrations.slice(from)) {
    await patiently(client, sql);
    await client.query("insert into contender.migrations (version, what, digest) values ($1, $2, $3)", [
      version,
      what,
      sha256(sql),
    ]);
  }
  await grantRoles(client);
  await standDown();
  return { from, to: known };
}

/** What may take as long as a migration, or waits for one. */
async function patiently(client: pg.ClientBase, text: string): Promise<void> {
  const patient = { text, query_timeout: LONGEST.client };
  await client.query(patient);
}

interface Done {
  readonly version: number;
  readonly digest: string;
}

/** @param version of the database's schema; whoever writes or reads it has to know that one */
export function ahead(version: number, known: number): ContenderError {
  const hint = "use the release that made it, or a newer one";
  return new ContenderError("index-refused", {
    message: `the database's schema has version ${version}, and this program knows version ${known}; ${hint}`,
    expected: `version ${known} or older`,
    found: `version ${version}`,
    hint,
  });
}

function foreign(version: number, expected: string | undefined, found: string): ContenderError {
  const hint = "it is no index of this program's releases: take another database, and `contender reindex` fills it";
  return new ContenderError("index-refused", {
    message: `version ${version} of the database's schema was made by another migration than this program's; ${hint}`,
    expected: expected === undefined ? "a version that is known" : `SHA-256 ${expected}`,
    found: `SHA-256 ${found}`,
    hint,
  });
}
