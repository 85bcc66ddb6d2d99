import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator } from "emulate";
import { type BareRepository, bareRepository, gitRoutes } from "./github-git.ts";
import { pullRoutes } from "./github-pulls.ts";
import { type Asked, type Caller, type Fate, Refused, type Reply } from "./github-types.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers of the API, read by tests
type Json = any;

/**
 * A GitHub for tests: people, pull requests, comments and labels are the emulator's; git is a real bare repository; what the
 * emulator lacks (rights, statuses, merges, locks, moving heads, duplicates) stands in front of it.
 */
export interface GitHubServer {
  readonly url: string;
  readonly apiUrl: string;
  readonly repository: string;
  readonly git: BareRepository;
  /** Tokens: the job's (`github-actions[bot]`, all rights), a person's, an App's. */
  readonly tokens: { readonly job: string; readonly ada: string; readonly app: string };
  /** All that was asked, oldest first. */
  readonly asked: Asked[];
  /** Looks at each request before it is served; what it returns is answered instead. */
  before: ((asked: Asked) => Fate | undefined | Promise<Fate | undefined>) | undefined;
  /** Looks at each answer before it is sent, when all has happened; what it returns is sent instead. */
  after: ((asked: Asked, reply: Reply) => Fate | undefined | Promise<Fate | undefined>) | undefined;
  /** What the job's token may do; at first `contents`, `pull-requests` and `statuses`, all `: write`. */
  grant(...rights: string[]): void;
  /** The switch "Allow GitHub Actions to create and approve pull requests"; on at first. */
  mayCreatePulls: boolean;
  /** Asks the API as somebody; throws where the answer is not 2xx. */
  as(token: string, method: string, path: string, body?: unknown): Promise<Json>;
  /** Forgets all but git's objects: a repository without branches, pull requests and faults. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const OWNER = "acme";
const NAME = "models";
const IDS: Record<string, number> = { "github-actions[bot]": 41898282, "contender[bot]": 777, ada: 4242 };
const WRITE = new Set(["contents: write", "pull-requests: write", "statuses: write"]);

export async function startGitHub(): Promise<GitHubServer> {
  const folder = mkdtempSync(join(tmpdir(), "contender-github-"));
  const bare = join(folder, `${NAME}.git`);
  mkdirSync(bare);
  const git = bareRepository(bare);
  const logins = [...Object.keys(IDS), OWNER];
  const start = () =>
    createEmulator({
      service: "github",
      port: 0,
      seed: {
        tokens: Object.fromEntries(logins.map((login) => [`emulator-${login}`, { login, scopes: ["repo"] }])),
        github: { users: logins.map((login) => ({ login })), repos: [{ owner: OWNER, name: NAME }] },
      },
    });
  let emulator = await start();
  /** What it was asked since it was started: of one token it takes five thousand requests an hour, and no more. */
  let inner = 0;
  const callers = new Map<string, Caller>();
  const caller = (token: string, login: string, bot: boolean): void => {
    callers.set(token, { token, login, id: IDS[login]!, bot, rights: WRITE });
  };
  caller("job-token", "github-actions[bot]", true);
  caller("app-token", "contender[bot]", true);
  caller("ada-token", "ada", false);

  const askEmulator = (login: string, method: string, path: string, body?: unknown) => {
    inner++;
    return fetched(`${emulator.url}/repos/${OWNER}/${NAME}${path}`, method, `emulator-${login}`, body);
  };
  const asOwner = (method: string, path: string, body?: unknown) => askEmulator(OWNER, method, path, body);
  const fresh = async () => {
    for (const login of Object.keys(IDS)) {
      await asOwner("PUT", `/collaborators/${encodeURIComponent(login)}`, { permission: "push" });
    }
    return pullRoutes(
      git,
      async (...words) => (await asOwner(...words)).data,
      () => new Date().toISOString(),
    );
  };
  let pulls = await fresh();
  let pending: Promise<void> = Promise.resolve();
  const gitRoute = gitRoutes(git, (branch) => {
    pending = pulls.moved(branch);
  });

  async function serve(asked: Asked, search: string): Promise<Reply> {
    refuseWithoutRight(asked, server.mayCreatePulls);
    if (asked.path === "/user")
      return { status: 200, body: { id: asked.who.id, login: asked.who.login, type: "User" } };
    if (asked.path === "/graphql") return { status: 200, body: { data: { viewer: { login: asked.who.login } } } };
    const own = gitRoute(asked) ?? (await pulls.route(asked));
    await pending;
    if (own) return own;
    const { login } = asked.who;
    const { status, data, link } = await askEmulator(login, asked.method, `${asked.path}${search}`, asked.body);
    const body = await pulls.mend(numbered(data));
    return { status, body, ...(link ? { headers: { link } } : {}) };
  }

