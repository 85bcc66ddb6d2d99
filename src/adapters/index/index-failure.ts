import { ContenderError } from "../../errors.ts";
import { type PostgresPlace, placeName } from "./parse-database.ts";

/** What PostgreSQL or the network said. */
interface Said {
  readonly code?: string;
  readonly message: string;
}

/** Whether the same may go well in a moment: the server goes, comes, is full of connections, or chose us to end a deadlock. */
export function isPassing(error: unknown): boolean {
  if (error instanceof ContenderError) return false;
  const { code = "", message = "" } = error as Said;
  if (/^(08|57P0[1-5])/.test(code) || ["40001", "40P01", "53300", "55P03", "25P03"].includes(code)) return true;
  if (["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"].includes(code))
    return true;
  return isCut(message);
}

/** What pg says in words alone when a connection ends or does not come. */
function isCut(message: string): boolean {
  return /^(Connection terminated|Client was closed|timeout expired|timeout exceeded|Client has encountered a connection error)|ended the connection|read timeout/i.test(
    message,
  );
}

/**
 * A database's failure in our words: what was done, where, as which role, and what to do.
 *
 * @param doing `write rows`, `answer a question`
 */
export function indexFailure(error: unknown, doing: string, place: PostgresPlace): ContenderError {
  if (error instanceof ContenderError) return error;
  return told(error, doing, place, kindOf(error as Said, place));
}

/**
 * A failure to put rows: `record-invalid` where the rows are at fault (data exceptions, broken constraints, limits of a row), whoever
 * writes them and whenever; any other as it is.
 */
export function rowsFailure(error: unknown, place: PostgresPlace): unknown {
  if (!/^(22|23|54)/.test((error as Said).code ?? "")) return error;
  const hint = "the other records go in without it; tell us what it holds";
  return told(error, "write rows", place, { code: "record-invalid", expected: "rows that the tables can hold", hint });
}

function told(error: unknown, doing: string, place: PostgresPlace, { code, expected, hint }: Kind): ContenderError {
  const said = error as Said;
  const where = placeName(place);
  // An address can resolve to several, all of which refuse: then the error is a list, and says nothing itself.
  const several = (error as { errors?: readonly Error[] }).errors?.map(({ message }) => message).join("; ");
  const found = (said.message || several || said.code || "nothing")
    .replaceAll(place.password || "\0", "***")
    .slice(0, 500);
  return new ContenderError(
    code,
    { message: `can't ${doing} at ${where}: ${found}; ${hint}`, expected, found, hint },
    { cause: error },
  );
}

interface Kind {
  readonly code: "index-failed" | "index-refused" | "record-invalid";
  readonly expected: string;
  readonly hint: string;
}

function kindOf(said: Said, { role, host, tls, auth }: PostgresPlace): Kind {
  const { code = "", message } = said;
  const refused = (expected: string, hint: string): Kind => ({ code: "index-refused", expected, hint });
  const failed = (expected: string, hint: string): Kind => ({ code: "index-failed", expected, hint });
  if (code === "28P01" || code === "28000") {
    return refused(
      `role ${role} to be let in`,
      auth === "iam"
        ? `let the job's role connect as ${role} (rds-db:connect), grant rds_iam to ${role}, and check this machine's clock: a token lasts 15 minutes`
        : `set the password of ${role} (PGPASSWORD), and let pg_hba.conf take it from here over TLS`,
    );
  }
  if (code === "3D000")
    return refused("a database of that name", "create it, or name another one in CONTENDER_DATABASE");
  if (code === "42501")
    return refused(
      `a role with the right to do that`,
      `ask as another role than ${role}: \`contender reindex --migrate\` as the owner makes the grants`,
    );
  if (code === "42P01" || code === "42703" || code === "3F000") {
    return refused("the tables of this release", "`contender reindex --migrate` as the owner makes them");
  }
  if (code === "25006")
    return refused(
      "a server that takes writes",
      "name the writer's address in CONTENDER_DATABASE; this one is a replica or read only",
    );
  if (["53100", "53200", "58030"].includes(code) || /No space left|File too large/.test(message))
    return failed("room", "give the database more room; then `contender reindex` mends what is missing");
  if (code === "55P03")
    return failed("a lock in time", "somebody else holds it, perhaps a migration: try again when that has ended");
  if (code === "57014")
    return failed("an answer in time", "ask for less, or try again when the database has less to do");
  if (
    /^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_)/.test(code) ||
    /certificate|self-signed/i.test(message)
  ) {
    const file = tls?.rootCertificate ?? "the authorities that Node knows";
    return refused(
      `a certificate for ${host}, signed by ${file}`,
      "name the authority's file with sslrootcert (RDS: global-bundle.pem), and the host as the certificate does",
    );
  }
  if (/does not support SSL/i.test(message))
    return refused("a server with TLS", "turn TLS on (ssl = on, on RDS rds.force_ssl = 1)");
  if (code === "ENOTFOUND")
    return refused(
      "a host that can be found",
      "check CONTENDER_DATABASE's host; a private one is known inside its network alone",
    );
  return failed(
    "an answer",
    "look whether the database is up and can be reached from here; then try again: `contender reindex` mends what is missing",
  );
}
