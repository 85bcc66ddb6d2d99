import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Ends, Instance } from "./lambda-runtime.ts";

/**
 * Lambda's API in front of one function's instance, as far as it takes to invoke it: what the SDK asks over HTTP.
 *
 * @returns the address, for AWS_ENDPOINT_URL_LAMBDA
 */
export async function lambdaApi(t: Ends, name: string, instance: Instance): Promise<string> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const [, asked] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? "") ?? [];
    if (request.method !== "POST" || asked === undefined || decodeURIComponent(asked) !== name) {
      response.writeHead(404, { "Content-Type": "application/json", "x-amzn-ErrorType": "ResourceNotFoundException" });
      return response.end(JSON.stringify({ Type: "User", Message: `Function not found: ${asked}` }));
    }
    const { answer, error } = await instance.invoke(JSON.parse(Buffer.concat(parts).toString("utf8") || "null"));
    const headers = { "Content-Type": "application/json", "X-Amz-Executed-Version": "$LATEST" };
    response.writeHead(200, error ? { ...headers, "X-Amz-Function-Error": "Unhandled" } : headers);
    return response.end(JSON.stringify(error ?? answer));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  t.after(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
