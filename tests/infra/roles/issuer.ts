import { createHash, createSign, generateKeyPairSync, type KeyObject, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { makeCertificates } from "../../cloud/certificates.ts";
import { type Claims, REPOSITORY_ID } from "./claims.ts";

/** GitHub's place, taken by an issuer of the test's own: it signs whatever it is told to. */
export interface Issuer {
  /** SHA-1 of the authority that its certificate hangs on. */
  readonly thumbprint: string;
  token(claims: Claims): string;
}

/** Serves the keys over TLS on port 443 of an address. @param host the issuer's name, which has to lead to that address */
export async function startIssuer(folder: string, host: string, address: string): Promise<Issuer> {
  const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const others = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const { ca, certificate, key } = makeCertificates(folder, [host]);
  const answers: Record<string, object> = {
    "/.well-known/openid-configuration": {
      issuer: `https://${host}`,
      jwks_uri: `https://${host}/.well-known/jwks`,
      id_token_signing_alg_values_supported: ["RS256"],
      response_types_supported: ["id_token"],
      subject_types_supported: ["public"],
    },
    "/.well-known/jwks": {
      keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }],
    },
  };
  const chain = readFileSync(certificate, "utf8") + readFileSync(ca, "utf8");
  const server = createServer({ cert: chain, key: readFileSync(key) }, (request, response) => {
    const answer = answers[request.url ?? ""];
    response.writeHead(answer ? 200 : 404, { "content-type": "application/json" }).end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((done) => server.listen(443, address, done));
  return {
    thumbprint: createHash("sha1")
      .update(new X509Certificate(readFileSync(ca)).raw)
      .digest("hex"),
    token: (claims) => signed(claims, host, claims.spoiled === "key" ? others.privateKey : own.privateKey),
  };
}

function signed(job: Claims, host: string, key: KeyObject): string {
  const { sub, ref, aud, repository_id, spoiled } = { aud: "sts.amazonaws.com", repository_id: REPOSITORY_ID, ...job };
  const now = Math.floor(Date.now() / 1000) - (spoiled === "expired" ? 7200 : 0);
  const said = { iss: `https://${host}`, sub, aud, ref, repository_id };
  const claims = { ...said, iat: now, nbf: now, exp: now + 300, jti: `${Math.random()}` };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "RS256", typ: "JWT", kid: "1" })}.${part(claims)}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key).toString("base64url")}`;
}
