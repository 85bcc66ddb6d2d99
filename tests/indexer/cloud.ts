import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { bundleIndexer } from "../../src/build/bundle-indexer.ts";
import { together } from "../../src/history/together.ts";
import { type Ends, type Instance, lambdaRuntime } from "../cloud/lambda-runtime.ts";
import { type Postgres, startPostgres } from "../cloud/postgres.ts";
import { startVersitygw, type Versitygw } from "../cloud/versitygw.ts";
import { notification, told } from "./notification.ts";
import type { Stored } from "./sample.ts";

/** Where the store begins in its bucket. */
export const PREFIX = "team/";

/** Real servers, and the indexer as the build makes it. */
export interface Cloud {
  readonly postgres: Postgres;
  readonly gateway: Versitygw;
  /** The folder with `indexer/` and `indexer.zip`. */
  readonly built: string;
  account(t: Ends): Promise<Account>;
  close(): Promise<void>;
}

/** A bucket and a database of one test. */
export interface Account {
  readonly bucket: string;
  readonly database: string;
  /** Starts an instance of the indexer. @param more variables, or others' values */
  start(more?: Record<string, string>): Promise<Instance>;
  /** The database's first migration, as its first user; then the writer gets the tests' password. */
  migrate(instance: Instance): Promise<void>;
  write(objects: readonly Stored[]): Promise<void>;
  /** The body of S3's message about a key. */
  bodyOf(key: string, event?: string): string;
}

export async function startCloud(): Promise<Cloud> {
  const built = mkdtempSync(join(tmpdir(), "contender-indexer-"));
  const define = { CONTENDER_ENGINE: '""', CONTENDER_VERSION: '"0.0.0"' };
  const bundled = bundleIndexer(fileURLToPath(new URL("../..", import.meta.url)), built, define);
  const [postgres, gateway] = await Promise.all([startPostgres(), startVersitygw(), bundled]);
  const client = gateway.client();
  return {
    postgres,
    gateway,
    built,
    async account(t) {
      const [bucket, database] = await Promise.all([gateway.bucket(), postgres.database()]);
      const env = {
        ...gateway.env,
        CONTENDER_STORE: `s3://${bucket}/${PREFIX}`,
        CONTENDER_DATABASE: postgres.url(database, "contender_writer"),
      };
      const folder = join(built, "indexer");
      return {
        bucket,
        database,
        start: (more = {}) => lambdaRuntime(t, { folder, handler: "index.handler", env: { ...env, ...more } }),
        async migrate(instance) {
          const master = { user: postgres.boss, password: postgres.password };
          const { answer } = await instance.invoke({ contender: "migrate", master });
          assert.equal((answer as { answer: { from: number } }).answer.from, 0);
          await postgres.sql(database, `alter role contender_writer password '${postgres.password}'`);
        },
        async write(objects) {
          await together(objects, 32, ({ key, bytes }) =>
            client.send(new PutObjectCommand({ Bucket: bucket, Key: PREFIX + key, Body: bytes })),
          );
        },
        bodyOf: (key, event) => notification(told(PREFIX + key, { bucket, event })),
      };
    },
    async close() {
      await Promise.all([postgres.close(), gateway.close()]);
      rmSync(built, { recursive: true, force: true });
    },
  };
}
