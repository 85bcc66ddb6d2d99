import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { ContenderError } from "../../errors.ts";
import { answerOf } from "../../history/reply.ts";
import type { Answer, Index, IndexState, Question } from "../../ports/index.ts";

/** Longest that one call may take, in milliseconds: a Lambda's own most. */
const LONGEST = 900_000;

/**
 * The index behind the indexer's Lambda, for whoever has no way to the database itself. It is asked, and told to migrate; rows are
 * written by the bucket's notifications alone.
 *
 * @param name the function's name or ARN; region, credentials and endpoint are the SDK's own
 * @throws ContenderError from its methods: what the indexer threw; `index-failed`, `index-refused`
 */
export function lambdaIndex(name: string): Index {
  const client = new LambdaClient({ maxAttempts: 3 });
  const where = `the Lambda ${name}`;

  async function invoke(event: object): Promise<unknown> {
    const command = new InvokeCommand({ FunctionName: name, Payload: Buffer.from(JSON.stringify(event)) });
    const result = await client.send(command, { abortSignal: AbortSignal.timeout(LONGEST) }).catch((cause: unknown) => {
      throw failure(cause, where);
    });
    const text = Buffer.from(result.Payload ?? []).toString("utf8");
    if (result.FunctionError !== undefined) throw broken(where, text);
    return answerOf(parsed(text), where);
  }

  const elsewhere = async (): Promise<never> => {
    throw notHere(where);
  };
  return {
    fedBy: "notifications",
    migrate: async () => (await invoke({ contender: "migrate" })) as { from: number; to: number },
    apply: elsewhere,
    forget: elsewhere,
    survey: elsewhere,
    rows: () => ({ [Symbol.asyncIterator]: () => ({ next: elsewhere }) }),
    ask: async <Q extends Question>(question: Q) => (await invoke({ contender: "ask", question })) as Answer<Q>,
    state: async () => (await invoke({ contender: "state" })) as IndexState,
    close: async () => client.destroy(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text.slice(0, 200); // told as what it is: no reply
  }
}

function broken(where: string, text: string): ContenderError {
  const hint = "its log says more (CloudWatch)";
  const message = `${where} broke down: ${text.slice(0, 500)}; ${hint}`;
  return new ContenderError("index-failed", { message, expected: "an answer", found: text.slice(0, 500), hint });
}

function notHere(where: string): ContenderError {
  const hint =
    'invoke it with {"contender":"reindex"} or {"contender":"check"}, or name the database itself where it can be reached';
  return new ContenderError("index-refused", {
    message: `${where} stands before the database: rows are written by the bucket's notifications, not from here; ${hint}`,
    expected: "postgres://…",
    found: "lambda:…",
    hint,
  });
}

const REFUSALS =
  /^(AccessDenied|UnrecognizedClient|InvalidSignature|ExpiredToken|ResourceNotFound|CredentialsProvider|InvalidParameter)/;

function failure(cause: unknown, where: string): ContenderError {
  const { name, message } = cause as Error;
  const refused = REFUSALS.test(name) || /region is missing/i.test(message);
  const hint = refused
    ? "let the job's role invoke it (lambda:InvokeFunction), and set AWS_REGION"
    : "try again; its state stands in the console";
  return new ContenderError(
    refused ? "index-refused" : "index-failed",
    { message: `can't ask ${where}: ${message}; ${hint}`, expected: "an answer", found: name, hint },
    { cause },
  );
}
