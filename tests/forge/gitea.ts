import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { toolAt } from "../house/need.ts";
import { plainUser, supervised } from "./supervised.ts";

/** A real forge of its own for one suite: Gitea on a free port, its data in a fresh folder. */
export interface Gitea {
  /** Without a slash at its end. */
  readonly url: string;
  readonly apiUrl: string;
  /** An administrator, with a token that may do all. */
  readonly user: string;
  readonly token: string;
  /** What it printed so far. */
  log(): string;
  /** Ends it, and removes its folder. */
  close(): Promise<void>;
}

const USER = "boss";
const PASSWORD = "a-password-for-tests-1";

/** Starts one: about three seconds. It ends with the test, however the test ends. */
export async function startGitea(): Promise<Gitea> {
  const tools = { binary: toolAt("gitea"), static: toolAt("giteaStatic") };
  const owner = plainUser();
  const folder = mkdtempSync(join(tmpdir(), "contender-gitea-"));
  const log = join(folder, "gitea.log");
  // The cache can lie in a home that the plain user may not enter.
  const binary = join(folder, "gitea");
  cpSync(tools.binary, binary);
  cpSync(tools.static, join(folder, "static"), { recursive: true });
  for (const name of ["repos", "home"]) mkdirSync(join(folder, name));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = join(folder, "app.ini");
  writeFileSync(settings, appIni(folder, port, owner.name));
  if (process.getuid?.() === 0) spawnSync("chown", ["-R", `${owner.uid}:${owner.gid}`, folder]);
  const env = { PATH: process.env.PATH, HOME: join(folder, "home"), USER: owner.name, GITEA_WORK_DIR: folder };
  const server = supervised(folder, [binary, "web", "-c", settings], log, env, owner);
  const said = () => readFileSync(log, "utf8");
  try {
    await answers(`${url}/api/v1/version`, () => (server.ended() ? said() : undefined));
    const made = spawnSync(
      binary,
      // biome-ignore format: one flag a word
      ["admin", "user", "create", "--admin", "--username", USER, "--password", PASSWORD, "--email", "boss@example.test", "--must-change-password=false", "-c", settings],
      { cwd: folder, env, encoding: "utf8", uid: owner.uid, gid: owner.gid },
    );
    if (made.status !== 0) throw new Error(`expected a first user, found: ${made.stdout}${made.stderr}`);
    const token = await newToken(url, USER);
    return { url, apiUrl: `${url}/api/v1`, user: USER, token, log: said, close: server.close };
  } catch (cause) {
    await server.close();
    throw cause;
  }
}

/** A user beside the first one, with a token of their own. */
export async function addUser(gitea: Gitea, name: string): Promise<{ readonly name: string; readonly token: string }> {
  await ask(gitea, "POST", "/admin/users", {
    username: name,
    email: `${name}@example.test`,
    password: PASSWORD,
    must_change_password: false,
  });
  return { name, token: await newToken(gitea.url, name) };
}

/**
 * One call of the API, as the administrator or with another token.
 *
 * @throws where the answer is not 2xx: asks are the test's own, a refusal is looked at with `fetch`
 */
// biome-ignore lint/suspicious/noExplicitAny: the forge's answers, read by tests
export async function ask(gitea: Gitea, method: string, path: string, body?: unknown, token?: string): Promise<any> {
  const response = await fetch(`${gitea.apiUrl}${path}`, {
    method,
    headers: { authorization: `token ${token ?? gitea.token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: expected 2xx, found ${response.status}: ${text}`);
  return response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;
}

async function newToken(url: string, name: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/users/${name}/tokens`, {
    method: "POST",
    headers: {
      authorization: `Basic ${Buffer.from(`${name}:${PASSWORD}`).toString("base64")}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ name: "tests", scopes: ["all"] }),
  });
  if (!response.ok) throw new Error(`expected a token, found ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { sha1: string }).sha1;
}

/** Waits until an address answers 2xx: a minute at most. */
async function answers(url: string, ended: () => string | undefined): Promise<void> {
  for (let round = 0; round < 600; round++) {
    const why = ended();
    if (why !== undefined) throw new Error(`expected a server at ${url}, it ended: ${why}`);
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await sleep(100);
  }
  throw new Error(`expected an answer from ${url} within a minute, found none`);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const appIni = (folder: string, port: number, user: string) => `RUN_MODE = prod
RUN_USER = ${user}
WORK_PATH = ${folder}
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = http://127.0.0.1:${port}/
STATIC_ROOT_PATH = ${join(folder, "static")}
OFFLINE_MODE = true
DISABLE_SSH = true
LFS_START_SERVER = false
[database]
DB_TYPE = sqlite3
PATH = ${join(folder, "gitea.db")}
SQLITE_TIMEOUT = 20000
SQLITE_JOURNAL_MODE = WAL
[security]
INSTALL_LOCK = true
SECRET_KEY = for-tests-only
[service]
DISABLE_REGISTRATION = true
[repository]
ROOT = ${join(folder, "repos")}
DEFAULT_BRANCH = main
[indexer]
ISSUE_INDEXER_TYPE = db
REPO_INDEXER_ENABLED = false
[queue]
TYPE = channel
[cache]
ADAPTER = memory
[session]
PROVIDER = memory
[log]
LEVEL = ${process.env.CONTENDER_GITEA_LEVEL ?? "Warn"}
[actions]
ENABLED = true
DEFAULT_ACTIONS_URL = self
`;
