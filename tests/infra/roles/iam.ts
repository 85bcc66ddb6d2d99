import { createHash, createHmac } from "node:crypto";

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Asks IAM, signed (Signature Version 4) by its root user. @throws Error where it refuses */
export async function askIam(
  endpoint: string,
  root: Credentials,
  call: Readonly<Record<string, string>>,
): Promise<string> {
  const body = new URLSearchParams({ Version: "2010-05-08", ...call }).toString();
  const { host } = new URL(endpoint);
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const day = time.slice(0, 8);
  const scope = `${day}/us-east-1/iam/aws4_request`;
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const type = "application/x-www-form-urlencoded";
  const names = "content-type;host;x-amz-date";
  const request = `POST\n/\n\ncontent-type:${type}\nhost:${host}\nx-amz-date:${time}\n\n${names}\n${hash(body)}`;
  const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
  const key = ["us-east-1", "iam", "aws4_request"].reduce(hmac, hmac(`AWS4${root.secretAccessKey}`, day));
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash(request)}`).toString("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${root.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  const headers = { "content-type": type, "x-amz-date": time, authorization };
  const response = await fetch(endpoint, { method: "POST", headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${call.Action}: ${response.status} ${text}`);
  return text;
}

/** Takes a token to STS. @returns what it lent, or undefined where it refuses @throws Error where it answers otherwise */
export async function assume(endpoint: string, role: string, token: string): Promise<Credentials | undefined> {
  const response = await fetch(endpoint, {
    method: "POST",
    body: new URLSearchParams({
      Action: "AssumeRoleWithWebIdentity",
      Version: "2011-06-15",
      RoleArn: role,
      RoleSessionName: "contender",
      WebIdentityToken: token,
    }),
  });
  const text = await response.text();
  const part = (name: string) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)?.[1] ?? "";
  if (response.ok) {
    return {
      accessKeyId: part("AccessKeyId"),
      secretAccessKey: part("SecretAccessKey"),
      sessionToken: part("SessionToken"),
    };
  }
  if (["AccessDenied", "InvalidIdentityToken", "ExpiredTokenException"].includes(part("Code"))) return undefined;
  throw new Error(`STS: ${response.status} ${text}`);
}