  const http = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search, searchParams } = new URL(request.url!, url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString("utf8");
    const token = (request.headers.authorization ?? "").replace(/^(token|bearer) /i, "");
    const who = callers.get(token);
    if (!who) return send(response, url, { status: 401, body: { message: "Bad credentials" } }, emulator.url);
    const path = decodeURIComponent(pathname).replace(`/repos/${OWNER}/${NAME}`, "");
    const body = text === "" ? undefined : JSON.parse(text);
    const asked: Asked = { method: request.method!, path, query: searchParams, body, who, number: server.asked.length };
    server.asked.push(asked);
    let fate: Fate | undefined = await server.before?.(asked);
    if (fate === undefined) {
      const reply = await serve(asked, search).catch(refusedOf);
      fate = (await server.after?.(asked, reply)) ?? reply;
    }
    return send(response, url, fate, emulator.url);
  }

  const server: GitHubServer = {
    url,
    apiUrl: url,
    repository: `${OWNER}/${NAME}`,
    git,
    tokens: { job: "job-token", ada: "ada-token", app: "app-token" },
    asked: [],
    before: undefined,
    after: undefined,
    mayCreatePulls: true,
    grant(...rights) {
      callers.set("job-token", { ...callers.get("job-token")!, rights: new Set(rights) });
    },
    async as(token, method, path, body) {
      const { status, data } = await fetched(`${url}/repos/${OWNER}/${NAME}${path}`, method, token, body);
      if (status >= 300) throw new Error(`${method} ${path}: expected 2xx, found ${status}: ${JSON.stringify(data)}`);
      return data;
    },
    async reset() {
      await pending;
      if (inner > 4000) {
        await emulator.close();
        emulator = await start();
        inner = 0;
      } else emulator.reset();
      const refs = git.run(["for-each-ref", "--format=delete %(refname)"]);
      if (refs !== "") git.run(["update-ref", "--stdin"], `${refs}\n`);
      pulls = await fresh();
      server.grant(...WRITE);
      Object.assign(server, { asked: [], before: undefined, after: undefined, mayCreatePulls: true });
    },
    async close() {
      http.closeAllConnections();
      await Promise.all([new Promise((done) => http.close(done)), emulator.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return server;
}

async function fetched(url: string, method: string, token: string, body?: unknown) {
  const response = await fetch(url, {
    method,
    headers: { authorization: `token ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const data: Json = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, data, link: response.headers.get("link") };
}

function refuseWithoutRight({ method, path, who }: Asked, mayCreatePulls: boolean): void {
  const no = new Refused(403, "Resource not accessible by integration");
  if (path === "/user" && who.bot) throw no;
  if (method === "GET" || path === "/graphql") return;
  const right = path.startsWith("/statuses/")
    ? "statuses"
    : /^\/(pulls|issues)\b/.test(path)
      ? "pull-requests"
      : "contents";
  if (!who.rights.has(`${right}: write`)) throw no;
  if (method === "POST" && path === "/pulls" && who.login === "github-actions[bot]" && !mayCreatePulls) {
    throw new Refused(403, "GitHub Actions is not permitted to create or approve pull requests.");
  }
}

function refusedOf(error: unknown): Reply {
  if (!(error instanceof Refused)) throw error;
  const { status, message, errors } = error;
  return { status, body: { message, ...(errors ? { errors } : {}) } };
}

/** People by the numbers that the tests know. */
function numbered(data: Json): Json {
  return JSON.parse(JSON.stringify(data ?? null), (_key, value) => {
    const id = value?.login === undefined ? undefined : IDS[value.login];
    return id === undefined ? value : { ...value, id, type: value.login.endsWith("[bot]") ? "Bot" : "User" };
  });
}

function send(response: ServerResponse, url: string, fate: Fate, inner: string): void {
  if (fate === "hang") return;
  if (fate === "drop") return void response.socket?.destroy();
  const { status, body, headers = {}, cut } = fate;
  const raw = typeof body === "string";
  const text = body === undefined || body === null ? "" : raw ? body : JSON.stringify(body).replaceAll(inner, url);
  const bytes = Buffer.from(status === 204 ? "" : text);
  const type = raw ? "text/html" : "application/json; charset=utf-8";
  response.writeHead(status, { "content-type": type, "content-length": String(bytes.length), ...headers });
  if (cut === undefined) return void response.end(bytes);
  response.write(bytes.subarray(0, cut), () => response.socket?.destroy());
}
