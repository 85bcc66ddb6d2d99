import { ContenderError } from "../../errors.ts";

/** Where the index is, as CONTENDER_DATABASE names it. */
export type Database =
  | { readonly kind: "lambda"; readonly name: string }
  | {
      readonly kind: "postgres";
      readonly host: string;
      readonly port: number;
      readonly database: string;
      readonly role: string;
      /** `iam`: a token that the SDK signs stands in for the password. */
      readonly auth: "password" | "iam";
      readonly password: string | undefined;
      /** Undefined: no TLS, on this machine alone. */
      readonly tls: { readonly rootCertificate: string | undefined } | undefined;
    };

export type PostgresPlace = Extract<Database, { kind: "postgres" }>;

const PARAMETERS = ["sslmode", "sslrootcert", "auth"];
const OWN = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Reads CONTENDER_DATABASE: `postgres://role@host:5432/database?sslrootcert=…&auth=iam`, or `lambda:<function>`. The certificate is
 * always verified with the host's name (`sslmode=verify-full`, and the default); `sslmode=disable` goes on this machine alone.
 *
 * @param fallback a password that stands elsewhere: PGPASSWORD
 * @throws ContenderError `environment-invalid`; its messages hold no password
 */
export function parseDatabase(text: string, fallback?: string): Database {
  const name = /^lambda:([A-Za-z0-9:_$-]{1,170})$/.exec(text)?.[1];
  if (name !== undefined) return { kind: "lambda", name };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["postgres:", "postgresql:"].includes(url.protocol))
    throw off("it is no such address", FORM, "something else");
  const part = (encoded: string, what: string) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      throw off(`its ${what} is badly encoded`, `percent-encoded UTF-8`, "a stray %");
    }
  };
  const [role, database] = [part(url.username, "role"), part(url.pathname.slice(1), "database")];
  if (url.hostname === "") throw off("it names no host", "a host", "nothing");
  if (role === "") throw off("it names no role", "postgres://<role>@…", "nothing");
  if (database === "" || database.includes("/"))
    throw off("it names no database", "…/<database>", JSON.stringify(database));
  for (const given of url.searchParams.keys()) {
    if (!PARAMETERS.includes(given))
      throw off(`it has a parameter ${JSON.stringify(given)}`, PARAMETERS.join(", "), given);
  }
  const auth = url.searchParams.get("auth") ?? "password";
  if (auth !== "password" && auth !== "iam") throw off("its auth is unknown", "iam, or nothing", JSON.stringify(auth));
  const password = url.password === "" ? fallback : part(url.password, "password");
  const tls = tlsOf(url);
  if (auth === "iam" && !tls) throw off("a token goes over TLS only", "sslmode=verify-full", "sslmode=disable");
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = url.port === "" ? 5432 : Number(url.port);
  return { kind: "postgres", host, port, database, role, auth, password: auth === "iam" ? undefined : password, tls };
}

function tlsOf({ hostname, searchParams }: URL): PostgresPlace["tls"] {
  const mode = searchParams.get("sslmode") ?? "verify-full";
  if (mode === "verify-full") return { rootCertificate: searchParams.get("sslrootcert") ?? undefined };
  if (mode !== "disable") throw off("another sslmode can be deceived", "verify-full", JSON.stringify(mode));
  if (OWN.has(hostname)) return undefined;
  throw off("without TLS it may be on this machine alone", "sslmode=verify-full", `sslmode=disable for ${hostname}`);
}

/** How messages name it: without password and parameters. @example "postgres://reader@db.internal:5432/contender" */
export function placeName({ role, host, port, database }: PostgresPlace): string {
  return `postgres://${role}@${host.includes(":") ? `[${host}]` : host}:${port}/${database}`;
}

const FORM = "postgres://role@host:5432/database?sslmode=verify-full&sslrootcert=<file>, or lambda:<function>";

function off(why: string, expected: string, found: string): ContenderError {
  return new ContenderError("environment-invalid", {
    message: `CONTENDER_DATABASE can't be used: ${why}`,
    expected,
    found,
    hint: `its form: ${FORM}`,
  });
}
