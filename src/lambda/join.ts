import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { ROLES } from "../adapters/index/grant-roles.ts";
import { type PostgresPlace, parseDatabase } from "../adapters/index/parse-database.ts";
import { LIMITS } from "../adapters/index/pool.ts";
import { postgresIndex } from "../adapters/index/postgres-index.ts";
import { s3Client } from "../adapters/s3/s3-client.ts";
import { s3Place } from "../adapters/s3/s3-place.ts";
import { s3Store } from "../adapters/store/s3/s3-store.ts";
import { ContenderError } from "../errors.ts";
import type { Master } from "../indexer/command.types.ts";
import type { Parts } from "../indexer/serve.ts";
import type { Index } from "../ports/index.ts";

/** Lambda hands one event at a time to an instance: one connection is enough, and a small database has few. */
const ONE = { ...LIMITS, connections: 1 };
/** The queue waits longer than that, and brings the message again. Milliseconds. */
const DEADLINES = { one: 5_000, all: 20_000 };

const wait = (milliseconds: number) => sleep(milliseconds);
const chance = () => Math.random();

/**
 * Joins what the indexer works with, by a Lambda's environment. Nothing is connected to yet.
 *
 * @throws ContenderError `usage`, `environment-invalid` for a variable that can't be used
 */
export function join(env: NodeJS.ProcessEnv): Parts {
  const place = s3Place(env.CONTENDER_STORE ?? "");
  const database = databaseOf(env);
  const clock = () => performance.now();
  const own = { clock, sleep: wait, chance, id: () => randomUUID(), deadlines: DEADLINES };
  return {
    place,
    top: s3Store({ client: s3Client(), owner: env.CONTENDER_STORE_OWNER || undefined, ...own }, place),
    index: open(database),
    migrate: (master) => migrateAs(migrator(database, master)),
    // As it stands: what goes through `console` gets a time and a request in front, and is no JSON to CloudWatch.
    say: (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
  };
}

function databaseOf({ CONTENDER_DATABASE = "", PGPASSWORD }: NodeJS.ProcessEnv): PostgresPlace {
  const database = parseDatabase(CONTENDER_DATABASE, PGPASSWORD);
  if (database.kind === "postgres") return database;
  throw new ContenderError("environment-invalid", {
    message: "the indexer stands before the database: its own CONTENDER_DATABASE has to name that",
    expected: "postgres://contender_writer@host:5432/database?sslrootcert=…&auth=iam",
    found: CONTENDER_DATABASE,
  });
}

function open(place: PostgresPlace): Index {
  return postgresIndex(place, { sleep: wait, chance, tries: 4 }, ONE);
}

/** Who makes tables: the first user where one is given, else the owner by a token, else the role that the database is named with. */
function migrator(database: PostgresPlace, master: Master | undefined): PostgresPlace {
  if (master) return { ...database, role: master.user, password: master.password, auth: "password" };
  return database.auth === "iam" ? { ...database, role: ROLES.owner } : database;
}

async function migrateAs(place: PostgresPlace): Promise<unknown> {
  const index = open(place);
  try {
    return await index.migrate();
  } finally {
    await index.close();
  }
}
