import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { test } from "node:test";
import { parse } from "yaml";
import { type Clone, cloneAt, ENVIRONMENT } from "../adapters/clone.ts";
import { httpServer } from "../adapters/http-server.ts";
import { scratch } from "../adapters/scratch.ts";
import { forgeWithSquash } from "../adapters/squashed.ts";
import { consumerWorkflows } from "./repositories.ts";

const TOKEN = "job-token";

/** The script of a step of dispatch's job `reproduce`. */
function scriptOf(name: string): string {
  const { text } = consumerWorkflows().find((workflow) => workflow.name === "dispatch")!;
  const { jobs } = parse(text) as { jobs: Record<string, { steps: { name: string; run?: string }[] }> };
  return jobs.reproduce!.steps.find((step) => step.name === name)!.run!;
}

/** Git's own server, which lets nobody in but a job. */
function served(forge: Clone, request: IncomingMessage, response: ServerResponse): void {
  const job = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");
  if (request.headers.authorization !== `Basic ${job}`) {
    response.writeHead(401, { "www-authenticate": 'Basic realm="forge"' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url!, "http://forge.test");
  const env = {
    ...ENVIRONMENT,
    GIT_PROJECT_ROOT: forge.folder,
    GIT_HTTP_EXPORT_ALL: "1",
    GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    REQUEST_METHOD: request.method!,
    PATH_INFO: pathname,
    QUERY_STRING: search.slice(1),
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    ...(request.headers["content-encoding"] ? { HTTP_CONTENT_ENCODING: request.headers["content-encoding"] } : {}),
  };
  const cgi = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "inherit"] });
  request.pipe(cgi.stdin);
  const parts: Buffer[] = [];
  cgi.stdout.on("data", (part: Buffer) => parts.push(part));
  cgi.on("close", () => {
    const all = Buffer.concat(parts);
    const end = all.indexOf("\r\n\r\n");
    const headers = all.subarray(0, end).toString("latin1").split("\r\n");
    for (const header of headers) response.appendHeader(...(header.split(": ", 2) as [string, string]));
    response.end(all.subarray(end + 4));
  });
}

/** Runs a script as a runner does; what it printed. */
async function bash(cwd: string, script: string, env: NodeJS.ProcessEnv): Promise<{ code: number; said: string }> {
  const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
  const child = spawn("bash", args, { cwd, env: { ...ENVIRONMENT, GIT_TERMINAL_PROMPT: "0", ...env } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  return new Promise((done) => child.on("close", (code) => done({ code: code ?? -1, said })));
}

test("reproduce after a squash: the job fetches the commit that no branch has, with its own token, and keeps none", async (t) => {
  const { forge, lost } = forgeWithSquash(t);
  const { url, asked } = await httpServer(t, (_, request, response) => served(forge, request, response));
  const clone = cloneAt(scratch(t));
  clone.run("clone", "--quiet", `file://${forge.folder}`, ".");
  clone.run("remote", "set-url", "origin", `${url}/.git`);
  const script = scriptOf("Fetch a commit that no branch has any more");
  const call = (at: string, token = TOKEN) => bash(clone.folder, script, { AT: at, GITHUB_TOKEN: token });

  for (const at of ["HEAD", "main", lost.slice(0, 12), `${lost}; touch pwned`, clone.run("rev-parse", "HEAD")])
    assert.equal((await call(at)).code, 0, at);
  assert.deepEqual(asked, [], "nobody is asked for what is there, or is no commit's whole name");
  const refused = await call(lost, "another");
  assert.deepEqual(
    [refused.code, refused.said.includes(`The forge gives no commit ${lost}.`)],
    [0, true],
    refused.said,
  );
  const done = await call(lost);
  assert.equal(done.code, 0, done.said);
  assert.ok(!done.said.includes(TOKEN));
  assert.equal(clone.run("rev-parse", "--verify", `${lost}^{commit}`), lost);
  assert.doesNotMatch(clone.run("config", "--local", "--list"), /token|credential|authorization/i);
  assert.equal(clone.run("status", "--porcelain"), "");
});
