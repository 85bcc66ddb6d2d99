import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import {
  GetBucketEncryptionCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { ACCOUNT, type Moto } from "./moto.ts";
import { INFRA, type Terraform } from "./terraform.ts";

/** Nothing goes while it is not let go of, as README.md says it: and then the bucket and GitHub's provider stay, protected as before. */
export async function goes(terraform: Terraform, { endpoint }: Moto, made: readonly string[]): Promise<void> {
  const destroy = (...args: string[]) => terraform.run("destroy", "-no-color", "-auto-approve", ...args);
  const listed = async () => (await terraform.run("state", "list")).split("\n").filter((line) => made.includes(line));
  await assert.rejects(destroy("-var=deletion_protection=false"), (error: Error) => {
    assert.match(error.message, /aws_s3_bucket\.store\s+has\s+lifecycle\.prevent_destroy/);
    assert.match(error.message, /aws_iam_openid_connect_provider\.github\[0\]\s+has\s+lifecycle\.prevent_destroy/);
    return true;
  });
  assert.deepEqual((await listed()).sort(), [...made].sort());
  if (process.env.TORTURE === "1") {
    await assert.rejects(destroy("-target=aws_db_instance.index"), /deletion.?protection/i);
    const database = ["-var=deletion_protection=false", "-target=aws_db_instance.index"];
    await terraform.run("apply", "-input=false", "-no-color", "-auto-approve", ...database);
  }
  const [, words] = /^terraform -chdir=infra (state rm .+)$/m.exec(readFileSync(`${INFRA}README.md`, "utf8"))!;
  const expanded = execFileSync("bash", ["-c", `echo ${words}`], { encoding: "utf8" });
  await terraform.run(...expanded.trim().split(" "));
  await destroy("-var=deletion_protection=false");
  assert.equal(await terraform.run("state", "list"), "");
  assert.deepEqual(await bareness(endpoint), []);
}

/** What the bucket lacks of its protection. */
async function bareness(endpoint: string): Promise<string[]> {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const client = new S3Client({ endpoint, region: "eu-central-1", forcePathStyle: true, credentials });
  const at = { Bucket: `contender-${ACCOUNT}-eu-central-1` };
  const { Status } = await client.send(new GetBucketVersioningCommand(at));
  const asked = { policy: new GetBucketPolicyCommand(at), encryption: new GetBucketEncryptionCommand(at) };
  const answers = Object.entries({ ...asked, block: new GetPublicAccessBlockCommand(at) }).map(([name, command]) =>
    client.send(command as GetBucketPolicyCommand).then(
      () => [],
      (error: Error) => [`${name}: ${error.name}`],
    ),
  );
  return [...(Status === "Enabled" ? [] : ["versioning"]), ...(await Promise.all(answers)).flat()];
}
