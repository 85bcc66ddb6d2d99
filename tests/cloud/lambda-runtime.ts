import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { toolAt } from "../house/need.ts";

/** What an invocation came to: what the handler returned, or the error as the client of the runtime reports it. */
export interface Invoked {
  readonly answer?: unknown;
  readonly error?: { readonly errorType: string; readonly errorMessage: string; readonly trace?: readonly string[] };
}

/** One instance of a function: one invocation at a time, in order, as Lambda does it. */
export interface Instance {
  invoke(event: unknown): Promise<Invoked>;
  /** All that it wrote so far, to stdout and stderr. */
  output(): string;
  /** Milliseconds from its start until it asked for its first event: Lambda's init. */
  readonly init: Promise<number>;
  /** Its process, for whoever kills it. */
  readonly pid: number;
}

/** Whoever says when it is over: a test. */
export interface Ends {
  after(done: () => Promise<void>): void;
}

/** A function as Terraform describes it. */
export interface Described {
  /** The folder that Lambda would unpack the archive into. */
  readonly folder: string;
  /** `index.handler`. */
  readonly handler: string;
  readonly env: Readonly<Record<string, string>>;
  /** Default: Node 24, which is Lambda's. */
  readonly node?: string;
}

const LAMBDA = {
  AWS_LAMBDA_FUNCTION_NAME: "contender-indexer",
  AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "512",
  AWS_LAMBDA_LOG_GROUP_NAME: "/aws/lambda/contender-indexer",
  AWS_LAMBDA_LOG_STREAM_NAME: "test",
  AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
  TZ: ":UTC",
};

/**
 * Starts a function on AWS's own client of the runtime interface, against a small Runtime API of this suite's. Its environment is
 * the described one and no more of the machine's than a PATH.
 */
export async function lambdaRuntime(t: Ends, { folder, handler, env, node }: Described): Promise<Instance> {
  const waiting: { event: string; done: (invoked: Invoked) => void }[] = [];
  const running = new Map<string, (invoked: Invoked) => void>();
  let asking: ServerResponse | undefined;
  let told = "";
  let ready: (milliseconds: number) => void = () => {};
  const init = new Promise<number>((done) => {
    ready = done;
  });
  const begun = performance.now();

  const hand = () => {
    const next = asking && waiting.shift();
    if (!next || !asking) return;
    const id = `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`;
    running.set(id, next.done);
    // Its client takes an answer without a content type for a fault of the runtime.
    asking.writeHead(200, {
      "Content-Type": "application/json",
      "Lambda-Runtime-Aws-Request-Id": id,
      "Lambda-Runtime-Deadline-Ms": String(Date.now() + 60_000),
      "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-central-1:123456789012:function:contender-indexer",
      "Lambda-Runtime-Trace-Id": "Root=1-00000000-000000000000000000000000",
    });
    asking.end(next.event);
    asking = undefined;
  };
  let count = 0;

  const server = createServer(async (request, response) => {
    const [, id, what] = /^\/2018-06-01\/runtime\/(?:invocation\/)?(?:([^/]+)\/)?(\w+)$/.exec(request.url ?? "") ?? [];
    if (what === "next") {
      ready(performance.now() - begun);
      asking = response;
      return hand();
    }
    const body = JSON.parse((await textOf(request)) || "null");
    response.writeHead(202, { "Content-Type": "application/json" }).end("{}");
    const error = body as Invoked["error"];
    if (what === "response" && id) running.get(id)?.({ answer: body });
    else if (id === "init") fail(new Error(`the function did not start: ${error?.errorMessage}`));
    else if (id) running.get(id)?.({ error: error! });
    running.delete(id ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const api = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const child = spawn(node ?? toolAt("node24"), [toolAt("lambdaRic"), handler], {
    cwd: folder,
    env: {
      ...LAMBDA,
      PATH: process.env.PATH,
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: handler,
      AWS_LAMBDA_RUNTIME_API: api,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      told += text;
    });
  }
  let fail: (error: Error) => void = () => {};
  const broken = new Promise<never>((_, no) => {
    fail = no;
  });
  broken.catch(() => {});
  const exited = new Promise<void>((done) =>
    child.on("exit", (code, signal) => {
      fail(new Error(`the function's process ended (${signal ?? code}):\n${told.slice(-4000)}`));
      done();
    }),
  );
  t.after(async () => {
    child.kill("SIGKILL");
    await exited;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return {
    invoke: (event) => {
      const invoked = new Promise<Invoked>((done) => {
        waiting.push({ event: JSON.stringify(event), done });
        hand();
      });
      return Promise.race([invoked, broken]);
    },
    output: () => told,
    init: Promise.race([init, broken]),
    pid: child.pid!,
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
