import type { IndexState } from "../../ports/index.ts";
import { type PostgresPlace, placeName } from "./parse-database.ts";
import type { Session } from "./session.ts";
import { ENCODING, utf8Only } from "./utf8-only.ts";

interface Seen {
  readonly role: string;
  readonly server: string;
  readonly encoding: string;
  readonly tls: string | null;
  readonly versioned: boolean;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly definable: boolean;
}

/** Rights are asked for by name, so that nobody needs one to be told that he has none. */
const LOOK = `select current_user as role, current_setting('server_version') as server, ${ENCODING} as encoding,
    (select version || ', ' || cipher from pg_stat_ssl where pid = pg_backend_pid() and ssl) as tls,
    to_regclass('contender.migrations') is not null as versioned,
    coalesce(has_table_privilege(to_regclass('contender.runs'), 'select'), false) as readable,
    coalesce(has_table_privilege(to_regclass('contender.runs'), 'insert, update, delete'), false) as writable,
    coalesce(has_schema_privilege(to_regnamespace('contender')::oid, 'create'), false) as definable`;

/** How the database stands. @throws ContenderError `index-failed`, `index-refused` */
export async function stateOf(session: Session, place: PostgresPlace, known: number): Promise<IndexState> {
  const doing = "look at the index";
  const [seen] = (await session.read<Record<string, unknown>>(doing, LOOK)) as unknown as [Seen];
  utf8Only(seen.encoding);
  const rights = { read: seen.readable, write: seen.writable, define: seen.definable };
  const state = { where: placeName(place), role: seen.role, server: seen.server, tls: seen.tls, known, rights };
  // Without the right to use the schema its version can't be read, and there is nothing else to be done there either.
  if (!seen.versioned || !seen.readable) return { ...state, version: 0 };
  const [last] = await session.read<{ version: number | null }>(doing, VERSION);
  return { ...state, version: last?.version ?? 0 };
}

export const VERSION = "select max(version) as version from contender.migrations";
