import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";

/**
 * A client that asks once: what is tried again, and how often, is decided in one place (`patiently.ts`). Region, address and
 * credentials are the SDK's own affair.
 *
 * @param more where a test leads it
 */
export function s3Client(more: S3ClientConfig = {}): S3Client {
  const client = new S3Client({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 5_000 },
    // Bodies are checked by whoever reads them: the SDK's own stream does not tell that the one below it was cut.
    responseChecksumValidation: "WHEN_REQUIRED",
    ...more,
  });
  client.middlewareStack.add(
    (next, context) => (args) => {
      const { request } = args as { request?: { headers?: Record<string, string> } };
      if (request?.headers && READING.has(context.commandName ?? "")) {
        request.headers["x-amz-checksum-mode"] = "ENABLED";
      }
      return next(args);
    },
    { step: "build", name: "askForChecksum" },
  );
  return client;
}

const READING: ReadonlySet<string> = new Set(["GetObjectCommand", "HeadObjectCommand"]);
