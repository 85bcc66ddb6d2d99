// Runs where the issuer's name leads here: see roles.test.ts. Arguments: a folder with rendered.json in it, and the rows' file.
// Writes outcomes.json into the folder: what came of each row, in their order.
import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CreateBucketCommand, PutBucketVersioningCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { toolAt } from "../../house/need.ts";
import { CLAIMS } from "./claims.ts";
import { tried } from "./deed.ts";
import { askIam, assume, type Credentials } from "./iam.ts";
import { startIssuer } from "./issuer.ts";
import type { Rendered } from "./rendered.ts";
import { rowsIn } from "./row.ts";

const [folder = "", table = "", address = ""] = process.argv.slice(2);
const ROOT = { accessKeyId: "test-root-user", secretAccessKey: "a-secret-for-tests-1" };
const [IAM, S3] = ["http://127.0.0.1:7075", "http://127.0.0.1:7070"];
const rendered = JSON.parse(readFileSync(join(folder, "rendered.json"), "utf8")) as Rendered & {
  /** Keys that are there before anybody comes. */
  readonly standing: readonly string[];
};

// Whoever started this is gone: so is this, and with it all that it started (it is the first process of its own kind of tree).
process.stdin.on("end", () => process.exit(1)).resume();

const out = openSync(join(folder, "servers.log"), "a");
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  ROOT_ACCESS_KEY: ROOT.accessKeyId,
  ROOT_SECRET_KEY: ROOT.secretAccessKey,
};
const [iamDir, data, versions] = ["iam", "data", "versions"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
for (const made of [iamDir, data, versions]) mkdirSync(made);
const socket = join(folder, "iam.sock");
const start = (...args: string[]) => spawn(toolAt("versitygw"), args, { env, stdio: ["ignore", out, out] });
start("--health", "/healthz", "--port", "127.0.0.1:7075", "iam", "--dir", iamDir, "--private-ports", socket);
const issuer = await startIssuer(folder, rendered.issuer, address);
await up(IAM);
start(
  "--health",
  "/healthz",
  "--port",
  "127.0.0.1:7070",
  "--region",
  "us-east-1",
  "--iam-standalone-endpoint",
  socket,
  "posix",
  "--versioning-dir",
  versions,
  data,
);
await askIam(IAM, ROOT, {
  Action: "CreateOpenIDConnectProvider",
  Url: `https://${rendered.issuer}`,
  "ClientIDList.member.1": rendered.audience,
  "ThumbprintList.member.1": issuer.thumbprint,
});
for (const { name, trust, policy } of Object.values(rendered.roles)) {
  await askIam(IAM, ROOT, { Action: "CreateRole", RoleName: name, AssumeRolePolicyDocument: JSON.stringify(trust) });
  await askIam(IAM, ROOT, {
    Action: "PutRolePolicy",
    RoleName: name,
    PolicyName: "work",
    PolicyDocument: JSON.stringify(policy),
  });
}
await up(S3);
const client = (credentials: Credentials) =>
  new S3Client({ region: "us-east-1", endpoint: S3, forcePathStyle: true, credentials, maxAttempts: 1 });
const root = client(ROOT);
for (const Bucket of [rendered.bucket, "acme-ml"]) {
  await root.send(new CreateBucketCommand({ Bucket }));
  await root.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
}
for (const Key of rendered.standing)
  await root.send(new PutObjectCommand({ Bucket: rendered.bucket, Key, Body: "there" }));
for (const Key of ["tracks/a.csv", "salaries/a.csv"]) {
  await root.send(new PutObjectCommand({ Bucket: "acme-ml", Key, Body: "there" }));
}

const lent = new Map<string, Credentials | undefined>();
const outcomes: string[] = [];
for (const { who, role, does, key } of rowsIn(table)) {
  const { name, arn } = rendered.roles[role]!;
  const id = `${who} ${name}`;
  if (!lent.has(id)) lent.set(id, await assume(IAM, arn, issuer.token(CLAIMS[who]!)));
  const credentials = lent.get(id);
  if (does === "assume") outcomes.push(credentials ? "allowed" : "denied");
  else if (!credentials) outcomes.push("no role");
  else {
    const outcome = tried(does, { client: client(credentials), root, Bucket: rendered.bucket, Key: key });
    outcomes.push(await outcome.catch((error: unknown) => `${error}`));
  }
}
writeFileSync(join(folder, "outcomes.json"), JSON.stringify(outcomes));
process.exit(0);

async function up(endpoint: string): Promise<void> {
  for (let round = 0; round < 200; round++) {
    if (
      await fetch(`${endpoint}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(50);
  }
  throw new Error(`expected a server at ${endpoint}: ${readFileSync(join(folder, "servers.log"), "utf8")}`);
}
