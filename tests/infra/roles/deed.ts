import {
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";

/** Tries a row's deed as whoever a client is. @param root looks for what the deed needs to know */
export async function tried(
  does: string,
  { client, root, Bucket, Key }: { client: S3Client; root: S3Client; Bucket: string; Key: string },
): Promise<"allowed" | "denied"> {
  const at = { Bucket, Key };
  const [, elsewhere = "", inside = ""] = /^([^/]+)\/(.+)$/.exec(Key) ?? [];
  const seen = () => root.send(new HeadObjectCommand(at));
  const deeds: Record<string, () => Promise<unknown>> = {
    get: () => client.send(new GetObjectCommand(at)),
    list: () => client.send(new ListObjectsV2Command({ Bucket, Prefix: "records/" })),
    create: () => client.send(new PutObjectCommand({ ...at, Body: "new", IfNoneMatch: "*" })),
    replace: async () =>
      client.send(new PutObjectCommand({ ...at, Body: "moved", IfMatch: (await seen()).ETag ?? "none" })),
    copy: () => client.send(new CopyObjectCommand({ ...at, CopySource: `${Bucket}/judged/h/c` })),
    parts: () => client.send(new CreateMultipartUploadCommand(at)),
    delete: () => client.send(new DeleteObjectCommand(at)),
    "delete-many": async () => {
      const { Errors = [] } = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key }] } }));
      if (Errors[0]) throw Object.assign(new Error(Errors[0].Message), { name: Errors[0].Code });
    },
    "delete-version": async () =>
      client.send(new DeleteObjectCommand({ ...at, VersionId: (await seen()).VersionId ?? "none" })),
    "set-policy": () => client.send(new PutBucketPolicyCommand({ Bucket, Policy: "{}" })),
    "set-versioning": () =>
      client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Suspended" } })),
    "get-elsewhere": () => client.send(new GetObjectCommand({ Bucket: elsewhere, Key: inside })),
    "create-elsewhere": () => client.send(new PutObjectCommand({ Bucket: elsewhere, Key: inside, Body: "new" })),
  };
  try {
    await deeds[does]!();
    return "allowed";
  } catch (error) {
    if ((error as Error).name === "AccessDenied") return "denied";
    throw error;
  }
}
