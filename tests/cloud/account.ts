import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { sha256 } from "../../src/digest.ts";
import type { Row } from "../../src/ports/index.ts";
import { allRows, indexAt } from "./index-at.ts";
import { type Postgres, startPostgres } from "./postgres.ts";
import { startVersitygw, type Versitygw } from "./versitygw.ts";

/** A team's account on real servers: evidence in S3, rows in PostgreSQL. */
export interface Account {
  readonly s3: Versitygw;
  readonly postgres: Postgres;
  /** A place of its own with an empty, migrated database. @param like one whose objects and rows it begins with */
  place(like?: Place): Promise<Place>;
  /** Whatever is secret here: nothing may say it. */
  readonly secrets: readonly string[];
  close(): Promise<void>;
}

/** One store and one database. */
export interface Place {
  readonly store: string;
  readonly database: string;
  /** What the command line reads of the environment to work here. */
  readonly env: Readonly<Record<string, string>>;
  /** Bytes by key, without the place's prefix. */
  objects(): Promise<Map<string, Buffer>>;
  /** What no job may do: an administrator's hand. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  remove(key: string): Promise<void>;
  rows(): Promise<Record<string, Row[]>>;
}

export async function startAccount(): Promise<Account> {
  const [s3, postgres] = await Promise.all([startVersitygw(), startPostgres()]);
  const client = s3.client();
  const bucket = await s3.bucket();
  let places = 0;
  return {
    s3,
    postgres,
    secrets: [s3.env.AWS_SECRET_ACCESS_KEY!, postgres.password],
    async place(like) {
      const prefix = `place-${++places}`;
      const template = like && ` template ${like.database}`;
      const database = template ? `copy_${process.pid}_${places}` : await postgres.database();
      if (template) await postgres.sql("postgres", `create database ${database}${template}`);
      const url = postgres.url(database);
      const made: Place = {
        store: `s3://${bucket}/${prefix}`,
        database,
        env: { ...s3.env, CONTENDER_STORE: `s3://${bucket}/${prefix}`, CONTENDER_DATABASE: url },
        async put(key, Body) {
          await client.send(new PutObjectCommand({ Bucket: bucket, Key: `${prefix}/${key}`, Body }));
        },
        async remove(key) {
          await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: `${prefix}/${key}` }));
        },
        objects: () => objectsBelow(client, bucket, `${prefix}/`),
        async rows() {
          const index = indexAt(url);
          try {
            return await allRows(index);
          } finally {
            await index.close();
          }
        },
      };
      if (like) {
        for (const [key, bytes] of await like.objects()) await made.put(key, bytes);
        return made;
      }
      const index = indexAt(url);
      await index.migrate();
      await index.close();
      return made;
    },
    async close() {
      await Promise.all([s3.close(), postgres.close()]);
    },
  };
}

async function objectsBelow(client: S3Client, Bucket: string, Prefix: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }));
    for (const { Key } of page.Contents ?? []) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      found.set(Key!.slice(Prefix.length), Buffer.from(await Body!.transformToByteArray()));
    }
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  return found;
}

/** Digest by key, executions aside: each of those is another one. */
export function digestsOf(objects: ReadonlyMap<string, Uint8Array>): [key: string, digest: string][] {
  return [...objects]
    .filter(([key]) => !key.includes("/executions/"))
    .map(([key, bytes]): [string, string] => [key, sha256(bytes)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
