import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  CreateBucketCommand,
  ListBucketsCommand,
  PutBucketVersioningCommand,
  S3Client,
  type S3ClientConfig,
} from "@aws-sdk/client-s3";
import { supervised } from "../forge/supervised.ts";
import { toolAt } from "../house/need.ts";
import { freePort } from "./free-port.ts";

/** A real S3 server of its own for one suite, with conditional writes, checksums and versions. */
export interface Versitygw {
  readonly port: number;
  /** `http://127.0.0.1:…`. */
  readonly endpoint: string;
  readonly region: string;
  /** What the SDK reads of the environment to come here as the root user. */
  readonly env: Readonly<Record<string, string>>;
  /** A fresh bucket. @returns its name */
  bucket(kind?: "versioned"): Promise<string>;
  /** How a client of the root user comes here. @param at another address that leads here, as a proxy's */
  settings(at?: string): S3ClientConfig;
  /** A client of the root user, for what a test arranges. */
  client(): S3Client;
  /** What it printed so far. */
  log(): string;
  close(): Promise<void>;
}

const REGION = "us-east-1";
const ROOT = { accessKeyId: "test-root-user", secretAccessKey: "a-secret-for-tests-1" };

/** Starts one, in well under a second. It ends with the test, however the test ends. @param flags more of the server's own */
export async function startVersitygw(flags: readonly string[] = []): Promise<Versitygw> {
  const folder = mkdtempSync(join(tmpdir(), "contender-versitygw-"));
  const log = join(folder, "server.log");
  const [data, versions, iam] = ["data", "versions", "iam"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const made of [data, versions, iam]) mkdirSync(made);
  writeFileSync(log, "");
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const command = [toolAt("versitygw"), "--port", `127.0.0.1:${port}`, "--region", REGION, "--iam-dir", iam, ...flags];
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    ROOT_ACCESS_KEY: ROOT.accessKeyId,
    ROOT_SECRET_KEY: ROOT.secretAccessKey,
  };
  const server = supervised(folder, [...command, "posix", "--versioning-dir", versions, data], log, env);
  const open: S3Client[] = [];
  const settings = (at = endpoint) => ({ region: REGION, endpoint: at, forcePathStyle: true, credentials: ROOT });
  const client = (more: S3ClientConfig = {}) => {
    const made = new S3Client({ ...settings(), ...more });
    open.push(made);
    return made;
  };
  const root = client();
  let buckets = 0;
  const started: Versitygw = {
    port,
    endpoint,
    region: REGION,
    env: {
      AWS_REGION: REGION,
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_ACCESS_KEY_ID: ROOT.accessKeyId,
      AWS_SECRET_ACCESS_KEY: ROOT.secretAccessKey,
    },
    async bucket(kind) {
      const Bucket = `test-${process.pid}-${++buckets}`;
      await root.send(new CreateBucketCommand({ Bucket }));
      if (kind === "versioned") {
        await root.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
      }
      return Bucket;
    },
    settings,
    client: () => client(),
    log: () => readFileSync(log, "utf8"),
    async close() {
      for (const one of open) one.destroy();
      await server.close();
    },
  };
  for (let round = 0; round < 200; round++) {
    const there = await client({ maxAttempts: 1 })
      .send(new ListBucketsCommand({}))
      .then(
        () => true,
        () => false,
      );
    if (there) return started;
    if (server.ended()) break;
    await sleep(50);
  }
  const said = started.log();
  await started.close();
  throw new Error(`expected an S3 server that answers at ${endpoint}: ${said}`);
}
