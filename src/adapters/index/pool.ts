import { readFileSync } from "node:fs";
import pg from "pg";
import { ContenderError } from "../../errors.ts";
import { iamPassword } from "./iam-password.ts";
import { type PostgresPlace, placeName } from "./parse-database.ts";

/** Times in milliseconds, and how many connections there are. */
export interface Limits {
  readonly connections: number;
  /** To open a connection. */
  readonly connect: number;
  /** For one statement, for a lock, and for the server to wait on us inside a transaction. */
  readonly statement: number;
  readonly lock: number;
  readonly idle: number;
}

export const LIMITS: Limits = { connections: 2, connect: 5_000, statement: 30_000, lock: 10_000, idle: 30_000 };

/**
 * Times and numbers are read as they were written. Statements are short walks along indexes: to compile one, to share it out or to map its rows first
 * costs more than it saves, and what they jump to is in memory, or on a disk without a head.
 */
const SETTINGS = [
  ...["TimeZone=UTC", "DateStyle=ISO", "extra_float_digits=1"],
  ...["jit=off", "max_parallel_workers_per_gather=0", "enable_bitmapscan=off", "random_page_cost=1.1"],
];

const TIMESTAMPTZ = 1184;
const JSON_TYPE = 114;

/** One pool of connections: verified TLS, a password or a token that is signed for each, all waits bounded. */
export function poolOf(place: PostgresPlace, limits: Limits): pg.Pool {
  const { host, port, database, role, auth, password, tls } = place;
  const pool = new pg.Pool({
    host,
    port,
    database,
    user: role,
    password: auth === "iam" ? () => iamPassword(place) : (password ?? ""),
    ssl: tls ? { rejectUnauthorized: true, minVersion: "TLSv1.2", ...caOf(place, tls.rootCertificate) } : false,
    max: limits.connections,
    connectionTimeoutMillis: limits.connect,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
    // The server gives up first; the client's own deadline is for a network that swallows all.
    statement_timeout: limits.statement,
    query_timeout: limits.statement + 5_000,
    lock_timeout: limits.lock,
    idle_in_transaction_session_timeout: limits.idle,
    application_name: "contender",
    options: SETTINGS.map((setting) => `-c ${setting}`).join(" "),
    keepAlive: true,
    types: { getTypeParser: parserOf },
  });
  // A connection that dies while nobody uses it is nobody's failure: the pool lets it go.
  pool.on("error", () => undefined);
  return pool;
}

/** Times as the store writes them; JSON as values; all else as pg has it. */
function parserOf(type: number, format?: "text" | "binary") {
  if (type === TIMESTAMPTZ) return (text: string) => isoTime(text);
  if (type === JSON_TYPE) return (text: string) => JSON.parse(text) as unknown;
  return pg.types.getTypeParser(type, format as "text");
}

/** @example isoTime("2026-11-05 14:03:22.12+00") // "2026-11-05T14:03:22.120Z" */
function isoTime(text: string): string {
  const [, date, time, decimals = ""] = /^(\S+) ([\d:]{8})(?:\.(\d+))?\+00$/.exec(text) ?? [];
  return date === undefined ? text : `${date}T${time}.${decimals.padEnd(3, "0").slice(0, 3)}Z`;
}

function caOf(place: PostgresPlace, file: string | undefined): { ca?: string } {
  if (file === undefined) return {};
  try {
    return { ca: readFileSync(file, "utf8") };
  } catch (cause) {
    const hint = "name the file of the authority's certificates (PEM) with sslrootcert";
    throw new ContenderError(
      "environment-invalid",
      {
        file,
        message: `can't read ${file}, by which ${placeName(place)} is verified: ${(cause as Error).message}; ${hint}`,
        expected: "a file of certificates",
        found: (cause as NodeJS.ErrnoException).code ?? "an error",
        hint,
      },
      { cause },
    );
  }
}
