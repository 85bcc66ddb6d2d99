import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { plainUser, supervised } from "../forge/supervised.ts";
import { toolAt } from "../house/need.ts";
import { makeCertificates } from "./certificates.ts";
import { freePort } from "./free-port.ts";

/** A real PostgreSQL of its own for one suite: TLS only, passwords by SCRAM, on a free port. */
export interface Postgres {
  readonly port: number;
  /** The certificate authority's PEM file. */
  readonly ca: string;
  /** A superuser, and everybody's password. */
  readonly boss: string;
  readonly password: string;
  /** A fresh, empty database. @returns its name */
  database(): Promise<string>;
  /** As CONTENDER_DATABASE takes it. @param more further parameters, or others' values */
  url(database: string, role?: string, more?: Record<string, string>): string;
  /** Carries out SQL as the superuser. */
  sql(database: string, text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Kills the server, with all its backends, and waits until nobody answers. `up` starts it again. */
  kill(): Promise<void>;
  up(): Promise<void>;
  /** What it printed so far. */
  log(): string;
  close(): Promise<void>;
}

const BOSS = "boss";
const PASSWORD = "a-password-for-tests-1";

/** How a server is other than usual. */
export interface PostgresSettings {
  /** Lets connections without TLS in too, for a proxy that reads what is said. */
  readonly plain?: boolean;
  /** Most KiB that a file can have: the disk is full beyond. */
  readonly room?: number;
}

/** Starts one: about two seconds. It ends with the test, however the test ends. */
export async function startPostgres({ plain = false, room }: PostgresSettings = {}): Promise<Postgres> {
  const programs = toolAt("postgres");
  const owner = plainUser();
  const folder = mkdtempSync(join(tmpdir(), "contender-postgres-"));
  chmodSync(folder, 0o755);
  const made = makeCertificates(folder);
  const port = await freePort();
  const data = join(folder, "data");
  const log = join(folder, "server.log");
  chmodSync(made.key, 0o600);
  writeFileSync(join(folder, "password"), `${PASSWORD}\n`);
  writeFileSync(log, "");
  mkdirSync(data);
  if (process.getuid?.() === 0) spawnSync("chown", ["-R", `${owner.uid}:${owner.gid}`, folder]);
  const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: "C", TZ: "UTC" };
  // biome-ignore format: one flag a word
  const initialised = spawnSync(join(programs, "initdb"), ["-D", data, "-U", BOSS, "-A", "scram-sha-256", "--pwfile", join(folder, "password"), "-E", "UTF8", "--locale", "C", "--no-sync", "--wal-segsize", "1"], { cwd: folder, env, encoding: "utf8", uid: owner.uid, gid: owner.gid });
  if (initialised.status !== 0) throw new Error(`initdb: ${initialised.stdout}${initialised.stderr}`);
  writeFileSync(join(data, "pg_hba.conf"), `${plain ? "host" : "hostssl"} all all 127.0.0.1/32 scram-sha-256\n`);
  writeFileSync(join(data, "postgresql.conf"), configuration(port, made.certificate, made.key).join("\n"));
  const down = join(folder, "down");
  const limit = room === undefined ? "" : `ulimit -f ${room}; `;
  const serve = `${limit}while :; do if [ -e ${down} ]; then sleep 0.05; else ${join(programs, "postgres")} -D ${data}; sleep 0.05; fi; done`;
  const server = supervised(folder, ["bash", "-c", serve], log, env, owner);

  const sql: Postgres["sql"] = async (database, text, values) => {
    const client = new pg.Client({
      host: "localhost",
      port,
      user: BOSS,
      password: PASSWORD,
      database,
      ssl: { ca: readFileSync(made.ca, "utf8") },
    });
    client.on("error", () => undefined);
    await client.connect();
    try {
      return (await client.query(text, values)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  };
  const answers = async () => (await sql("postgres", "select 1").catch(() => [])).length === 1;
  const until = async (wanted: boolean) => {
    for (let round = 0; round < 300; round++) {
      if ((await answers()) === wanted) return;
      await sleep(50);
    }
    throw new Error(`expected a server that ${wanted ? "answers" : "is gone"}: ${readFileSync(log, "utf8")}`);
  };
  const postmaster = () => {
    const file = join(data, "postmaster.pid");
    return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
  };
  let databases = 0;
  const started: Postgres = {
    port,
    ca: made.ca,
    boss: BOSS,
    password: PASSWORD,
    sql,
    async database() {
      const name = `test_${process.pid}_${++databases}`;
      await sql("postgres", `create database ${name}`);
      return name;
    },
    url(database, role = BOSS, more = {}) {
      const parameters = new URLSearchParams({ sslmode: "verify-full", sslrootcert: made.ca, ...more });
      return `postgres://${role}:${PASSWORD}@localhost:${port}/${database}?${parameters}`;
    },
    async kill() {
      writeFileSync(down, "");
      const pid = postmaster();
      // A backend outlives its postmaster by a moment, and could still answer.
      const backends = spawnSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
        .stdout.split("\n")
        .map(Number);
      for (const one of [pid, ...backends]) strike(one, "SIGKILL");
      await until(false);
    },
    async up() {
      rmSync(down, { force: true });
      await until(true);
    },
    log: () => readFileSync(log, "utf8"),
    async close() {
      writeFileSync(down, "");
      strike(postmaster(), "SIGQUIT");
      await server.close();
    },
  };
  try {
    await until(true);
    return started;
  } catch (cause) {
    await started.close();
    throw cause;
  }
}

/** What is committed outlives the server, and need not outlive the machine: no fsync. */
const configuration = (port: number, certificate: string, key: string) => [
  "listen_addresses = '127.0.0.1'",
  `port = ${port}`,
  "unix_socket_directories = ''",
  "max_connections = 40",
  "shared_buffers = 64MB",
  "fsync = off",
  "full_page_writes = off",
  "timezone = 'UTC'",
  "ssl = on",
  `ssl_cert_file = '${certificate}'`,
  `ssl_key_file = '${key}'`,
  "log_min_messages = warning",
  "min_wal_size = 2MB",
  "max_wal_size = 64MB",
];

/** Sends a signal to a process that may have gone: a killed server leaves its number behind. */
function strike(pid: number, signal: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
