import { Agent, request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What goes wrong with one request. */
export type Fault =
  /** Answered so, and never passed on. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly code: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A page of somebody else's, with status 200, and never passed on. */
  | { readonly kind: "page"; readonly body: string }
  /** The connection ends before anything is passed on. */
  | { readonly kind: "drop" }
  /** Carried out, and the connection ends before the answer. */
  | { readonly kind: "lost" }
  /** The body comes by one byte a second. */
  | { readonly kind: "slow" }
  /** Carried out, and nothing is ever answered. */
  | { readonly kind: "silent" }
  /** Nothing comes after the headers. */
  | { readonly kind: "hang" }
  /** The connection ends in the middle of the body, or after so many bytes. */
  | { readonly kind: "cut"; readonly after?: number }
  /** One bit of the body is another one. */
  | { readonly kind: "flip" };

/** A line to a server that can be made bad. */
export interface BadLine {
  readonly url: string;
  /** What happens to the requests from now on. */
  strike(faults: (method: string, path: string, number: number) => Fault | undefined): void;
  /** `PUT /bucket/key`, of all requests since the last `strike`. */
  readonly asked: string[];
  /** Goes between carrying out and the lost answer. */
  between: () => Promise<void>;
  close(): Promise<void>;
}

/** Stands in front of a server; without faults it passes everything on as it is (signatures name the host that was asked). */
export async function s3Proxy(port: number): Promise<BadLine> {
  let faults: Parameters<BadLine["strike"]>[0] = () => undefined;
  const asked: string[] = [];
  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    const { method = "", url = "" } = request;
    const fault = faults(method, url, asked.push(`${method} ${url}`));
    serve(request, response, fault).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse, fault: Fault | undefined): Promise<void> {
    const body = await whole(request);
    if (fault?.kind === "drop") return void request.socket.destroy();
    if (fault?.kind === "status") {
      response.writeHead(fault.status, { "content-type": "application/xml", ...fault.headers });
      response.end(`<?xml version="1.0"?><Error><Code>${fault.code}</Code><Message>struck</Message></Error>`);
      return;
    }
    if (fault?.kind === "page") return void response.writeHead(200, { "content-type": "text/html" }).end(fault.body);
    const answer = await new Promise<IncomingMessage>((done, fail) => {
      const { method, url: path, headers } = request;
      ask({ host: "127.0.0.1", port, method, path, headers, agent }, done).once("error", fail).end(body);
    });
    const bytes = await whole(answer);
    if (fault?.kind === "lost") {
      await proxy.between();
      return void request.socket.destroy();
    }
    if (fault?.kind === "silent") return;
    const { connection: _, "keep-alive": __, ...headers } = answer.headers;
    response.writeHead(answer.statusCode!, headers);
    if (fault?.kind === "flip" && bytes.length > 0) bytes[bytes.length >> 1]! ^= 1;
    if (fault?.kind === "hang") return void response.flushHeaders();
    if (fault?.kind === "cut" && (fault.after ?? 0) < bytes.length) {
      response.write(bytes.subarray(0, fault.after ?? bytes.length >> 1), () => request.socket.destroy());
      return;
    }
    if (fault?.kind === "slow") {
      for (const byte of bytes) {
        if (response.destroyed) return;
        response.write(Uint8Array.of(byte));
        await sleep(1000, undefined, { ref: false });
      }
    }
    response.end(fault?.kind === "slow" ? undefined : bytes);
  }

  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const proxy: BadLine = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    strike(next) {
      faults = next;
      asked.length = 0;
    },
    asked,
    between: async () => {},
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return proxy;
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
