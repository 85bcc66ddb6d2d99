import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { after, before, test } from "node:test";
import { begun } from "../forge/faults-begin.ts";
import { FLOWS, type Stand } from "../forge/faults-flows.ts";
import { type Stage, startStage } from "../forge/faults-stage.ts";
import { step } from "./runner.ts";

let stage: Stage;
let stand: Stand;
let proxy: Server;
/** Where tunnels were asked to. */
const tunnels: string[] = [];

/** Names that the proxy alone can find lie on this machine. */
before(async () => {
  stage = await startStage({ evidence: false });
  stand = { stage, server: await stage.forge() };
  proxy = createServer().on("connect", ({ url }, client, head) => {
    tunnels.push(url!);
    const forge = connect(Number(url!.split(":")[1]), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      forge.write(head);
      forge.pipe(client).pipe(forge);
    });
    for (const end of [client, forge]) end.on("error", () => undefined);
  });
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
});
after(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await stage.close();
});

async function reportVia(env: Record<string, string>) {
  const flow = FLOWS["comment, new"];
  await begun(stand, flow);
  tunnels.length = 0;
  const job = flow.step(stand);
  const forge = new URL(stand.server.apiUrl);
  const known = { GITHUB_API_URL: `http://forge.test:${forge.port}` };
  return step(stage.built, { ...job, env: { ...job.env, ...known, ...env } });
}

test("a forge that only a proxy reaches is reached by it", async () => {
  const { port } = proxy.address() as AddressInfo;
  const { exit, log } = await reportVia({ http_proxy: `http://127.0.0.1:${port}` });
  assert.equal(exit, 0, log);
  assert.equal(new Set(tunnels).size, 1, tunnels.join());
  assert.match(tunnels[0]!, /^forge\.test:\d+$/);
  const comments = await stand.server.as(stand.server.tokens.ada, "GET", "/issues/1/comments");
  assert.equal(comments.length, 1);
});

test("no proxy is asked for a forge on this machine", async () => {
  const { port } = proxy.address() as AddressInfo;
  const { exit, log } = await reportVia({
    http_proxy: `http://127.0.0.1:${port}`,
    GITHUB_API_URL: stand.server.apiUrl,
  });
  assert.equal(exit, 0, log);
  assert.deepEqual(tunnels, []);
});
