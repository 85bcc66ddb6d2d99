import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where CML finds the API of a forge as it would find that of a GitHub of one's own: `https://<host>/api/v3`. */
export interface CmlFront {
  readonly url: string;
  /** File of the certificate that the front shows. */
  readonly authority: string;
  close(): void;
}

/** Hands `/api/v3` on to a Gitea's `/api/v1`, over TLS, which CML insists on. @param gitea its address */
export async function cmlFront(gitea: string): Promise<CmlFront> {
  const folder = mkdtempSync(join(tmpdir(), "contender-front-"));
  const [key, authority] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const named = [
    "-subj",
    "/CN=localhost",
    "-addext",
    "subjectAltName=DNS:localhost",
    "-keyout",
    key,
    "-out",
    authority,
  ];
  const made = spawnSync("openssl", [...words, ...named], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  const server = createServer({ key: readFileSync(key), cert: readFileSync(authority) }, (asked, answer) => {
    const path = (asked.url ?? "").replace(/^\/api\/v3/, "/api/v1");
    const { method, headers } = asked;
    const onward = request(new URL(path, gitea), { method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    authority,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
