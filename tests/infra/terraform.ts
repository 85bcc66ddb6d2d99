import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { zip } from "../../src/build/zip.ts";
import { toolAt } from "../house/need.ts";

/** The Terraform of `infra/`, in a folder of its own, told that moto is AWS. */
export interface Terraform {
  readonly folder: string;
  /** @returns what it printed @throws with what it printed, where it fails */
  run(...args: string[]): Promise<string>;
  close(): void;
}

export const INFRA = fileURLToPath(new URL("../../infra/", import.meta.url));

const VARIABLES = {
  region: "eu-central-1",
  github: { owner: "acme", repository: "tracks", owner_id: 1234567, repository_id: 7654321 },
  email: "ml@example.com",
  data: [{ bucket: "acme-ml", folder: "tracks/" }],
  indexer_zip: "indexer.zip",
};

/** Copies it and installs the provider, from the plugin folder alone. @param endpoint moto's address */
export async function terraformAt(endpoint: string, variables: object = {}): Promise<Terraform> {
  const folder = mkdtempSync(join(tmpdir(), "contender-terraform-"));
  for (const file of readdirSync(INFRA).filter((name) => name.endsWith(".tf")))
    cpSync(INFRA + file, join(folder, file));
  writeFileSync(join(folder, "moto_override.tf"), 'provider "aws" {\n  s3_use_path_style = true\n}\n');
  writeFileSync(join(folder, "test.auto.tfvars.json"), JSON.stringify({ ...VARIABLES, ...variables }));
  writeFileSync(join(folder, "indexer.zip"), zip(new Map([["index.mjs", Buffer.from("export const handler = 1;")]])));
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_EC2_METADATA_DISABLED: "true",
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
  };
  const run: Terraform["run"] = async (...args) => {
    const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 };
    try {
      return (await promisify(execFile)(toolAt("terraform"), args, options)).stdout;
    } catch (error) {
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
      throw new Error(`terraform ${args[0]}: ${stdout.slice(-2000)}${stderr}`);
    }
  };
  const made = { folder, run, close: () => rmSync(folder, { recursive: true, force: true }) };
  await run("init", "-input=false", "-no-color", `-plugin-dir=${toolAt("terraformPlugins")}`);
  return made;
}
