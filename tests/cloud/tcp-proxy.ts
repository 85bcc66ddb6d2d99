import { connect, createServer, type Socket } from "node:net";

/** What stands between a client and a server, and may lose what they say. */
export interface TcpProxy {
  readonly port: number;
  /**
   * At the next time that a client says these bytes: `before`, the server never hears them; `after`, it does, and the client does not
   * hear its answer. Either way the connection is cut. Resolves when that has happened.
   */
  cutAt(words: string, when: "before" | "after"): Promise<void>;
  /** From now on nothing goes through and nothing is refused. */
  hang(): void;
  close(): Promise<void>;
}

/** A proxy in front of a port of this machine. */
export async function tcpProxy(to: number): Promise<TcpProxy> {
  let cut: { words: string; when: "before" | "after"; done: () => void } | undefined;
  let hanging = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(to, "127.0.0.1");
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    let deaf: (() => void) | undefined;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", end);
      socket.on("close", end);
    }
    client.on("data", (said) => {
      if (hanging) return;
      const mine = cut && said.includes(cut.words) ? cut : undefined;
      if (mine) cut = undefined;
      if (mine?.when === "before") {
        end();
        mine.done();
        return;
      }
      if (mine) deaf = mine.done;
      upstream.write(said);
    });
    upstream.on("data", (said) => {
      if (hanging) return;
      if (!deaf) return client.write(said);
      end();
      deaf();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    cutAt: (words, when) =>
      new Promise((done) => {
        cut = { words, when, done };
      }),
    hang() {
      hanging = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
